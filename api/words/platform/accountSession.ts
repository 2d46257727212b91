import type { ResourceWords } from '../types';

export const accountSession: ResourceWords = {
	value: 'accountSession',
	name: 'Account Session',
	aliases: ['embedded components', 'connect embedded onboarding', 'create account session'],
	fields: {
		components: { label: 'Component' },
		enabled: { default: true, description: 'Whether the session may show this component' },
		capture_payments: {
			default: true,
			description:
				'Whether the seller may capture and cancel payments. Stripe allows it unless you say otherwise.',
		},
		destination_on_behalf_of_charge_management: {
			label: 'Manage Destination Charges',
			description: 'Whether the seller also handles payments that your platform took on their behalf',
		},
		disable_stripe_user_authentication: {
			label: 'Skip Stripe Sign-In',
			description:
				'Whether the seller need not sign in to Stripe. Only where your platform collects the requirements.',
		},
		dispute_management: {
			default: true,
			description: 'Whether the seller may answer disputes. Stripe allows it unless you say otherwise.',
		},
		edit_payout_schedule: {
			default: true,
			description: 'Whether the seller may change when payouts are made',
		},
		external_account_collection: {
			label: 'Collect Bank Account',
			default: true,
			description:
				'Whether the seller can add a bank account here. Only platforms that collect the requirements can turn it off.',
		},
		instant_payouts: { default: true, description: 'Whether the seller may pay out at once, for a fee' },
		refund_management: {
			default: true,
			description: 'Whether the seller may send refunds. Stripe allows it unless you say otherwise.',
		},
		smart_disputes_management: {
			label: 'Smart Disputes',
			default: true,
			description: 'Whether the seller may answer disputes with evidence that Stripe gathers',
		},
		standard_payouts: { default: true, description: 'Whether the seller may start payouts by hand' },
	},
	operations: {
		'accountSessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account session',
			description:
				'Let a seller see parts of Stripe inside your own website: the client secret that comes back opens them, for a short time only. Add at least one component.',
			fields: {
				account: 'The connected account whose owner is to see the components. Its ID starts with acct_.',
			},
		},
	},
};
