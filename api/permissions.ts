import type { Operation } from './facts';

/*
 * What a restricted key must be allowed to do for an operation, from docs.stripe.com/keys/permissions-reference,
 * docs.stripe.com/stripe-apps/reference/permissions and the refusals that people quote.
 */

/**
 * Where the permission is not simply the resource's name in the singular, by the beginning of the operation's
 * id; the longest counts. Of several permissions each is enough.
 */
const NAMES: Record<string, string[]> = {
	accounts: ['connected_account'],
	'accounts.createLoginLink': ['edit_link'],
	'apps.secrets': ['secret'],
	balanceTransactions: ['balance_transaction_source'],
	billingPortal: ['customer_portal'],
	entitlements: ['entitlement'],
	fileLinks: ['file'],
	invoiceItems: ['invoice'],
	invoicePayments: ['invoice'],
	invoiceRenderingTemplates: ['invoice'],
	paymentAttemptRecords: ['payment_records'],
	paymentLinks: ['payment_links'],
	paymentMethodConfigurations: ['payment_method_configurations'],
	paymentRecords: ['payment_records'],
	prices: ['plan'],
	refunds: ['charge'],
	reporting: ['report_runs_and_report_types'],
	setupAttempts: ['setup_intent'],
	setupIntents: ['confirmation_token_client', 'setup_intent'],
	subscriptionItems: ['subscription'],
	'subscriptionItems.createUsageRecord': ['usage_record'],
	subscriptionSchedules: ['subscription'],
	subscriptions: ['billing_cadence', 'subscription'],
	tax: ['tax_calculations_and_transactions'],
	'tax.locations': ['tax_locations'],
	'tax.registrations': ['tax_settings'],
	'tax.settings': ['tax_settings'],
	taxIds: ['customer'],
	'testHelpers.customers': ['customer'],
	'testHelpers.refunds': ['charge'],
	'testHelpers.testClocks': ['billing_clock'],
	topups: ['top_up'],
	'treasury.transactionEntries': ['treasury_transaction'],
	'treasury.transactions': ['treasury_transaction'],
	'v2.commerce.productCatalog.imports': ['product_catalog_import'],
	'v2.core.accountLinks': ['v2_account_storer'],
	'v2.core.accountTokens': ['v2_account_storer'],
	'v2.core.accounts': ['v2_account_storer'],
	webhookEndpoints: ['webhook'],
};

/** Names of permissions with an "and" of their own. */
export const TWOFOLD = Object.values(NAMES)
	.flat()
	.filter((name) => name.includes('_and_'));

/** Parts of ids that permissions do not have. */
const SILENT = new Set(['core', 'moneyManagement', 'testHelpers', 'treasury', 'v2']);

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const singular = (name: string) =>
	name.replace(/(ss)es$|ies$|s$/, (end, ss) => ss ?? (end === 'ies' ? 'y' : ''));

/** The names of the permissions that cover an operation, without `_read` or `_write`. */
export function resourcesOf({ id }: Operation): string[] {
	const parts = id.split('.');
	for (let length = parts.length; length > 0; length -= 1) {
		const names = NAMES[parts.slice(0, length).join('.')];
		if (names) return names;
	}
	const spoken = parts.slice(0, -1).filter((part) => !SILENT.has(part));
	return [singular(spoken.map(snake).join('_'))];
}

/** To write includes to read. */
export const accessOf = ({ method }: Operation) => (method === 'GET' ? 'read' : 'write');

/** The permissions of which one is needed for an operation, as Stripe's refusal names them: `rak_payout_write`. */
export const permissionsFor = (operation: Operation): string[] =>
	resourcesOf(operation).map((name) => `rak_${name}_${accessOf(operation)}`);
