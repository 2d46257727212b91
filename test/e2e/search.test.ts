import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { INodeTypeDescription } from 'n8n-workflow';
import { areas, wordsOf } from '../../api/areas';
import { resources } from '../../api/words';
import { codexOf } from '../../tools/build/codex';
import { N8N } from '../../tools/host/paths';
import { nodes } from '../support/nodes';

type Node = Pick<INodeTypeDescription, 'name' | 'displayName' | 'codex'>;
type Search = (typed: string, among: Array<{ properties: Node }>) => Array<{ item: { properties: Node } }>;

/** Where n8n's own packages are. */
const MODULES = join(dirname(N8N), '../..');

/** What the node panel of n8n's editor searches with. */
const { sublimeSearch } = jest.requireActual<{ sublimeSearch: Search }>(
	join(MODULES, '@n8n/utils/dist/search/sublime-search.cjs'),
);

/** All that n8n has, and ours. */
const everything = [
	...['n8n-nodes-base', '@n8n/n8n-nodes-langchain'].flatMap(
		(name) => JSON.parse(readFileSync(join(MODULES, name, 'dist/types/nodes.json'), 'utf8')) as Node[],
	),
	...nodes.map(({ description: { name, displayName } }) => ({
		name,
		displayName,
		codex: { alias: codexOf(name, areas[name], resources).alias },
	})),
].map((properties) => ({ properties }));

/** The names of the nodes that are found, the best first. */
const found = (typed: string): string[] =>
	sublimeSearch(typed, everything).map(({ item }) => item.properties.name);

const named = Object.entries(areas).flatMap(([node, area]) =>
	wordsOf(area, resources).map((resource) => ({ node, resource })),
);
const actions = named.flatMap(({ node, resource }) =>
	Object.values(resource.operations).map(({ action }) => ({ node, action })),
);

/** `Create a payout` -> `create payout`. */
const short = (action: string) => action.toLowerCase().replace(/ (an?|the)(?= )/g, '');

it('searches all nodes of n8n', () => {
	expect(everything.length).toBeGreaterThan(600);
	expect(found('gmail')[0]).toBe('gmail');
	expect(actions.length).toBeGreaterThan(650);
});

it.each([
	['as the list of actions has it', (action: string) => action],
	['without articles, in small letters', short],
	['asking for a list', (action: string) => short(action).replace(/^get many /, 'list ')],
])('finds the node of every operation first: %s', (_how, said) => {
	const wrong = actions.filter(({ node, action }) => found(said(action))[0] !== node);
	expect(wrong).toEqual([]);
});

/** Names of resources that find nodes of n8n's before ours, and why. */
const LOST: Record<string, string> = {
	Customer: 'Customer.io, its trigger and Customer Datastore begin with it',
	File: 'FileMaker and Filter begin with it',
};

it('finds the node of every resource among the first three', () => {
	const wrong = named.filter(({ node, resource }) => !found(resource.name).slice(0, 3).includes(node));
	expect(wrong.map(({ resource }) => resource.name)).toEqual(Object.keys(LOST));
});

it.each([
	['refund', 'stripePayments'],
	['issue refund', 'stripePayments'],
	['chargeback', 'stripePayments'],
	['payout', 'stripePayouts'],
	['make payout', 'stripePayouts'],
	['advance test clock', 'stripeSubscriptions'],
	['cancel subscription', 'stripeSubscriptions'],
	['send invoice', 'stripeInvoices'],
	['find customer', 'stripeCustomers'],
	['connected account', 'stripeConnect'],
	['sales tax', 'stripeTax'],
	['payment link', 'stripeCheckout'],
	['coupon', 'stripeProducts'],
])('finds by what people say: %s', (typed, node) => {
	expect(found(typed)[0]).toBe(node);
});
