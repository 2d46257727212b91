import { StripeError } from './errors';
import type { Scope } from './store';
import type { StripeObject } from './types';
import { PLATFORM, type Call } from './world';

/** What the platform starts with in each of `OPENING_CURRENCIES`, in minor units. */
export const OPENING_BALANCE = 1_000_000;

const OPENING_CURRENCIES = ['usd', 'eur', 'gbp', 'jpy', 'aud', 'cad', 'chf', 'bhd', 'isk'];

/** The available balance of an account. Connected accounts start with nothing. */
export function available(scope: Scope, currency: string): number {
	return balances(scope).get(currency) ?? 0;
}

/** All balances of an account, opened when first asked for. */
export function balances(scope: Scope): Map<string, number> {
	if (scope.balance.size === 0) {
		for (const currency of OPENING_CURRENCIES) {
			scope.balance.set(currency, scope.account === PLATFORM ? OPENING_BALANCE : 0);
		}
	}
	return scope.balance;
}

/** Lets an account have this much available, in minor units, whatever it had. */
export function setBalance(scope: Scope, currency: string, amount: number): void {
	balances(scope).set(currency, amount);
}

/** Refuses an amount that is not there. */
export function mustCover(scope: Scope, amount: number, currency: string): void {
	const there = available(scope, currency);
	if (amount <= there) return;
	throw new StripeError(
		400,
		`The available balance does not cover this: ${amount} ${currency} asked for, ${there} ${currency} available (in minor units).`,
		{ code: 'balance_insufficient', param: 'amount' },
	);
}

/** Money that comes into an account's balance, or with a minus goes out of it. Amounts in minor units. */
interface Movement {
	amount: number;
	currency: string;
	type: string;
	/** `reporting_category`, where it is not the type. */
	category?: string;
	source: string;
	description?: string;
	/** What Stripe keeps; with a minus, what it gives back. */
	fee?: number;
	feeDescription?: string;
}

/** By which automatic payout a movement left the account. */
const paidOutBy = new WeakMap<StripeObject, string>();

/** Whether a movement left the account with this payout, or is the payout. */
export const wentWith = (movement: StripeObject, payout: unknown): boolean =>
	movement.source === payout || paidOutBy.get(movement) === payout;

/** What an automatic payout takes along: all movements in its currency that no other one took. */
export function notPaidOut(scope: Scope, currency: string): StripeObject[] {
	return [...scope.older(['BalanceTransaction'])]
		.map(({ object }) => object)
		.filter((one) => one.currency === currency && !/^payout/.test(String(one.type)) && !paidOutBy.has(one));
}

/** Enters with which payout movements left the account. */
export function payOut(movements: StripeObject[], payout: string): void {
	for (const movement of movements) paidOutBy.set(movement, payout);
}

/** The record of a movement. */
export const record = (scope: Scope, id: string): StripeObject =>
	scope.find(['BalanceTransaction'], id)!.object;

/** Moves money into or out of an account's balance and records it; returns the record's id. */
export function move(call: Call, scope: Scope, movement: Movement): string {
	const { currency, fee = 0, feeDescription: description = '' } = movement;
	const net = movement.amount - fee;
	const all = balances(scope);
	all.set(currency, (all.get(currency) ?? 0) + net);
	const object: StripeObject = {
		...call.world.builder.object('BalanceTransaction', call.now),
		amount: movement.amount,
		fee,
		fee_details:
			fee === 0 ? [] : [{ amount: fee, application: null, currency, description, type: 'stripe_fee' }],
		net,
		available_on: call.now,
		currency,
		description: movement.description ?? null,
		type: movement.type,
		reporting_category: movement.category ?? movement.type,
		source: movement.source,
		status: 'available',
	};
	scope.put('BalanceTransaction', object);
	return String(object.id);
}
