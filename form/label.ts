import { acronyms, phrases } from '../api/words/acronyms';

const SMALL = new Set([
	'a',
	'an',
	'and',
	'as',
	'at',
	'by',
	'for',
	'from',
	'in',
	'of',
	'on',
	'or',
	'the',
	'to',
	'with',
]);

/** `us_bank_account` -> `US Bank Account`: Stripe's name as a label in Title Case. */
export function labelOf(name: string): string {
	const words = name.split(/[_.\s]+/).filter(Boolean);
	const label: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const phrase = phrases[`${words[i]}_${words[i + 1]}`];
		label.push(phrase ?? wordOf(words[i], i > 0 && i < words.length - 1));
		if (phrase) i++;
	}
	return label.join(' ').replace(/\bNon /g, 'Non-');
}

/** @param inside whether it is neither the first nor the last */
function wordOf(word: string, inside: boolean): string {
	const known = acronyms[word.toLowerCase()];
	if (known) return known;
	return inside && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Puts what people read in the order in which they look for it. */
export const byLabel = <T>(label: (one: T) => string) => {
	return (a: T, b: T): number => label(a).localeCompare(label(b), 'en');
};

/** `Phases` -> `Phase`, `Tax IDs` -> `Tax ID`, `Capabilities` -> `Capability`. */
export function singularLabel(label: string): string {
	if (/[^aeiou]ies$/.test(label)) return `${label.slice(0, -3)}y`;
	if (/(ss|x|ch|sh)es$/.test(label)) return label.slice(0, -2);
	return label.replace(/([^s])s$/, '$1');
}
