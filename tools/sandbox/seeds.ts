import { COUNTRIES } from './countries';
import { snapshotEvent } from './events/snapshot';
import type { Scope } from './store';
import type { StripeObject } from './types';
import type { World } from './world';

/** What every account has from the start, because nothing in the API makes it. */
export function seed(scope: Scope, world: World): void {
	const { builder } = world;
	const now = world.now();
	const put = (type: string, values: StripeObject, id?: string) => {
		const object = { ...builder.object(type, now, id), ...values };
		scope.put(type, object);
		return object;
	};

	for (const [code, currency] of Object.entries(COUNTRIES)) {
		put(
			'CountrySpec',
			{
				default_currency: currency,
				supported_bank_account_currencies: { [currency]: [code] },
				supported_payment_currencies: ['usd', 'eur', 'gbp', 'jpy'],
				supported_payment_methods: ['ach', 'card', 'stripe'],
				supported_transfer_countries: Object.keys(COUNTRIES),
			},
			code,
		);
	}

	// Payouts go here unless they say otherwise. The bank accounts of connected accounts come with them.
	if (scope.account === world.platform.account) {
		const bank = builder.object('BankAccount', now);
		scope.put('BankAccount', { ...bank, last4: '6789', default_for_currency: true }, scope.account);
	}

	const amounts = [12_500, 4_990, 89_900];
	for (const [index, amount] of amounts.entries()) {
		// The newest comes first in lists, so the oldest is made first.
		const created = now - (amounts.length - index) * 3_600;
		const charge = put('Charge', {
			amount,
			amount_captured: amount,
			captured: true,
			paid: true,
			status: 'succeeded',
			currency: 'usd',
			created: created - 600,
		});
		put('Radar.EarlyFraudWarning', {
			actionable: true,
			charge: charge.id,
			created,
			fraud_type: ['made_with_stolen_card', 'unauthorized_use_of_card', 'misc'][index],
		});
		const review = put('Review', {
			charge: charge.id,
			created,
			open: true,
			opened_reason: 'rule',
			reason: 'rule',
		});
		charge.review = review.id;
		const news = { type: 'charge.succeeded', object: charge, created };
		scope.put('EventBase', snapshotEvent(world, scope.account, news));
		const fee = put('ApplicationFee', {
			account: scope.account,
			amount: amount / 10,
			amount_refunded: 0,
			charge: charge.id,
			created,
			currency: 'usd',
			refunded: false,
		});
		(fee.refunds as StripeObject).url = `/v1/application_fees/${String(fee.id)}/refunds`;
	}
}
