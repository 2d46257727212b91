import { picked, type MainForm } from './forms';

/** Fifteen jobs that people come with, and the form of each as it is filled in for it (docs/jobs.md). */
export const JOBS: Record<string, MainForm> = {
	'charge-a-saved-card': {
		resource: 'paymentIntent',
		operation: 'create',
		values: {
			amount: '45.00 USD',
			currency: 'usd',
			customer: picked('cus_1', 'Jenny Rosen (jenny@example.com)'),
			payment_method: picked('pm_1', 'Visa 4242'),
			confirm: 'true',
			off_session: 'true',
		},
	},
	'change-a-plan': {
		resource: 'subscription',
		operation: 'update',
		values: {
			subscription: picked('sub_1', 'Team, 3 × 15.00 USD per month'),
			items: {
				item: [
					{
						id: picked('si_1', 'Team, 3'),
						price: picked('price_2', 'Business: 25.00 USD / month'),
						quantity: 3,
					},
				],
			},
		},
	},
	'invoice-two-lines': {
		resource: 'invoiceLineItem',
		operation: 'addLines',
		values: {
			invoice: picked('in_1', 'Draft for Jenny Rosen'),
			lines: {
				item: [
					{ description: 'Workshop', amount: '900.00 USD' },
					{ description: 'Travel', amount: '120.00 USD' },
				],
			},
		},
	},
	'preview-a-change': {
		resource: 'invoice',
		operation: 'createPreview',
		values: {
			subscription: picked('sub_1', 'Team, 3 × 15.00 USD per month'),
			subscription_details__items: {
				item: [{ id: picked('si_1', 'Team, 3'), price: picked('price_2', 'Business: 25.00 USD / month') }],
			},
		},
	},
	'account-for-a-seller': {
		resource: 'account',
		operation: 'create',
		values: {
			country: 'US',
			email: 'owner@example.com',
			business_type: 'company',
			controller__stripe_dashboard__type: 'express',
			controller__fees__payer: 'application',
			controller__losses__payments: 'application',
			capabilities__transfers__requested: 'true',
		},
	},
	'checkout-with-a-trial': {
		resource: 'checkoutSession',
		operation: 'create',
		values: {
			mode: 'subscription',
			line_items: { item: [{ price: picked('price_1', 'Team: 15.00 USD / month'), quantity: 1 }] },
			success_url: 'https://example.com/thanks',
			subscription_data: { trial_period_days: 14 },
		},
	},
	'coupon-with-a-code': {
		resource: 'promotionCode',
		operation: 'create',
		values: { promotion__coupon: picked('SUMMER', 'Summer, 20 % off'), code: 'SUN20' },
	},
	'answer-a-dispute': {
		resource: 'dispute',
		operation: 'update',
		values: {
			dispute: picked('dp_1', '25.00 USD, product not received'),
			submit: 'false',
			evidence: { product_description: 'A notebook with a blue cover', shipping_carrier: 'UPS' },
		},
	},
	'refund-in-part': {
		resource: 'refund',
		operation: 'create',
		values: { charge: picked('ch_1', '45.00 USD, Jenny Rosen'), amount: '12.50 USD' },
	},
	'credit-note': {
		resource: 'creditNote',
		operation: 'create',
		values: {
			invoice: picked('in_1', 'ACME-0042, 90.00 USD'),
			amount: '30.00 USD',
			refund_amount: '30.00 USD',
			memo: 'One seat less',
		},
	},
	'bulk-payouts': {
		resource: 'payout',
		operation: 'create',
		values: {
			amount: '125.00 USD',
			currency: 'usd',
			description: 'Week 48 rides',
			options: { dryRun: true, businessKey: 'P-1001' },
		},
		height: 1200,
	},
	'reconcile-a-payout': {
		resource: 'balanceTransaction',
		operation: 'getAll',
		values: {
			returnAll: true,
			filters: { payout: picked('po_1', '1,234.50 USD, paid') },
			options: { output: 'all' },
		},
	},
	'pause-collection': {
		resource: 'subscription',
		operation: 'update',
		values: {
			subscription: picked('sub_1', 'Team, 3 × 15.00 USD per month'),
			additionalFields: { pause_collection: { values: { behavior: 'keep_as_draft' } } },
		},
	},
	'run-a-test-clock': {
		resource: 'testClock',
		operation: 'advance',
		values: { test_clock: picked('clock_1', 'Subscription lab'), frozen_time: '2027-01-31T09:00:00' },
	},
	quote: {
		resource: 'quote',
		operation: 'create',
		values: {
			customer: picked('cus_1', 'Jenny Rosen (jenny@example.com)'),
			line_items: { item: [{ price: picked('price_1', 'Workshop: 900.00 USD'), quantity: 2 }] },
		},
	},
};
