import type { IDataObject } from 'n8n-workflow';

/** A form of one of our nodes: the operation, and what is filled in. */
export interface MainForm {
	resource: string;
	operation: string;
	values: IDataObject;
	/** How much of a long form a picture shows, where what matters stands further down. */
	height?: number;
}

/** An object picked from a list. */
export const picked = (value: string, name: string) => ({
	__rl: true,
	mode: 'list',
	value,
	cachedResultName: name,
});
const pair = (key: string, value: string) => ({ entry: [{ key, value }] });

/** What each node is used for most, with what a person might fill in. */
export const MAIN_FORMS: Record<string, MainForm> = {
	stripePayments: {
		resource: 'refund',
		operation: 'create',
		values: {
			payment_intent: picked('pi_1', '25.00 USD, Order 6735'),
			amount: '5.00 USD',
			metadata: pair('ticket', '4711'),
		},
	},
	stripeCustomers: {
		resource: 'customer',
		operation: 'create',
		values: {
			name: 'Jenny Rosen',
			email: 'jenny@example.com',
			address: {
				values: {
					line1: '1 Market Street',
					city: 'San Francisco',
					state: 'CA',
					postal_code: '94105',
					country: 'US',
				},
			},
		},
	},
	stripeSubscriptions: {
		resource: 'subscription',
		operation: 'create',
		values: {
			customer: picked('cus_1', 'Jenny Rosen (jenny@example.com)'),
			items: { item: [{ price: picked('price_1', 'Team: 15.00 USD / month'), quantity: 3 }] },
			trial_period_days: 14,
		},
	},
	stripeInvoices: {
		resource: 'invoice',
		operation: 'create',
		values: {
			customer: picked('cus_1', 'Jenny Rosen (jenny@example.com)'),
			collection_method: 'send_invoice',
			days_until_due: 30,
		},
	},
	stripeCheckout: {
		resource: 'checkoutSession',
		operation: 'create',
		values: {
			line_items: { item: [{ price: picked('price_1', 'Notebook: 9.00 USD'), quantity: 2 }] },
			success_url: 'https://example.com/thanks',
		},
	},
	stripeProducts: {
		resource: 'price',
		operation: 'create',
		values: {
			product: picked('prod_1', 'Team'),
			unit_amount: '15.00 USD',
			currency: 'usd',
			recurring__interval: 'month',
		},
	},
	stripePayouts: {
		resource: 'payout',
		operation: 'create',
		values: { amount: '1234.50 USD', currency: 'usd', statement_descriptor: 'ACME PAYOUT 42' },
	},
	stripeConnect: {
		resource: 'transfer',
		operation: 'create',
		values: {
			destination: picked('acct_1', 'Rocket Rides (rides@example.com)'),
			amount: '120.00 USD',
			currency: 'usd',
			description: 'Rides of week 48',
		},
	},
	stripeRadar: {
		resource: 'valueListItem',
		operation: 'create',
		values: { value_list: picked('rsl_1', 'Blocked e-mail addresses'), value: 'fraudster@example.com' },
	},
	stripeTax: {
		resource: 'taxCalculation',
		operation: 'create',
		values: {
			currency: 'usd',
			line_items: { item: [{ amount: '10.50 USD', reference: 'notebook' }] },
		},
	},
	stripeTerminal: {
		resource: 'terminalReader',
		operation: 'refundPayment',
		values: {
			reader: picked('tmr_1', 'Counter 1'),
			payment_intent: picked('pi_1', '25.00 USD, Order 6735'),
			amount: '5.00 USD',
		},
	},
	stripeIssuing: {
		resource: 'issuingCard',
		operation: 'create',
		values: { currency: 'usd', cardholder: picked('ich_1', 'Jenny Rosen'), status: 'active' },
	},
	stripeTreasury: {
		resource: 'v2OutboundPayment',
		operation: 'create',
		values: {
			to__recipient: picked('acct_1', 'Rocket Rides (rides@example.com)'),
			amount__value: '120.00 USD',
			amount__currency: 'usd',
			from__financial_account: picked('fa_1', 'Operating account'),
			from__currency: 'usd',
		},
	},
	stripeFiles: {
		resource: 'webhookEndpoint',
		operation: 'create',
		values: { url: 'https://example.com/stripe', enabled_events: ['payout.paid', 'payout.failed'] },
	},
};
