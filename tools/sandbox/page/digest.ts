import { inMajorUnits } from '../../../request/currencies';
import type { StripeObject } from '../types';

/** Where the name of an object stands, the best first. */
const NAMES = ['name', 'nickname', 'description', 'email', 'display_name', 'url', 'code', 'filename'];
/** Where its amount stands, the best first. */
const AMOUNTS = ['amount', 'amount_total', 'amount_due', 'total', 'unit_amount', 'net', 'balance'];

/** What a person knows an object by. */
export function nameOf(object: StripeObject): string | undefined {
	if (typeof object.first_name === 'string')
		return `${object.first_name} ${String(object.last_name ?? '')}`.trim();
	const found = NAMES.map((name) => object[name]).find((value) => typeof value === 'string' && value !== '');
	return found === undefined ? undefined : String(found);
}

/** Its amount with the currency: `125.00 USD`. */
export function amountOf(object: StripeObject): string | undefined {
	const amount = AMOUNTS.map((name) => object[name]).find((value) => typeof value === 'number');
	return amount !== undefined && typeof object.currency === 'string'
		? inMajorUnits(String(amount), object.currency)
		: undefined;
}

/** How it stands, in Stripe's word for it. */
export function statusOf(object: StripeObject): string | undefined {
	if (typeof object.status === 'string') return object.status;
	return typeof object.active === 'boolean' ? (object.active ? 'active' : 'inactive') : undefined;
}
