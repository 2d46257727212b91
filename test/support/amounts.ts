import type { Param, Value } from '../../api/facts';
import { currencies } from '../../request/currencies';
import { AsJson, Variant } from './values';

type Values = Record<string, unknown>;

/** An amount among parameters, as the facts say it. */
export interface AmountAt {
	/** Stripe's name. */
	name: string;
	value: number | string;
	/** Fractions of minor units, as text. */
	exact: boolean;
	/** Of the nearest currency that is given. */
	currency?: string;
	neverNegative: boolean;
}

/** Parameters with something in place of each amount, and nothing else touched. */
export function mapAmounts(params: Param[], values: Values, change: (amount: AmountAt) => unknown): Values {
	return ofObject(params, values, undefined, change);
}

function ofObject(
	params: Param[],
	values: Values,
	around: string | undefined,
	change: (amount: AmountAt) => unknown,
): Values {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const param = params.find((own) => own.name === name)!;
			const currency = keyOf(name) ?? besideOf(param, params, values) ?? around;
			return [name, ofValue(param, name, value, currency, change)];
		}),
	);
}

const keyOf = (name: string) => (name in currencies ? name : undefined);

/** The currency that stands beside a parameter and is meant for it: the one called after it, else the only one. */
function besideOf({ name }: Param, params: Param[], values: Values): string | undefined {
	const beside = params.filter(({ kind }) => kind === 'currency').map((own) => own.name);
	const stem = name.split('_')[0];
	const called = beside.find((own) => own !== 'default_currency' && own.startsWith(`${stem}_`));
	return values[called ?? 'currency'] as string | undefined;
}

function ofValue(
	fact: Value,
	name: string,
	value: unknown,
	currency: string | undefined,
	change: (amount: AmountAt) => unknown,
): unknown {
	const inside = (of: Value, own: unknown, around = currency) => ofValue(of, name, own, around, change);
	if (value instanceof Variant)
		return new Variant(value.index, inside(fact.variants![value.index], value.value));
	if (value instanceof AsJson) return new AsJson(inside(fact, value.value));
	if (fact.kind === 'amount' || fact.money) {
		if (typeof value !== 'number' && typeof value !== 'string') return value;
		const { money: exact = false, neverNegative = false } = fact;
		return change({ name, value, exact, currency, neverNegative });
	}
	if (Array.isArray(value)) return value.map((own: unknown) => inside(fact.of!, own));
	if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
		return value;
	if (fact.kind === 'object') return ofObject(fact.fields ?? [], value as Values, currency, change);
	if (fact.kind !== 'map' && fact.kind !== 'range') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, own]) => [key, inside(fact.of!, own, keyOf(key) ?? currency)]),
	);
}
