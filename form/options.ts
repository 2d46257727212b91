import type { INodeProperties } from 'n8n-workflow';
import { expand } from './expand';
import { byLabel } from './label';

/** Settings of the request: none of them is a parameter of Stripe's. */
const FIELDS: INodeProperties[] = [
	{
		displayName: 'Add to Output',
		name: 'output',
		type: 'multiOptions',
		options: [
			{ name: 'Account', value: 'account' },
			{ name: 'Attempts', value: 'attempts' },
			{ name: 'Idempotency Key', value: 'idempotency_key' },
			{ name: 'Replayed', value: 'replayed' },
			{ name: 'Request ID', value: 'request_id' },
		],
		default: [],
		description: 'What to add to each item, under stripe_request, about the request that it came from',
	},
	{
		displayName: 'Business Key',
		name: 'businessKey',
		type: 'string',
		default: '',
		placeholder: 'e.g. payout-for-{{ $json.order_id }}',
		description:
			'What must happen only once, such as the number of the order that is paid out. Stripe then acts once for it within 24 hours or more, whichever execution asks, a manual retry included.',
	},
	expand,
	{
		displayName: 'Expand Other',
		name: 'expandPaths',
		type: 'string',
		default: '',
		placeholder: 'e.g. customer.default_source, invoice.subscription.customer',
		description:
			"What else comes back whole, beside the choices of Expand: paths of Stripe's names with dots between them, several with commas. Stripe's API v1 only.",
	},
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
		displayName: 'Stripe Account',
		name: 'stripeAccount',
		type: 'string',
		default: '',
		placeholder: 'e.g. acct_1ABC…',
		description:
			'The connected account to act for, when the key belongs to a platform. An expression may name another account for every item.',
	},
	{
		displayName: 'Stripe Context',
		name: 'stripeContext',
		type: 'string',
		default: '',
		placeholder: 'e.g. acct_1ABC…/acct_1DEF…',
		description:
			'The newer form of Stripe Account, which also reaches accounts of an organization by their path',
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

/**
 * The collection Options: one for all operations, as the editor pays for each that differs.
 * @param more fields that not all operations show
 */
export const optionsField = (more: INodeProperties[]): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [...FIELDS, ...more].sort(byLabel(({ displayName }) => displayName)),
});
