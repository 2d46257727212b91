import { invalid } from '../errors';
import type { Call } from '../world';

/** An amount that must be at least one minor unit. */
export function positive(value: unknown, param = 'amount'): number {
	if (typeof value !== 'number' || value < 1) {
		throw invalid(
			`${param} must be at least 1 (in minor units), and is ${String(value)}.`,
			'parameter_invalid_integer',
			param,
		);
	}
	return value;
}

/** The amount to give back: what is asked for or what remains, and never more than remains. */
export function partOf(call: Call, whole: number, given: number, noun: string): number {
	const remains = whole - given;
	if (remains <= 0)
		throw invalid(`Nothing remains of this ${noun}: all of it was given back before.`, undefined, 'amount');
	const amount = call.params.amount === undefined ? remains : positive(call.params.amount);
	if (amount > remains) {
		throw invalid(
			`Only ${remains} of this ${noun} remains, and ${amount} was asked for (in minor units).`,
			undefined,
			'amount',
		);
	}
	return amount;
}
