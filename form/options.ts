import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../api/facts';
import { expand } from './expand';
import { byLabel } from './label';
import { connectedAccounts } from './picks';
import { insideCollection, shareFields, type OperationForm } from './share';
import { wantsToken } from './token';
import { waitLimit } from './wait';

/** Settings of any request: none of them is a parameter of Stripe's. */
const EVERYWHERE: INodeProperties[] = [
	{
		displayName: 'Extra Parameters',
		name: 'extraParameters',
		type: 'json',
		default: '',
		placeholder: 'e.g. { "preview_parameter": "value" }',
		description:
			"Parameters that this form does not have, such as those of a preview, as a JSON object with Stripe's own names. They are merged last and win over the form.",
	},
	{
		displayName: 'Requests in Flight',
		name: 'maxInFlight',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 100 },
		default: 25,
		description: 'The most requests of this node that are under way at once',
	},
	{
		displayName: 'Requests per Second',
		name: 'maxPerSecond',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 1000 },
		default: 25,
		description:
			'The most requests that start in a second. Left out, the node finds out how many Stripe allows.',
	},
	{
		displayName: 'Retries',
		name: 'retries',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 10 },
		default: 3,
		description:
			'How often to try again when the connection fails or Stripe is busy. A retry never acts twice: it carries the same idempotency key.',
	},
	{
		displayName: 'Time Limit',
		name: 'timeLimit',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 3600 },
		default: 240,
		description: 'How many seconds one item may take, retries and the waits between them included',
	},
	{
		displayName: 'Timeout',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 600 },
		default: 80,
		description: 'How many seconds to wait for one answer before trying again',
	},
	waitLimit,
	{
		displayName: 'When an Expression Finds Nothing',
		name: 'emptyExpressions',
		type: 'options',
		options: [
			{ name: 'Always Refuse', value: 'alwaysRefuse' },
			{ name: 'Leave Out', value: 'leaveOut' },
			{ name: 'Refuse Where It Matters', value: 'refuseWhereItMatters' },
		],
		default: 'refuseWhereItMatters',
		description:
			'What to do with an item when the expression in a field has no value for it. It matters for options, IDs, amounts, quantities, currencies and filters; fields left empty are always left out.',
	},
];

const businessKey: INodeProperties = {
	displayName: 'Business Key',
	name: 'businessKey',
	type: 'string',
	default: '',
	placeholder: 'e.g. payout-for-{{ $json.order_id }}',
	description:
		'What must happen only once, such as the number of the order that is paid out. Stripe then acts once for it within 24 hours or more, whichever execution asks, a manual retry included.',
};

const expandPaths: INodeProperties = {
	displayName: 'Expand Other',
	name: 'expandPaths',
	type: 'string',
	default: '',
	placeholder: 'e.g. customer.default_source, invoice.subscription.customer',
	description:
		"What else comes back whole, beside the choices of Expand: paths of Stripe's names with dots between them, several with commas",
};

const stripeAccount: INodeProperties = {
	displayName: 'Stripe Account',
	name: 'stripeAccount',
	type: 'resourceLocator',
	typeOptions: { idPrefixes: ['acct_'] },
	default: { mode: 'list', value: '' },
	description:
		'The connected account to act for, when the key belongs to a platform. An expression may name another account for every item.',
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
	description:
		'The newer form of Stripe Account, which also reaches accounts of an organization by their path',
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
	name: 'output',
	type: 'multiOptions',
	options: [...options].sort(byLabel(({ name }) => name)),
	default: [],
	description: 'What to add to each item, under stripe_request, about the request that it came from',
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
export const optionsField = (forms: OperationForm[]): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [...EVERYWHERE, ...shareFields(forms).map(insideCollection)].sort(
		byLabel(({ displayName }) => displayName),
	),
});
