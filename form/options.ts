import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../api/facts';
import { expand } from './expand';
import { byLabel } from './label';
import { connectedAccounts } from './picks';
import { insideCollection, shareFields, type OperationForm } from './share';
import { wantsToken } from './token';
import { WAIT, waitLimit } from './wait';

/** Settings of any request: none of them is a parameter of Stripe's. */
const EVERYWHERE: INodeProperties[] = [
	{
		displayName: 'Dry Run',
		name: 'dryRun',
		type: 'boolean',
		default: true,
		description: 'Whether to show the request of each item and send nothing',
	},
	{
		displayName: 'Extra Parameters',
		name: 'extraParameters',
		type: 'json',
		default: '',
		placeholder: 'e.g. { "preview_parameter": "value" }',
		description:
			"Parameters that this form lacks, as a JSON object with Stripe's names. They win over the form.",
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		options: [
			{ name: 'All', value: 'all' },
			{ name: 'Selected Fields', value: 'selected' },
			{ name: 'Simplified', value: 'simplified' },
		],
		default: 'simplified',
		description: 'Up to 10 readable fields, or fields as Stripe has them',
	},
	{
		displayName: 'Output Fields',
		name: 'outputFields',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'outputFields' },
		displayOptions: { show: { output: ['selected'] } },
		default: [],
		description: 'Fields to return. The ID is always included.',
	},
	{
		displayName: 'Requests in Flight',
		name: 'maxInFlight',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 100 },
		default: 25,
		description: 'Maximum number of requests under way at once',
	},
	{
		displayName: 'Requests per Second',
		name: 'maxPerSecond',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 1000 },
		default: 25,
		description:
			'Maximum number of requests per second. Without it, the node finds out how many Stripe allows.',
	},
	{
		displayName: 'Retries',
		name: 'retries',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 10 },
		default: 3,
		description:
			'Tries after the first when the connection fails or Stripe is busy, with the same idempotency key: nothing happens twice',
	},
	{
		displayName: 'Time Limit',
		name: 'timeLimit',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 3600 },
		default: 240,
		description: 'Maximum seconds for one item, with all retries and waits',
	},
	{
		displayName: 'Timeout',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 600 },
		default: 80,
		description: 'Seconds to wait for one answer before the next try',
	},
	{
		displayName: 'When Expressions Find Nothing',
		name: 'emptyExpressions',
		type: 'options',
		options: [
			{ name: 'Always Refuse', value: 'alwaysRefuse' },
			{ name: 'Leave Out', value: 'leaveOut' },
			{ name: 'Refuse Where It Matters', value: 'refuseWhereItMatters' },
		],
		default: 'refuseWhereItMatters',
		description: 'Fields where it matters: options, IDs, amounts, quantities, currencies and filters',
	},
];

const businessKey: INodeProperties = {
	displayName: 'Business Key',
	name: 'businessKey',
	type: 'string',
	default: '',
	placeholder: 'e.g. payout-for-{{ $json.order_id }}',
	description:
		'Name of something that must happen only once, such as an order number. For at least 24 hours, Stripe acts once for it, whichever execution asks.',
};

const expandPaths: INodeProperties = {
	displayName: 'Expand Other',
	name: 'expandPaths',
	type: 'string',
	default: '',
	placeholder: 'e.g. customer.default_source, invoice.subscription.customer',
	description: "More objects to return whole, by Stripe's names with dots. Separate several with commas.",
};

const stripeAccount: INodeProperties = {
	displayName: 'Stripe Account',
	name: 'stripeAccount',
	type: 'resourceLocator',
	typeOptions: { idPrefixes: ['acct_'] },
	default: { mode: 'list', value: '' },
	description: 'The connected account to act for. Needs the key of a platform.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: connectedAccounts.name, searchable: true },
		},
		{ displayName: 'By ID', name: 'id', type: 'string' },
	],
};

const stripeContext: INodeProperties = {
	displayName: 'Stripe Context',
	name: 'stripeContext',
	type: 'string',
	default: '',
	placeholder: 'e.g. acct_1ABC…/acct_1DEF…',
	description: 'Path of the account to act for, such as one within an organization',
};

/** What the answer of a read says of the request, and what that of a write says beyond it. */
const FACTS = [
	{ name: 'Account', value: 'account' },
	{ name: 'Attempts', value: 'attempts' },
	{ name: 'Request ID', value: 'request_id' },
];
const WRITE_FACTS = [
	{ name: 'Idempotency Key', value: 'idempotency_key' },
	{ name: 'Replayed', value: 'replayed' },
];

const output = (options: typeof FACTS): INodeProperties => ({
	displayName: 'Add to Output',
	name: 'addToOutput',
	type: 'multiOptions',
	options: [...options].sort(byLabel(({ name }) => name)),
	default: [],
	description: 'Facts about the request to add to each item, under stripe_request',
});
const readOutput = output(FACTS);
const writeOutput = output([...FACTS, ...WRITE_FACTS]);

/**
 * The options that make sense for an operation, beside those that make sense for all.
 * @param expandable whether anything in its answer can come back whole
 * @param wait its Wait Until Done, if it has one
 */
export function optionsFor(
	operation: Operation,
	expandable: boolean,
	wait: INodeProperties | undefined,
): INodeProperties[] {
	const isWrite = operation.method !== 'GET';
	return [
		isWrite ? writeOutput : readOutput,
		...(isWrite ? [businessKey] : []),
		...(expandable ? [expand, expandPaths] : []),
		// A token is of one account.
		...(wantsToken(operation) ? [] : [stripeAccount, stripeContext]),
		...(wait ? [wait] : []),
	];
}

/**
 * The collection Options: one for all operations, as the editor pays for each that differs.
 * @param forms of all operations, each with its own options
 */
export function optionsField(forms: OperationForm[]): INodeProperties {
	const own = shareFields(forms).map(insideCollection);
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			...EVERYWHERE,
			...own,
			// Older n8n runs no workflow with a form in which a field depends on one that the form lacks.
			...(own.some(({ name }) => name === WAIT) ? [waitLimit] : []),
		].sort(byLabel(({ displayName }) => displayName)),
	};
}
