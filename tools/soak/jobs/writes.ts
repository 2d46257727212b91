import type { IDataObject } from 'n8n-workflow';
import { node, rows } from '../../../test/e2e/support/workflows';
import { ours, type Credentials } from './nodes';
import { NUMBER } from './start';
import type { Kind, TraceList } from './types';

const PAYOUTS = 5;
const CUSTOMERS = 2;

/** Items with a name each, by which they are found again at Stripe. */
const named = (count: number) =>
	rows(`Array.from({ length: ${count} }, (_, n) => ({ text: 'soak ' + $json.query.job + '-' + n }))`);

const tracesOf = (list: TraceList, count: number) => (number: number) =>
	Array.from({ length: count }, (_, n) => ({ list, name: `soak ${number}-${n}` }));

/** That so many different objects came out. */
const eachOf = (prefix: string, count: number) => (items: IDataObject[]) => {
	const ids = new Set(items.map(({ id }) => String(id)).filter((id) => id.startsWith(prefix)));
	return ids.size === count && items.length === count
		? undefined
		: `${ids.size} different objects came out in ${items.length} items, of ${count}`;
};

/** Writes of several items each; what customers make is an event as well. */
export const writesOf = (credentials: Credentials): Kind[] => [
	{
		name: 'payouts',
		nodes: [
			...named(PAYOUTS),
			ours(
				'Pay',
				'stripePayouts',
				{
					resource: 'payout',
					operation: 'create',
					amount: 100,
					currency: 'usd',
					description: '={{ $json.text }}',
				},
				credentials,
			),
		],
		traces: tracesOf('/v1/payouts', PAYOUTS),
		problem: eachOf('po_', PAYOUTS),
	},
	{
		name: 'customers',
		nodes: [
			...named(CUSTOMERS),
			ours(
				'Create',
				'stripeCustomers',
				{ resource: 'customer', operation: 'create', name: '={{ $json.text }}', email: 'soak@example.com' },
				credentials,
			),
		],
		traces: tracesOf('/v1/customers', CUSTOMERS),
		problem: eachOf('cus_', CUSTOMERS),
	},
];

/** A file of a quarter of a megabyte, in three bytes' pieces, as its base64 repeats then. */
const PIECES = 87_381;
const nameOf = (number: number | string) => `soak-${number}.png`;

/** A file goes up, and one comes down. */
export const filesOf = (credentials: Credentials): Kind => ({
	name: 'files',
	nodes: [
		node(
			'Content',
			'n8n-nodes-base.set',
			{ mode: 'raw', jsonOutput: `={{ { content: 'U29h'.repeat(${PIECES}) } }}`, options: {} },
			{ typeVersion: 3.4 },
		),
		node(
			'File',
			'n8n-nodes-base.convertToFile',
			{
				operation: 'toBinary',
				sourceProperty: 'content',
				options: { fileName: `={{ 'soak-' + ${NUMBER} + '.png' }}`, mimeType: 'image/png' },
			},
			{ typeVersion: 1.1 },
		),
		ours(
			'Upload',
			'stripeFiles',
			{
				resource: 'file',
				operation: 'upload',
				purpose: 'dispute_evidence',
				binaryPropertyName: 'data',
			},
			credentials,
		),
		ours(
			'Download',
			'stripeFiles',
			{
				resource: 'file',
				operation: 'download',
				file: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
				binaryPropertyName: 'data',
			},
			credentials,
		),
		node(
			'Said',
			'n8n-nodes-base.set',
			{
				mode: 'raw',
				jsonOutput: '={{ { id: $json.id, size: $json.size, name: $binary.data.fileName } }}',
				options: {},
			},
			{ typeVersion: 3.4 },
		),
	],
	traces: (number) => [{ list: '/v1/files', name: nameOf(number) }],
	problem: ([item, ...more], number) =>
		item?.size === 3 * PIECES && item.name === nameOf(number) && more.length === 0
			? undefined
			: `the file is not what came out: ${JSON.stringify(item)}`,
});
