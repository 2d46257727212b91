import { move } from '../balance';
import { make, store } from '../generic';
import type { Behaviours } from '../world';
import { partOf } from './amounts';
import { addToPage } from './pages';

/** Refunds of application fees add up to the fee at most. */
export const applicationFees: Behaviours = {
	'applicationFees.createRefund'(call) {
		const fee = call.owners[0].object;
		const amount = partOf(call, Number(fee.amount), Number(fee.amount_refunded), 'application fee');
		const refund = make(call, 'FeeRefund', { ...call.params, amount });
		const currency = String(fee.currency);
		Object.assign(refund, { currency, fee: fee.id });
		refund.balance_transaction = move(call, call.scope, {
			amount: -amount,
			currency,
			type: 'application_fee_refund',
			source: String(refund.id),
		});
		fee.amount_refunded = Number(fee.amount_refunded) + amount;
		fee.refunded = fee.amount_refunded === fee.amount;
		store(call, 'FeeRefund', refund, String(fee.id));
		addToPage(fee, 'refunds', refund);
		return refund;
	},
};
