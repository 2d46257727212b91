import { FieldError } from '../field-error';
import { Amount } from './amount';
import { groupReader } from './group';
import type { ReaderOf } from './types';

type Range = Record<string, unknown>;

/** A range of times or amounts, from-to or one exact value: the fields are named as the ends that they are. */
export const rangeReader: ReaderOf = (property, readerOf, important) => {
	const read = groupReader(
		property,
		(field) => readerOf({ ...field, typeOptions: { ...field.typeOptions, bound: field.name } }),
		important,
	);
	return (value, label, env) => {
		const range = read(value, label, env);
		if (typeof range === 'object') checkOrder(range as Range, label);
		return range;
	};
};

/** Between bounds that cross each other nothing can lie: Stripe's answer would be an empty list. */
function checkOrder({ gt, gte, lt, lte }: Range, label: string): void {
	const lowest = Math.max(placeOf(gte, -Infinity), placeOf(gt, -Infinity) + 1);
	const highest = Math.min(placeOf(lte, Infinity), placeOf(lt, Infinity) - 1);
	if (lowest <= highest) return;
	throw new FieldError(
		label,
		'leaves nothing to find, as it ends before it begins',
		'Swap its two values, or remove one of them.',
	);
}

/** On the scale of the bounds, which has whole steps: seconds, milliseconds in v2, minor units. */
function placeOf(bound: unknown, missing: number): number {
	if (bound === undefined) return missing;
	if (bound instanceof Amount) return Number(bound.resolve(undefined));
	return typeof bound === 'number' ? bound : Date.parse(String(bound));
}
