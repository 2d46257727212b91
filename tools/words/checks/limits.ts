import type { Check, Fault } from '../finding';
import { NUMBER, numbersIn, plain } from './numbers';

/** A number that a text says may not be passed. */
export interface Limit {
	numbers: string[];
	/** What is counted: `character`, `day`; '' where the text does not say. */
	unit: string;
	phrase: string;
}

const N = `(${NUMBER})`;
const UNITS =
	'(?:[a-z]+ )?(characters?|chars?|letters|digits?|decimals?|decimal places|keys|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|%|items?|lines?|rates|prices|MB|KB)\\b';
const UNIT = `(?:\\s*-?\\s*${UNITS})?`;
const TO = '(?: and | to | ?(?:--|[-–]) ?)';
const MOST = [
	'(?:up|limited|truncated) to',
	'limits? (?:[a-z]+ ){0,3}to',
	'at most',
	'(?:no|not) (?:more|longer|later|greater|larger|higher) than',
	'max(?:imum|\\.)?:? (?:[a-z]+ ){0,5}(?:of|is|at)',
	'max(?:imum)?(?: length)?[,:]?',
	'limit(?: of| is|:)?',
	'exceed(?:s|ing)?',
	'(?:less|fewer|lower|smaller|shorter) than or equal to',
	"(?:not|never|n['’]t) be (?:longer|more|greater|larger|later|higher) than",
	'within(?: the (?:last|next|past))?',
].join('|');
const LEAST = [
	'at least',
	'minimum (?:[a-z]+ ){0,5}(?:of|is)',
	'minimum',
	'no (?:less|fewer|shorter|earlier) than',
	'(?:greater|more|larger|later|older) than(?: or equal to)?',
].join('|');

const PATTERNS = [
	`\\b(?:between|from) ${N}${UNIT}${TO}${N}${UNIT}`,
	`\\b${N} to ${N}${UNIT}`,
	`\\b${N}[-–]${N}\\s*${UNITS}`,
	`\\b(?:${MOST}) ?${N}${UNIT}`,
	`\\b(?:${LEAST}) ?(?!(?:1|one)\\b)${N}${UNIT}`,
	`\\b(?:longer|more) than ${N}\\s*${UNITS}`,
	`\\b${N} (characters) for\\b`,
	`\\b${N}${UNIT} (?:max\\b|maximum|or fewer|or less|limit\\b)`,
].map((source) => new RegExp(source, 'gi'));

/** What stands between these is an example, or about something else than the value. */
const asides = (text: string) =>
	text
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\((?:e\.g\.|for example)[^)]*\)/gi, '')
		.replace(/(?:For example|e\.g\.)[^.]*(?=\.|$)/g, '')
		.replace(/[`*]/g, '')
		.replace(/\s+/g, ' ');

const isUnit = (text: string | undefined): text is string => text !== undefined && /^[a-z%]/i.test(text);
const isNumber = (text: string | undefined): text is string =>
	text !== undefined && new RegExp(`^(?:${NUMBER})$`, 'i').test(text);

/** What no text needs to say: nothing, and one. */
const isTelling = ({ numbers, unit }: Limit) =>
	unit !== '' || numbers.some((number) => Number(number) !== 0 && Number(number) !== 1);

/** The limits that a text states. */
export function limitsIn(text: string): Limit[] {
	const found: Limit[] = [];
	let rest = asides(text);
	for (const pattern of PATTERNS) {
		rest = rest.replace(pattern, (phrase, ...groups: Array<string | undefined>) => {
			const captured = groups.slice(0, -2);
			const numbers = captured.filter(isNumber).map(plain);
			const units = captured.filter((group) => isUnit(group) && !isNumber(group)) as string[];
			found.push({ numbers, unit: unitOf(units.at(-1) ?? ''), phrase: phrase.trim() });
			return ' … ';
		});
	}
	return found.filter(isTelling);
}

const unitOf = (unit: string): string => {
	const lower = unit.toLowerCase();
	if (/^char/.test(lower)) return 'character';
	if (/^decimal/.test(lower)) return 'decimal';
	if (lower === 'percent') return '%';
	return lower.replace(/s$/, '');
};

/** A limit of Stripe's that our text does not give, or gives otherwise; and one of ours that Stripe does not know. */
export const limits: Check = ({ field, comment }) => {
	const ours = field.description ?? '';
	if (!ours || !comment) return [];
	const our = limitsIn(ours);
	const theirs = limitsIn(comment);
	const numbers = numbersIn(ours);
	const faults = theirs.flatMap((limit): Fault[] => {
		const missing = limit.numbers.filter((number) => !numbers.has(number) && Number(number) !== 0);
		if (missing.length === 0) return [];
		const other = our.find(
			({ unit, numbers: given }) =>
				unit !== '' &&
				unit === limit.unit &&
				!theirs.some((one) => given.every((number) => one.numbers.includes(number))),
		);
		return [
			other
				? { kind: 'contradicted limit', say: `ours says "${other.phrase}"`, stripe: limit.phrase }
				: { kind: 'omitted limit', say: `give ${missing.join(' and ')}`, stripe: limit.phrase },
		];
	});
	if (faults.length) return faults;
	const known = numbersIn(comment);
	return our.flatMap((limit): Fault[] =>
		limit.numbers.some((number) => known.has(number))
			? []
			: [{ kind: 'unfounded limit', say: `"${limit.phrase}" is not in Stripe's text: right here?` }],
	);
};
