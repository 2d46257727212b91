import type { INodeProperties } from 'n8n-workflow';
import type { Param, Value } from '../../api/facts';
import type { Context } from '../context';
import type { Builder } from '../builder';

/** What the reader of an amount has to know of it. */
export interface AmountOptions {
	kind: 'amount' | 'decimal_amount';
	minValue?: 0;
}

/** Undefined for what is no amount. */
export function amountOptions({ kind, money, neverNegative }: Value): AmountOptions | undefined {
	if (kind === 'amount') return { kind, ...(neverNegative ? { minValue: 0 } : {}) };
	return money ? { kind: 'decimal_amount' } : undefined;
}

/**
 * The currency at the top of a form that may be left empty, and is then the one that the amount says: only
 * where something new gets this currency. A refund and a fee have that of their payment.
 */
export function lendsTo({ name }: Param, { path, operation }: Context): { lendsTo?: string } {
	const { params, pathParams, returns } = operation;
	if (path.length || pathParams.length || returns.includes('Refund') || /_fee/.test(name)) return {};
	const currencies = params.filter(({ kind }) => kind === 'currency');
	const named = (wanted: string) => currencies.find((param) => param.name === wanted);
	const beside = named(name.replace(/amount$/, 'currency')) ?? named('currency');
	return beside && !beside.required ? { lendsTo: beside.name } : {};
}

/** An amount as text: minor units, or a number with its currency. */
export const amountField: Builder = (param, base, context): INodeProperties => ({
	...base,
	placeholder: base.placeholder ?? 'e.g. 1050 or 10.50 USD',
	type: 'string',
	typeOptions: {
		...amountOptions(param),
		...lendsTo(param, context),
		// Stripe takes some currencies in whole units only where they are paid out.
		...(context.operation.returns.includes('Payout') ? { payout: true } : {}),
	},
	default: '',
});
