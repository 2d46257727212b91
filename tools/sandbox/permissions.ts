import type { Operation } from '../../api/facts';

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

/** Parts of ids that permissions do not have. */
const SILENT = new Set(['core', 'moneyManagement', 'testHelpers', 'treasury', 'v2']);

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const singular = (name: string) =>
	name.replace(/(ss)es$|ies$|s$/, (end, ss) => ss ?? (end === 'ies' ? 'y' : ''));

/** The names of the permissions that cover an operation, without `_read` or `_write`. */
function resourcesOf({ id }: Operation): string[] {
	const parts = id.split('.');
	for (let length = parts.length; length > 0; length -= 1) {
		const names = NAMES[parts.slice(0, length).join('.')];
		if (names) return names;
	}
	const spoken = parts.slice(0, -1).filter((part) => !SILENT.has(part));
	return [singular(spoken.map(snake).join('_'))];
}

const accessOf = ({ method }: Operation) => (method === 'GET' ? 'read' : 'write');

/** The permissions of which one is needed for an operation, as Stripe's refusal names them: `rak_payout_write`. */
export const permissionsFor = (operation: Operation): string[] =>
	resourcesOf(operation).map((name) => `rak_${name}_${accessOf(operation)}`);

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9.]/g, '');

/** Whether a name is that of the operation's resource in the SDK, or of a part that holds it. */
function isResource(name: string, { id }: Operation): boolean {
	const wanted = plain(name).replace(/\./g, '');
	const names = id.split('.').slice(0, -1).map(plain);
	return names.some((_, index) => names.slice(0, index + 1).join('') === wanted);
}

/**
 * Whether a restricted test key allows an operation. It says of itself what it may do:
 * `rk_test_noperm_…` nothing; `rk_test_only_payout_read_and_transfer_write_…` that much; and
 * `rk_test_without_payout_write_…` all but that. An SDK resource (`payouts`) stands for all of its permissions.
 * To write includes to read, so that a key without the right to read has neither.
 */
export function allows(key: string, operation: Operation): boolean {
	if (!key.startsWith('rk_')) return true;
	if (key.includes('_noperm_')) return false;
	const [, rule, list] = /_(only|without)_(.+)_[^_]*$/.exec(key) ?? [];
	if (!rule) return true;
	const includes = rule === 'only' ? 'write' : 'read';
	const named = list.split('_and_').some((name) => {
		const [, resource, access] = /^(.+)_(read|write)$/.exec(name) ?? [];
		if (!resource) return isResource(name, operation);
		return resourcesOf(operation).includes(resource) && [includes, accessOf(operation)].includes(access);
	});
	return named === (rule === 'only');
}
