/** A piece of a text with expressions in it: what stands there as it is, or what one of them gave. */
export type Piece = string | { found: unknown };

/** What an expression of the form gave for one item: what is not found must not look like what was left empty. */
export class Expressed {
	/** @param pieces each expression of the text by itself */
	constructor(
		readonly value: unknown,
		readonly pieces: () => Piece[] = () => [{ found: value }],
	) {}
}

/** What stands in a field, whoever put it there. */
export const valueOf = (given: unknown): unknown => (given instanceof Expressed ? given.value : given);

/** Characters that nobody sees, which come along from web pages and files. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Text as a person sees it: without what has no width, and without space around it. */
export const seen = (text: string): string => text.replace(UNSEEN, '').trim();

/** The text of one value; none of what holds others, which may lack even the means to make a text of itself. */
export const textOf = (value: unknown): string =>
	typeof value === 'object' && value !== null ? '' : String(value);

/** Whether an expression found nothing: no value, or nothing to be seen in it. */
export const isNothing = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && seen(value) === '');

/** Whether nobody has filled in anything in a row of the form. */
export function isUntouched(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return true;
	if (typeof value !== 'object' || value instanceof Expressed) return false;
	if ('__rl' in value) return isUntouched((value as { value?: unknown }).value);
	return Object.values(value).every(isUntouched);
}

/** Whether of a text with several expressions one found nothing. */
export const lacksPiece = ({ pieces }: Expressed): boolean =>
	pieces().some((piece) => typeof piece !== 'string' && isNothing(piece.found));

/** An object of fields, from whatever sandbox: no date, no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const prototype = Object.getPrototypeOf(value) as object | null;
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What holds others came from an expression, so each of them did. */
export function handOn(value: unknown): unknown {
	if (Array.isArray(value)) return value.map((element) => new Expressed(element));
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, new Expressed(own)]));
}
