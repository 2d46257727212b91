import { move, mustCover } from '../balance';
import { invalid, missing } from '../errors';
import { make, store } from '../generic';
import { mustExist } from '../references';
import type { Behaviours } from '../world';
import { partOf, positive } from './amounts';
import { addToPage } from './pages';

/** Transfers move balance to a connected account; reversals move it back, never more than was sent. */
export const transfers: Behaviours = {
	'transfers.create'(call) {
		const { params, scope, world } = call;
		if (params.amount === undefined && params.source_transaction === undefined) {
			throw invalid('Missing required parameter: amount.', 'parameter_missing', 'amount');
		}
		const source = params.source_transaction;
		const charge =
			source === undefined ? undefined : mustExist(call, 'Charge', String(source), 'source_transaction');
		const amount = positive(params.amount ?? charge?.object.amount);
		const destination = String(params.destination);
		if (!world.hasAccount(destination)) throw missing('destination', destination, 'destination', 400);
		if (destination === scope.account) {
			throw invalid('An account cannot transfer to itself.', undefined, 'destination');
		}
		const currency = String(params.currency);
		if (!charge) mustCover(scope, amount, currency);

		const transfer = make(call, 'Transfer', { ...params, amount });
		const id = String(transfer.id);
		transfer.amount_reversed = 0;
		transfer.source_type ??= 'card';
		transfer.balance_transaction = move(call, scope, {
			amount: -amount,
			currency,
			type: 'transfer',
			source: id,
		});
		const there = world.scope(destination);
		const paymentId = id.replace(/^tr_/, 'py_');
		const payment = {
			...world.builder.object('Charge', call.now, paymentId),
			amount,
			amount_captured: amount,
			captured: true,
			currency,
			paid: true,
			source_transfer: id,
			status: 'succeeded',
		};
		there.put('Charge', payment);
		move(call, there, { amount, currency, type: 'payment', source: paymentId });
		transfer.destination_payment = paymentId;
		store(call, 'Transfer', transfer);
		return transfer;
	},

	'transfers.createReversal'(call) {
		const transfer = call.owners[0].object;
		const amount = partOf(call, Number(transfer.amount), Number(transfer.amount_reversed), 'transfer');
		const currency = String(transfer.currency);
		const there = call.world.scope(String(transfer.destination));
		// Only what the connected account still has comes back (docs.stripe.com/api/transfer_reversals).
		mustCover(there, amount, currency);
		const reversal = make(call, 'TransferReversal', { ...call.params, amount });
		Object.assign(reversal, { currency, transfer: transfer.id });
		const source = String(reversal.id);
		reversal.balance_transaction = move(call, call.scope, {
			amount,
			currency,
			type: 'transfer_refund',
			source,
		});
		move(call, there, {
			amount: -amount,
			currency,
			type: 'payment_refund',
			source,
		});
		transfer.amount_reversed = Number(transfer.amount_reversed) + amount;
		transfer.reversed = transfer.amount_reversed === transfer.amount;
		store(call, 'TransferReversal', reversal, String(transfer.id));
		addToPage(transfer, 'reversals', reversal);
		return reversal;
	},
};
