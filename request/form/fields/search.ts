import { Expressed } from '../expressed';
import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

/**
 * A query in Stripe's search language. What expressions find within quotes is escaped for them, so that a name
 * with an apostrophe ends no text early and nobody's name is a query of its own.
 * https://docs.stripe.com/search#search-query-language
 */
export const searchReader: ReaderOf = () => (value, label) => {
	if (!(value instanceof Expressed)) return isBlank(value) ? undefined : oneText(value, label);
	let quote = '';
	return value
		.pieces()
		.map((piece) => {
			if (typeof piece !== 'string') return escaped(oneText(piece.found, label), quote);
			quote = quoteAfter(piece, quote);
			return piece;
		})
		.join('');
};

function oneText(found: unknown, label: string): string {
	if (typeof found !== 'object' || found === null) return String(found);
	throw new FieldError(
		label,
		`must be text, not ${shown(found)}`,
		'Pick one value of the object in the expression.',
	);
}

/** Which quotes are open after a piece of the query. */
function quoteAfter(text: string, before: string): string {
	let open = before;
	for (const [character] of text.matchAll(/\\.|['"]/gs)) {
		if (character.length > 1) continue;
		if (!open) open = character;
		else if (open === character) open = '';
	}
	return open;
}

const escaped = (text: string, quote: string): string =>
	quote ? text.replace(/[\\'"]/g, (own) => (own === '\\' || own === quote ? `\\${own}` : own)) : text;
