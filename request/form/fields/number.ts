import { seen } from '../expressed';
import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Longer than any number is written; what is longer is not looked into. */
const LONGEST = 400;

const NUMBER_REMEDY = 'Write digits only, with a point for decimals, such as 1050 or 7.5.';
const INTEGER_REMEDY = 'Write digits only, without decimals, such as 12.';

/** A finite number from a number or from text that is nothing but one. */
export function toNumber(value: unknown, label: string, remedy = NUMBER_REMEDY): number {
	const text = typeof value === 'string' ? seen(value) : undefined;
	const number = text !== undefined && text.length <= LONGEST && NUMBER.test(text) ? Number(text) : value;
	if (typeof number === 'number' && Number.isFinite(number)) return number;
	throw new FieldError(label, `is not a number: "${shown(value)}"`, remedyFor(text, remedy));
}

/** What is often written for a number, and could mean another one. */
function remedyFor(text: string | undefined, remedy: string): string {
	if (text?.endsWith('%')) return `Write it without the percent sign: 7.5 stands for 7.5 %.`;
	if (text?.includes(',')) return `${remedy} A comma could part thousands or decimals.`;
	return remedy;
}

/** A whole number that a JSON number holds exactly. */
export function toInteger(value: unknown, label: string, remedy = INTEGER_REMEDY): number {
	const number = toNumber(value, label, remedy);
	if (Number.isSafeInteger(number)) return number;
	if (Number.isInteger(number)) {
		throw new FieldError(
			label,
			`is too large to be exact: "${shown(value)}"`,
			`Write a whole number up to ${Number.MAX_SAFE_INTEGER}.`,
		);
	}
	throw new FieldError(label, `is not a whole number: "${shown(value)}"`, remedy);
}

/** Numbers; whole ones where the description asks for no decimals or says so. */
export const numberReader: ReaderOf = ({ typeOptions }) => {
	const words = (typeOptions?.words ?? []) as string[];
	const convert =
		typeOptions?.numberPrecision === 0 || typeOptions?.kind === 'integer' ? toInteger : toNumber;
	const { minValue, maxValue } = typeOptions ?? {};
	return (value, label) => {
		if (isBlank(value)) return undefined;
		if (typeof value === 'string' && words.includes(seen(value))) return seen(value);
		const number = convert(value, label);
		if (minValue !== undefined && number < minValue) {
			throw new FieldError(
				label,
				`must be at least ${minValue}, not ${number}`,
				`Write ${minValue} or more.`,
			);
		}
		if (maxValue !== undefined && number > maxValue) {
			throw new FieldError(label, `must be at most ${maxValue}, not ${number}`, `Write ${maxValue} or less.`);
		}
		return number;
	};
};
