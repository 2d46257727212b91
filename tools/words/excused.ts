import type { Kind } from './finding';

/** A finding that is right as it is. One that finds nothing any more is itself a finding. */
export interface Excuse {
	kind: Kind;
	/** `payouts.create statement_descriptor`; `*` stands for anything. */
	where: string;
	/** Only where our text or label is this. */
	ours?: string;
	/** Why our words are right. */
	why: string;
}

const CALENDAR = 'the calendar says so';
const LENGTH = "the length in Stripe's OpenAPI description, which the SDK's comments leave out";
const REFERENCE = "Stripe's documentation of this feature says so, the SDK's comment does not";
const SHORT = 'the form cuts off more';
const OTHER = 'means another thing than the parameter of this name elsewhere';

/** In order of kind and place. */
export const excused: Excuse[] = [
	{ kind: 'unfounded limit', where: '*metadata', why: REFERENCE },
	{ kind: 'unfounded limit', where: '*exp_month', why: CALENDAR },
	{ kind: 'unfounded limit', where: '*date_of_birth.day', why: CALENDAR },
	{ kind: 'unfounded limit', where: '*date_of_birth.month', why: CALENDAR },
	{ kind: 'unfounded limit', where: '*start_of_day.hour', why: CALENDAR },
	{ kind: 'unfounded limit', where: '*percent_ownership', why: 'a share is between nothing and all of it' },
	{ kind: 'unfounded limit', where: '*statement_descriptor_suffix', why: LENGTH },
	{ kind: 'unfounded limit', where: '*card.mandate_options.reference', why: LENGTH },
	{ kind: 'unfounded limit', where: '*shipping_rate_data.display_name', why: LENGTH },
	{ kind: 'unfounded limit', where: 'shippingRates.create display_name', why: LENGTH },
	{ kind: 'unfounded limit', where: 'accounts.*statement_descriptor_prefix', why: REFERENCE },
	{ kind: 'unfounded limit', where: 'balanceSettings.update *statement_descriptor', why: LENGTH },
	{ kind: 'unfounded limit', where: 'billingPortal.configurations.* business_profile.headline', why: LENGTH },
	{ kind: 'unfounded limit', where: 'checkout.sessions.create client_reference_id', why: LENGTH },
	{ kind: 'unfounded limit', where: 'coupons.* name', why: LENGTH },
	{ kind: 'unfounded limit', where: 'customers.*BalanceTransaction description', why: LENGTH },
	{ kind: 'unfounded limit', where: 'disputes.update *prior_undisputed_transactions', why: REFERENCE },
	{ kind: 'unfounded limit', where: 'entitlements.features.* name', why: LENGTH },
	{ kind: 'unfounded limit', where: 'invoices.* statement_descriptor', why: LENGTH },
	{ kind: 'unfounded limit', where: '*phases.items', why: REFERENCE },
	{
		kind: 'unfounded limit',
		where: 'paymentLinks.* after_completion.hosted_confirmation.custom_message',
		why: LENGTH,
	},
	{ kind: 'unfounded limit', where: 'paymentLinks.* inactive_message', why: LENGTH },
	{ kind: 'unfounded limit', where: 'paymentLinks.* shipping_options', why: REFERENCE },
	{ kind: 'unfounded limit', where: 'quotes.* subscription_data.description', why: LENGTH },
	{ kind: 'unfounded limit', where: 'subscriptions.* description', why: LENGTH },
	{ kind: 'unfounded limit', where: 'taxRates.create percentage', why: REFERENCE },
	{
		kind: 'unfounded limit',
		where: 'terminal.locations.update display_name',
		why: 'the limit of creating one holds for changing it',
	},
	{
		kind: 'unfounded limit',
		where: 'v2.moneyManagement.payoutIntents.* statement_descriptor',
		why: 'the limit of the outbound payment that it becomes',
	},
	{ kind: 'several labels', where: '*external_account.name', ours: 'Cardholder', why: OTHER },
	{ kind: 'several labels', where: 'accounts.* business_profile.url', ours: 'Website', why: OTHER },
	{ kind: 'several labels', where: 'accounts.* company.name', ours: 'Legal Name', why: OTHER },
	{ kind: 'several labels', where: 'billing.alerts.create title', ours: 'Title', why: OTHER },
	{ kind: 'several labels', where: 'terminal.readers.collectInputs *title', ours: 'Title', why: OTHER },
	{ kind: 'several labels', where: 'disputes.update evidence.receipt', ours: 'Receipt', why: OTHER },
	{ kind: 'several labels', where: 'financialConnections.transactions.list account', why: OTHER },
	{ kind: 'several labels', where: 'invoices.* number', ours: 'Number', why: OTHER },
	{ kind: 'several labels', where: 'products.* marketing_features.name', ours: 'Feature', why: OTHER },
	{ kind: 'several labels', where: 'v2.moneyManagement.transactions.list flow', why: OTHER },
	{
		kind: 'several labels',
		where: 'accounts.* capabilities.*',
		why: 'a capability is called by its own name',
	},
	{ kind: 'several labels', where: 'accounts.updateExternalAccount name', ours: 'Cardholder', why: OTHER },
	{ kind: 'several labels', where: 'customers.* address', ours: 'Billing Address', why: OTHER },
	{ kind: 'several labels', where: 'customers.updateSource name', ours: 'Cardholder', why: OTHER },
	{ kind: 'several labels', where: 'customers.createTaxId value', ours: 'Number', why: OTHER },
	{ kind: 'several labels', where: '*tax_ids.value', ours: 'Number', why: OTHER },
	{ kind: 'several labels', where: '*tax_id_data.value', ours: 'Number', why: OTHER },
	{
		kind: 'several labels',
		where: 'accountLinks.create collection_options.future_requirements',
		why: 'the form of v2 cuts off more',
	},
	{ kind: 'several labels', where: 'accountSessions.create components', why: OTHER },
	{ kind: 'several labels', where: 'accountSessions.create components.payment_details', why: OTHER },
	{ kind: 'several labels', where: 'financialConnections.accounts.list session', why: OTHER },
	{ kind: 'several labels', where: 'identity.verificationSessions.* options', why: OTHER },
	{ kind: 'several labels', where: 'radar.paymentEvaluations.create payment_details', why: OTHER },
	{ kind: 'several labels', where: 'radar.paymentEvaluations.create *payment_method', why: OTHER },
	{ kind: 'several labels', where: 'testHelpers.issuing.* *fuel.quantity_decimal', why: OTHER },
	{ kind: 'several labels', where: 'v2.billing.* *timestamp', why: OTHER },
	{
		kind: 'several labels',
		where: 'v2.moneyManagement.inboundTransfers.create from.payment_method',
		why: OTHER,
	},
	{ kind: 'several labels', where: '*preferred_language', ours: 'Language', why: SHORT },
	{ kind: 'several labels', where: 'taxIds.create value', ours: 'Number', why: OTHER },
	{ kind: 'several labels', where: 'paymentRecords.* *.value', ours: 'Amount', why: OTHER },
	{
		kind: 'several labels',
		where: 'paymentRecords.* payment_method_details.custom',
		ours: 'Custom',
		why: OTHER,
	},
	{ kind: 'several labels', where: 'charges.create destination', ours: 'Destination (Old Name)', why: OTHER },
	{
		kind: 'several labels',
		where: 'threeDSecure.* future_usage.installment.number',
		ours: 'Number',
		why: OTHER,
	},
	{
		kind: 'several labels',
		where: 'billingPortal.configurations.* features.*.enabled',
		ours: 'On',
		why: SHORT,
	},
	{
		kind: 'several labels',
		where: '*.setup_future_usage',
		ours: 'Future Usage',
		why: SHORT,
	},
	{
		kind: 'several labels',
		where: 'billingPortal.configurations.* *.payment_method_configuration',
		ours: 'Configuration',
		why: SHORT,
	},
	{
		kind: 'omitted condition',
		where: '*pix.mandate_options',
		why: "Stripe's types do not offer the choice that it depends on",
	},
];
