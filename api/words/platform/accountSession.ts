import type { FieldGlossary, ResourceWords } from '../types';

const show = 'Whether the session may show this component';

/** Components with features: a group each. */
const COMPONENTS = {
	account_management: 'Account Management',
	account_onboarding: 'Account Onboarding',
	balances: 'Balances',
	disputes_list: 'Disputes List',
	financial_account: 'Financial Account',
	financial_account_transactions: 'Financial Transactions',
	instant_payouts_promotion: 'Instant Payouts Promotion',
	issuing_card: 'Issuing Card',
	issuing_cards_list: 'Issuing Cards List',
	notification_banner: 'Notification Banner',
	payment_details: 'Payment Details',
	payment_disputes: 'Payment Disputes',
	payment_method_settings: 'Payment Method Settings',
	payments: 'Payments',
	payouts: 'Payouts',
};

/** Components without features: a switch each, called after the component. */
const SWITCHES = {
	balance_report: 'Balance Report',
	documents: 'Documents',
	payout_details: 'Payout Details',
	payout_reconciliation_report: 'Payout Reconciliation Report',
	payouts_list: 'Payouts List',
	reporting_chart: 'Reporting Chart',
	tax_registrations: 'Tax Registrations',
	tax_settings: 'Tax Settings',
	terminal_hardware_orders: 'Terminal Hardware Orders',
	terminal_hardware_shop: 'Terminal Hardware Shop',
};

const components: FieldGlossary = Object.fromEntries([
	...Object.entries(COMPONENTS).map(([name, label]) => [
		`components.${name}`,
		{ label, description: 'Component to show, and what the seller may do in it' },
	]),
	...Object.entries(SWITCHES).flatMap(([name, label]) => [
		[`components.${name}`, { label: '' }],
		[`components.${name}.enabled`, { label, default: true, description: show }],
	]),
]);

export const accountSession: ResourceWords = {
	value: 'accountSession',
	name: 'Account Session',
	aliases: ['embedded components', 'connect embedded onboarding', 'create account session'],
	fields: {
		components: { label: 'Components', description: 'Parts of Stripe to show; at least one' },
		...components,
		enabled: { default: true, description: show },
		features: { label: '' },
		capture_payments: {
			default: true,
			description: 'Whether the seller may capture and cancel payments. Default: on.',
		},
		card_management: 'Whether the seller may manage cards',
		card_spend_dispute_management: {
			label: 'Card Disputes',
			description: 'Whether the seller may contest purchases with issued cards',
		},
		cardholder_management: 'Whether the seller may manage cardholders',
		destination_on_behalf_of_charge_management: {
			label: 'Manage Destination Charges',
			description:
				'Whether the seller also handles payments that your platform took on their behalf. Default: off.',
		},
		disable_stripe_user_authentication: {
			label: 'Skip Stripe Sign-In',
			description:
				'Whether the seller does not sign in to Stripe. Only if your platform collects the requirements. By default the opposite of Collect Bank Account.',
		},
		'components.payment_method_settings.features.disable_stripe_user_authentication': {
			label: 'Skip Stripe Sign-In',
			description:
				'Whether the seller does not sign in to Stripe. Only if your platform collects the requirements. Default: off.',
		},
		dispute_management: {
			default: true,
			description: 'Whether the seller may answer and accept disputes. Default: on.',
		},
		edit_payout_schedule: {
			default: true,
			description:
				'Whether the seller may change the payout schedule. On by default if Stripe bears the losses of the account.',
		},
		external_account_collection: {
			label: 'Collect Bank Account',
			default: true,
			description:
				'Whether the seller can add a bank account. Default: on. Off only if your platform collects the requirements.',
		},
		instant_payouts: { default: true, description: 'Whether the seller may pay out instantly, for a fee' },
		refund_management: { default: true, description: 'Whether the seller may refund payments. Default: on.' },
		send_money: 'Whether the seller may send money',
		smart_disputes_management: {
			label: 'Smart Disputes',
			default: true,
			description:
				'Whether the seller may answer disputes with evidence that Stripe gathers. Default: as Dispute Management.',
		},
		spend_control_management: 'Whether the seller may set spending limits of cards',
		standard_payouts: {
			default: true,
			description:
				'Whether the seller may start payouts by hand. On by default if Stripe bears the losses of the account.',
		},
		transfer_balance: 'Whether the seller may move money between balances',
	},
	operations: {
		'accountSessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account session',
			description:
				'Let a seller see parts of Stripe inside your own website: the client secret that comes back opens them, for a short time only. Add at least one component.',
			fields: {
				account: 'The connected account whose owner sees the components',
			},
		},
	},
};
