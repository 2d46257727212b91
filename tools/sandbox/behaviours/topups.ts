import { move } from '../balance';
import { invalid } from '../errors';
import { make, store } from '../generic';
import type { Behaviours } from '../world';
import { positive } from './amounts';

const DAY = 86_400;

/** A top-up with this in its description succeeds at once; others stay pending and can be canceled. */
const SUCCEEDS_AT_ONCE = 'sandbox:succeeded';

/** Top-ups bring money into the balance when they succeed. */
export const topups: Behaviours = {
	'topups.create'(call) {
		const amount = positive(call.params.amount);
		const topup = make(call, 'Topup', call.params);
		// A bank account's id is all that a request tells of its source.
		topup.source = null;
		topup.initiated_by = 'user';
		topup.expected_availability_date = call.now + 2 * DAY;
		topup.status = 'pending';
		if (String(topup.description ?? '').includes(SUCCEEDS_AT_ONCE)) {
			topup.status = 'succeeded';
			topup.balance_transaction = move(call, call.scope, {
				amount,
				currency: String(topup.currency),
				type: 'topup',
				source: String(topup.id),
			});
		}
		store(call, 'Topup', topup);
		return topup;
	},

	'topups.cancel'(call) {
		const topup = call.self!.object;
		if (topup.status !== 'pending') {
			throw invalid(`Only pending top-ups can be canceled, and this one is ${String(topup.status)}.`);
		}
		topup.status = 'canceled';
		return topup;
	},
};
