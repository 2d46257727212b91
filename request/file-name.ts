/** As much as file systems take, in UTF-16 units, with room for an ending. */
const LONGEST = 200;
/** What nobody sees or what turns the order of letters around, so that a name looks like another; halves of a character. */
const HIDDEN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The name of a file that comes from somebody else, as one that can be written to a folder or a header: without
 * folders, without what nobody sees, and not too long. Its ending stays.
 * @param otherwise where nothing is left of it
 */
export function fileName(given: unknown, otherwise: string): string {
	const text = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
	const own = text
		.replace(/^[^]*[\\/]/, '')
		.replace(/[\t\r\n]+/g, ' ')
		.replace(HIDDEN, '')
		.trim();
	if (/^\.*$/.test(own)) return otherwise;
	if (own.length <= LONGEST) return own;
	const ending = /\.\w{1,10}$/.exec(own)?.[0] ?? '';
	return own.slice(0, LONGEST - ending.length).replace(HIDDEN, '') + ending;
}
