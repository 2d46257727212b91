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

/** So much of a value is looked at: more is never shown, and it must not take long. */
const LOOKED_AT = 400;
const SHOWN = 60;
const LISTED = 5;

/** A value as an error shows it: short, and without secrets. Of an object only the names: any of its values may be one. */
export function shown(value: unknown): string {
	const safe = withoutSecrets(inShort(value).slice(0, LOOKED_AT));
	return safe.length > SHOWN ? `${safe.slice(0, SHOWN - 3)}…` : safe;
}

function inShort(value: unknown, depth = 0): string {
	if (typeof value !== 'object' || value === null || value instanceof Date) return String(value);
	if (!Array.isArray(value)) return `{ ${Object.keys(value).join(', ')} }`;
	if (depth === LISTED) return '[…]';
	const more = value.length > LISTED ? ', …' : '';
	return `[${value
		.slice(0, LISTED)
		.map((one) => inShort(one, depth + 1))
		.join(', ')}${more}]`;
}

/** For what holds more levels than can be meant. */
export const tooDeep = (label: string): FieldError =>
	new FieldError(
		label,
		'holds lists or objects in each other, on more levels than Stripe takes',
		'Look at what the expression gives: most likely it is not what was meant.',
	);

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
