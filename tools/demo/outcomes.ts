import type { IDataObject } from 'n8n-workflow';
import type { Example } from './examples';
import type { Ran } from './steps';

/** What is expected of a value: of an object the fields that are told, of a text that it fits. */
type Expected = string | number | boolean | RegExp | Expected[] | { [field: string]: Expected };

/** By example and step, what must be among the items that come out. */
export const OUTCOMES: Record<string, Record<string, Expected[]>> = {
	'payout-desk.json': {
		'Cancel payout': [{ amount: '125.00 USD', status: 'canceled' }],
		'Refused: balance too small': [{ code: 'balance_insufficient' }],
	},
	'bulk-payouts.json': {
		'What it came to': [
			{ reference: 'P-1001', payout: /^po_/, amount: '125.00 USD' },
			{ reference: 'P-1002', payout: /^po_/, amount: '220.50 USD' },
			{ reference: 'P-1003', payout: /^po_/, amount: '80.00 EUR' },
		],
	},
	'refund-desk.json': {
		'Get refund': [{ amount: '12.50 USD', status: 'succeeded', metadata: { ticket: 'T-2093' } }],
	},
	'failed-payments.json': {
		'Draft the mail': [
			{ to: 'ines@moreau.example', subject: /45\.00 USD did not go/, text: /for Order 7781 .* declined/ },
		],
	},
	'dunning.json': {
		'Draft the reminder': [
			{ to: 'billing@northwind.example', days: 4, subject: /^A reminder: invoice .*, 75\.00 USD$/ },
			{ to: 'billing@northwind.example', days: 15, subject: /^Overdue: invoice .*, 120\.50 USD$/ },
		],
		'Who is paused': [{ behavior: 'keep_as_draft', text: /over 900\.00 USD is 35 days overdue/ }],
	},
	'dispute-evidence.json': {
		'Stage the evidence': [
			{ amount: '25.00 USD', status: 'needs_response', evidence_details_has_evidence: true },
		],
		'Send it to the bank': [{ status: 'under_review' }],
	},
	'subscription-lab.json': {
		'Release the subscription': [{ status: 'released' }],
		'Archive the product': [{ active: false }],
	},
	'new-price.json': {
		'New price': [{ unit_amount: '24.00 USD' }],
		'Get the schedule': [
			{
				status: 'active',
				end_behavior: 'release',
				phases: [{ items: [{ quantity: 5 }] }, { items: [{ quantity: 5 }] }],
			},
		],
	},
	'usage-metering.json': {
		'Report the usage': ['12', '30', '8'].map((value) => ({ payload: { value } })),
		'Switch off the meter': [{ status: 'inactive' }],
	},
	'revenue-report.json': {
		'Charges of the month': [
			{ amount: 4_500, amount_refunded: 500 },
			{ amount: 12_050, amount_refunded: 0 },
		],
		'In dollars': [{ day: /^\d{4}-\d\d-\d\d$/, taken_usd: /^\d+\.\d\d$/, kept_usd: /^\d+\.\d\d$/ }],
	},
	'payout-reconciliation.json': {
		Compare: [{ paid_out: /^\d+\.\d\d USD$/, difference: '0.00 USD', verdict: 'adds up' }],
	},
	'connect-onboarding.json': {
		'Create the onboarding link': [{ url: /^https?:/ }],
		'Get the transfer': [{ amount: '150.00 USD', amount_reversed: '40.00 USD' }],
	},
	'paperwork.json': {
		'Share with a link': [{ url: /^https?:/ }],
		'Finalize quote': [{ status: 'open' }],
	},
};

/** Examples that are run once more, in which nothing may be done a second time. */
export const RUN_TWICE: ReadonlySet<string> = new Set(['bulk-payouts.json']);

/** Whether a value is as expected. */
function fits(value: unknown, expected: Expected): boolean {
	if (expected instanceof RegExp) return typeof value === 'string' && expected.test(value);
	if (typeof expected !== 'object') return value === expected;
	if (typeof value !== 'object' || value === null) return false;
	if (Array.isArray(expected) && !(Array.isArray(value) && value.length === expected.length)) return false;
	return Object.entries(expected).every(([name, one]) => fits((value as IDataObject)[name], one));
}

/** What a workflow was to bring about, and did not. */
export function missedOutcomes({ file }: Pick<Example, 'file'>, run: Ran): string[] {
	const { runData } = run.data.resultData;
	return Object.entries(OUTCOMES[file] ?? {}).flatMap(([node, all]) => {
		const items = (runData[node] ?? []).flatMap(({ data }) =>
			(data?.main ?? []).flatMap((output) => output ?? []),
		);
		const missed = all.filter((expected) => !items.some(({ json }) => fits(json, expected)));
		return missed.map((expected) => `"${node}" was to give ${JSON.stringify(expected)}`);
	});
}
