import type { INodePropertyOptions } from 'n8n-workflow';
import { seen } from '../expressed';
import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

/** What Stripe's own values look like. Stripe adds to its enums, so an expression may give one the form lacks. */
const VALUE = /^[\w.:/+-]+$/;

/** How many choices an error names. */
const MOST_NAMED = 40;

/** Whether it is written as values are: labels begin with a capital, and most values are in lower case. */
function isWrittenLike(text: string, options: INodePropertyOptions[]): boolean {
	const spelling = [(one: string) => one.toLowerCase(), (one: string) => one.toUpperCase()].find((spell) =>
		options.every(({ value }) => value === spell(String(value))),
	);
	return !spelling || text === spelling(text);
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** How many letters two texts have in common at their start. */
function alikeness(one: string, other: string): number {
	const [a, b] = [lettersOf(one), lettersOf(other)];
	let count = 0;
	while (count < a.length && a[count] === b[count]) count++;
	return count;
}

/** The choices for an error: of many, first those that begin as what was given does. */
function named(text: string, options: INodePropertyOptions[]): string {
	const near = ({ name, value }: INodePropertyOptions) =>
		Math.max(alikeness(text, name), alikeness(text, String(value)));
	const sorted = options.length > MOST_NAMED ? [...options].sort((a, b) => near(b) - near(a)) : options;
	const values = sorted.slice(0, MOST_NAMED).map(({ value }) => String(value));
	return `${values.join(', ')}${options.length > MOST_NAMED ? ', …' : ''}`;
}

const optionsOf = (options: unknown): INodePropertyOptions[] => (options ?? []) as INodePropertyOptions[];

/**
 * The value of one choice, from its value or its label.
 * @param options of the field
 * @throws FieldError for what is neither, and cannot be a value of Stripe's
 */
export function readChoice(given: unknown, label: string, options: INodePropertyOptions[] = []): string {
	const text = typeof given === 'object' ? '' : seen(String(given));
	const same = (one: unknown) => String(one).toLowerCase() === text.toLowerCase();
	const exact = options.find(({ value }) => String(value) === text);
	if (exact) return text;
	const alike = options.filter(({ name, value }) => same(value) || same(name));
	if (alike.length === 1) return String(alike[0].value);
	const known = options.filter(({ value }) => value !== '');
	const isNew = VALUE.test(text) && isWrittenLike(text, known);
	if (alike.length === 0 && isNew) return text;
	throw new FieldError(
		label,
		`must be one of its choices, not ${typeof given === 'object' ? shown(given) : `"${shown(text)}"`}`,
		known.length
			? `Let the expression return one of: ${named(text, known)}.`
			: "Let the expression return one of the choices' values.",
	);
}

/** One choice. */
export const choiceReader: ReaderOf =
	({ options }) =>
	(value, label) =>
		isBlank(value) ? undefined : readChoice(value, label, optionsOf(options));

/** Several choices; an expression may give a list, text with commas, or JSON text of a list. */
export function readChoices(
	value: unknown,
	label: string,
	options: INodePropertyOptions[] = [],
): string[] | undefined {
	if (isBlank(value)) return undefined;
	const list = listOf(value);
	if (list.some((entry) => typeof entry === 'object' && entry !== null)) {
		throw new FieldError(
			label,
			`must be a list of values, not ${shown(value)}`,
			'Let the expression return a list of texts.',
		);
	}
	const values = list
		.filter((entry) => !isBlank(entry) && seen(String(entry)) !== '')
		.map((entry) => readChoice(entry, label, options));
	return values.length ? values : undefined;
}

function listOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value === 'object') return [value];
	const text = String(value);
	try {
		const parsed: unknown = JSON.parse(text);
		if (Array.isArray(parsed)) return parsed;
	} catch {
		// Not JSON: text with commas, or one value.
	}
	return text.split(',');
}

export const choicesReader: ReaderOf =
	({ options }) =>
	(value, label) =>
		readChoices(value, label, optionsOf(options));
