import { FieldError, shown } from '../form/field-error';

/** The names of all operations, as the editor has them, by `resource/operation`: `Payout/Get Many`. */
export type OperationNames = Record<string, string>;

/** Which operations may run. */
export type Allowed = 'everything' | 'reading' | { chosen: string[] };

/** Stands in a list for all operations that only read. */
const READING = 'reading';

/** Names are taken however they are written: `Tax Rate: Get Many`, `taxRate/getAll`. */
const plain = (name: string): string =>
	name
		.replace(/\s*[:/]\s*/g, '/')
		.replace(/[\s_-]/g, '')
		.toLowerCase();

function patternOf(written: string): RegExp {
	const whole = plain(written);
	const parts = (whole.includes('/') ? whole : `${whole}/*`).split('*');
	return new RegExp(`^${parts.map((part) => part.replace(/[^\w/]/g, '\\$&')).join('.*')}$`);
}

/**
 * Reads what the credential allows.
 * @param choice of the field
 * @param list the chosen ones, by commas or rows
 * @throws FieldError where something is to be chosen and nothing is
 */
export function allowedOf(choice: unknown, list: unknown, label: string): Allowed {
	if (choice === 'everything' || choice === 'reading') return choice;
	const chosen = String(list ?? '')
		.split(/[,;\n]/)
		.map((name) => name.trim())
		.filter(Boolean);
	if (choice === 'chosen' && chosen.length > 0) return { chosen };
	throw choice === 'chosen'
		? new FieldError(label, 'is empty', 'Name what may run, such as payout/create, refund/*, reading.')
		: new FieldError(label, `is not one of its choices: "${shown(choice)}"`, 'Choose again.');
}

const matches = (written: string, name: string, names: OperationNames): boolean => {
	const pattern = patternOf(written);
	return pattern.test(plain(name)) || pattern.test(plain(names[name] ?? ''));
};

/**
 * Sees to it that every chosen name is one of an operation: one that is mistyped would guard nothing.
 * @throws FieldError
 */
export function checkChosen(allowed: Allowed, names: OperationNames, label: string): void {
	if (typeof allowed === 'string') return;
	const wrong = allowed.chosen.find(
		(written) =>
			plain(written) !== READING && !Object.keys(names).some((name) => matches(written, name, names)),
	);
	if (wrong === undefined) return;
	throw new FieldError(
		label,
		`has "${shown(wrong)}", which is not an operation`,
		'Write resource and operation as the editor has them, such as payout/create or Payout: Get Many; refund/* is all of a resource, and "reading" all that only reads.',
	);
}

/** Whether an operation may run. */
export function isAllowed(
	allowed: Allowed,
	{ name, reads }: { name: string; reads: boolean },
	names: OperationNames,
): boolean {
	if (allowed === 'everything') return true;
	if (allowed === 'reading') return reads;
	return allowed.chosen.some((written) =>
		plain(written) === READING ? reads : matches(written, name, names),
	);
}
