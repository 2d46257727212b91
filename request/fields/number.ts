import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A finite number from a number or from text that is nothing but one. */
export function toNumber(value: unknown, label: string): number {
	const number = typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : value;
	if (typeof number !== 'number' || !Number.isFinite(number)) {
		throw new FieldError(
			label,
			`is not a number: "${shown(value)}"`,
			'Write digits only, with a point for decimals, such as 1050 or 7.5.',
		);
	}
	return number;
}

/** A whole number that a JSON number holds exactly. */
export function toInteger(value: unknown, label: string): number {
	const number = toNumber(value, label);
	if (!Number.isSafeInteger(number)) {
		throw new FieldError(label, `is not a whole number: "${shown(value)}"`, 'Write it without decimals.');
	}
	return number;
}

/** Numbers; whole ones where the description asks for no decimals or says so. */
export const numberReader: ReaderOf = ({ typeOptions }) => {
	const words = (typeOptions?.words ?? []) as string[];
	const convert =
		typeOptions?.numberPrecision === 0 || typeOptions?.kind === 'integer' ? toInteger : toNumber;
	const { minValue, maxValue } = typeOptions ?? {};
	return (value, label) => {
		if (isBlank(value)) return undefined;
		if (typeof value === 'string' && words.includes(value.trim())) return value.trim();
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
