import { inMajorUnits } from '../currencies';
import { isRecord } from '../form/expressed';
import { currencyFor } from '../form/fields/amount';
import type { Params, StripeRequest } from '../types';
import { decoded } from '../wire/decode';
import { exact, textOf, type Exact } from './decimal';

/** An amount in a request. */
export interface Found {
	/** `line_items.0.price_data.unit_amount` */
	path: string;
	/** With the quantity beside or around it, where it is for one of several. */
	amount: Exact;
	/** In lower case; undefined where the request names none. */
	currency?: string;
}

/** Sums by currency; undefined is the currency of a request that names none. */
export type Totals = Map<string | undefined, Exact>;

/** Names of amounts, beside those that say so themselves. */
const AMOUNT = /(^|_)amounts?(_|$)/;
const OTHERS = /^(application_fee|atm_fee|balance|unit_cost(_decimal)?|total)$/;
/** What stands in an object that is called an amount. */
const INSIDE = /^(value|minimum|maximum|preset)$/;
/** Objects of details whose fields have names of their own. */
const DETAILS = 'amount_details';
/** What a business says of itself. */
const STATED = /^(annual|monthly_estimated)_revenue$/;
/** Requests that compute, show or check and move nothing. */
const MOVES_NOTHING = /^\/v1\/tax\/|\/create_preview$|\/set_reader_display$|\/verify(_microdeposits)?$/;
/** What says how much the whole request moves, so that other amounts are parts of it. */
const WHOLE = ['amount', 'amount_to_capture', 'amount_to_confirm'];

/** Whether what stands at a path, without the places in lists, is an amount: by Stripe's names. */
function isAmount(names: string[]): boolean {
	const name = names[names.length - 1] ?? '';
	if (names.some((one) => STATED.test(one))) return false;
	if (AMOUNT.test(name) || OTHERS.test(name)) return true;
	return INSIDE.test(name) && names.slice(0, -1).some((one) => AMOUNT.test(one) && one !== DETAILS);
}

/** Whether a request can move money at all. */
export const canMove = ({ method, path }: StripeRequest): boolean =>
	method !== 'GET' && !MOVES_NOTHING.test(path);

/** Every amount in a request that can move money, nested ones and those of Extra Parameters included. */
export function amountsIn(request: StripeRequest): Found[] {
	return canMove(request) ? foundIn(decoded(request)) : [];
}

function foundIn(params: Params): Found[] {
	const found: Found[] = [];
	const walk = (value: unknown, path: string[], currency: string | undefined, quantity: Exact) => {
		if (isRecord(value) || Array.isArray(value)) {
			const fields = value as Params;
			const own = 'quantity' in fields ? exact(fields.quantity) : undefined;
			for (const [name, field] of Object.entries(fields))
				walk(field, [...path, name], currencyFor(name, fields) ?? currency, own ?? quantity);
			return;
		}
		const names = path.filter((name) => !/^\d+$/.test(name));
		const amount = isAmount(names) ? exact(value) : undefined;
		if (amount === undefined) return;
		const times = /^unit_/.test(names[names.length - 1]) ? quantity : ONE;
		found.push({ path: path.join('.'), amount: (amount * times) / ONE, currency });
	};
	walk(params, [], undefined, ONE);
	return found;
}

const ONE = exact(1)!;

/** The amounts of a request together: of an amount that stands for the whole, others are parts. */
export function totalsOf(found: Found[]): Totals {
	const isWhole = found.some(({ path }) => WHOLE.includes(path));
	const totals: Totals = new Map();
	for (const { amount, currency } of found) {
		const before = totals.get(currency) ?? 0n;
		totals.set(currency, !isWhole ? before + amount : amount > before ? amount : before);
	}
	return totals;
}

/** `10.50 USD` */
export const inWords = (amount: Exact, currency: string | undefined): string =>
	(currency && inMajorUnits(textOf(amount), currency)) ??
	(currency
		? `${textOf(amount)} ${currency.toUpperCase()} in the smallest unit`
		: `${textOf(amount)} in the smallest unit of a currency that the request does not name`);
