/** Numbers as texts have them: in digits, with a currency sign, or as a word. */
const WORDS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);

/** The source of a pattern for a number. */
export const NUMBER = `(?:[$€£]\\s?)?\\d[\\d,]*(?:\\.\\d+)?|(?:${WORDS.join('|')})\\b`;

/** `5,000` and `five thousand` alike: digits without what only helps the eye. */
export function plain(number: string): string {
	const word = WORDS.indexOf(number.toLowerCase());
	return word < 0 ? String(Number(number.replace(/[^\d.]/g, ''))) : String(word);
}

/** All numbers in a text. */
export const numbersIn = (text: string): Set<string> =>
	new Set([...text.matchAll(new RegExp(`(?<![\\w.])(?:${NUMBER})`, 'gi'))].map(([number]) => plain(number)));
