import { withoutSecrets } from '../redact';

/**
 * What is wrong with a value in the form, before anything is sent. The item is added where it is
 * known. Secret values are never part of it.
 */
export class FieldError extends Error {
	/**
	 * @param field what the editor shows: `Phases 2: Items 1: Price`
	 * @param problem completes "Field …": `is not a number`
	 * @param remedy a sentence that says what to write instead
	 * @param forAgent the same for a model that left the argument out, which cannot change the form
	 */
	constructor(
		readonly field: string,
		readonly problem: string,
		readonly remedy: string,
		readonly forAgent = remedy,
	) {
		super(`"${field}" ${problem}`);
	}
}

/** A value as an error shows it: short, and without secrets. Of an object only the names: any of its values may be one. */
export function shown(value: unknown): string {
	const text = Array.isArray(value)
		? `[${value.map(shown).join(', ')}]`
		: typeof value === 'object' && value !== null && !(value instanceof Date)
			? `{ ${Object.keys(value).join(', ')} }`
			: String(value);
	const safe = withoutSecrets(text);
	return safe.length > 60 ? `${safe.slice(0, 57)}…` : safe;
}

/** For a model. */
export const GIVE = 'Call again with a value for it.';

/** For a field that must be filled in and is not. */
export const emptyField = (label: string): FieldError =>
	new FieldError(
		label,
		'is empty',
		'Fill it in; if it is an expression, check that it finds a value for this item.',
		GIVE,
	);
