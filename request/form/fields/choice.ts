import type { INodePropertyOptions } from 'n8n-workflow';
import { seen } from '../expressed';
import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

/** What Stripe's own values look like. Stripe adds to its enums, so an expression may give one the form lacks. */
const VALUE = /^[\w.:/+-]+$/;

/** How many choices an error names. */
const MOST_NAMED = 12;

const optionsOf = (options: unknown): INodePropertyOptions[] => (options ?? []) as INodePropertyOptions[];

/**
 * The value of one choice, from its value or its label.
 * @param options of the field; those that the editor asks the node for are not among them
 * @throws FieldError for what is neither, and cannot be a value of Stripe's
 */
export function readChoice(given: unknown, label: string, options: INodePropertyOptions[] = []): string {
	const text = typeof given === 'object' ? '' : seen(String(given));
	const same = (one: unknown) => String(one).toLowerCase() === text.toLowerCase();
	const exact = options.find(({ value }) => String(value) === text);
	if (exact) return text;
	const alike = options.filter(({ name, value }) => same(value) || same(name));
	if (alike.length === 1) return String(alike[0].value);
	const known = options.map(({ value }) => String(value));
	const isNew = VALUE.test(text) && (options.length === 0 || text === text.toLowerCase());
	if (alike.length === 0 && isNew) return text;
	throw new FieldError(
		label,
		`must be one of its choices, not ${typeof given === 'object' ? shown(given) : `"${shown(given)}"`}`,
		known.length
			? `Let the expression return one of: ${known.slice(0, MOST_NAMED).join(', ')}${known.length > MOST_NAMED ? ', …' : ''}.`
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
