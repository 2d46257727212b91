import { available, balances, move, mustCover, notPaidOut, payOut } from '../balance';
import { invalid } from '../errors';
import { make, singleton, store } from '../generic';
import type { StripeObject } from '../types';
import type { Behaviours, Call } from '../world';
import { positive } from './amounts';

const DAY = 86_400;

/** A payout with this in its description is paid at once, so that it can be reversed. */
const PAID_AT_ONCE = 'sandbox:paid';

/**
 * A payout with this in its description is one that Stripe makes by itself: it takes along all that was not paid out
 * yet, whatever amount is asked for, and is paid at once.
 */
const AUTOMATIC = 'sandbox:automatic';

/** Where a payout goes when it is not said: the account's latest bank account or card. */
function defaultDestination(call: Call): string | null {
	for (const { object } of call.world.platform.older(['BankAccount', 'Card'], call.scope.account)) {
		return String(object.id);
	}
	return null;
}

function describe(call: Call, payout: StripeObject): void {
	const destination = String(payout.destination ?? '');
	Object.assign(payout, {
		arrival_date: payout.method === 'instant' ? call.now : call.now + 2 * DAY,
		automatic: false,
		type: destination.startsWith('card_') ? 'card' : 'bank_account',
		reconciliation_status: 'not_applicable',
	});
}

/** Payouts move the available balance out, and back when they are canceled or reversed. */
export const payouts: Behaviours = {
	'payouts.create'(call) {
		const currency = String(call.params.currency);
		const automatic = String(call.params.description ?? '').includes(AUTOMATIC);
		const taken = automatic ? notPaidOut(call.scope, currency) : [];
		const amount = positive(
			automatic ? taken.reduce((sum, { net }) => sum + Number(net), 0) : call.params.amount,
		);
		mustCover(call.scope, amount, currency);
		const payout = make(call, 'Payout', { ...call.params, amount });
		payout.destination ??= defaultDestination(call);
		describe(call, payout);
		payOut(taken, String(payout.id));
		if (automatic) Object.assign(payout, { automatic, reconciliation_status: 'completed' });
		const paid = automatic || String(payout.description ?? '').includes(PAID_AT_ONCE);
		payout.status = paid ? 'paid' : 'pending';
		payout.balance_transaction = move(call, call.scope, {
			amount: -amount,
			currency,
			type: 'payout',
			source: String(payout.id),
			description: 'STRIPE PAYOUT',
		});
		store(call, 'Payout', payout);
		return payout;
	},

	'payouts.cancel'(call) {
		const payout = call.self!.object;
		if (payout.status !== 'pending') {
			throw invalid(`Only pending payouts can be canceled, and this one is ${String(payout.status)}.`);
		}
		payout.status = 'canceled';
		payout.failure_balance_transaction = move(call, call.scope, {
			amount: Number(payout.amount),
			currency: String(payout.currency),
			type: 'payout_cancel',
			source: String(payout.id),
		});
		return payout;
	},

	'payouts.reverse'(call) {
		const original = call.self!.object;
		if (original.original_payout) throw invalid('A reversal cannot itself be reversed.');
		if (original.reversed_by) {
			throw invalid(`This payout was reversed before, by ${String(original.reversed_by)}.`);
		}
		if (original.status !== 'paid' && original.status !== 'in_transit') {
			throw invalid(
				`Only payouts that are paid or in transit can be reversed, and this one is ${String(original.status)}. Cancel it while it is pending.`,
			);
		}
		const reversal = make(call, 'Payout', call.params);
		const { currency, destination, method, source_type } = original;
		Object.assign(reversal, { currency, destination, method, source_type });
		describe(call, reversal);
		Object.assign(reversal, {
			amount: -Number(original.amount),
			original_payout: original.id,
			status: 'pending',
		});
		reversal.balance_transaction = move(call, call.scope, {
			amount: Number(original.amount),
			currency: String(currency),
			type: 'payout',
			source: String(reversal.id),
		});
		original.reversed_by = reversal.id;
		store(call, 'Payout', reversal);
		return reversal;
	},

	'balance.retrieve'(call) {
		const balance = singleton(call);
		const money = (amountOf: (currency: string) => number) =>
			[...balances(call.scope).keys()].map((currency) => ({
				amount: amountOf(currency),
				currency,
				source_types: { card: amountOf(currency) },
			}));
		balance.available = money((currency) => available(call.scope, currency));
		balance.pending = money(() => 0);
		return balance;
	},
};
