import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { areas, classOf, wordsOf } from '../../api/areas';
import { resources } from '../../api/words';
import { aliasesOf } from '../../tools/build/codex';
import { n8n } from '../../package.json';
import * as shipped from '../../index';
import { nodeFor, nodes } from '../support/nodes';

const ROOT = join(__dirname, '../..');
/** So many resources stand first for being used most; the others follow by label. */
const FIRST = 6;

const optionsOf = ({ options }: INodeProperties) => options as INodePropertyOptions[];
const sorted = (labels: string[]) => [...labels].sort((a, b) => a.localeCompare(b, 'en'));

it('has every resource and every operation in exactly one node', () => {
	const own = Object.values(areas).flatMap((area) => Object.keys(area.resources));
	expect([...own].sort()).toEqual(resources.map(({ value }) => value).sort());
	const actions = nodes.flatMap(({ description }) =>
		description.properties
			.filter(({ name }) => name === 'operation')
			.flatMap((field) => optionsOf(field).map(({ action }) => action)),
	);
	const all = resources.flatMap(({ operations }) => Object.values(operations).map(({ action }) => action));
	expect([...actions].sort()).toEqual(all.sort());
	expect(all.length).toBeGreaterThan(650);
});

it('names operations that come first, and resources to start with, that are there', () => {
	for (const [node, area] of Object.entries(areas)) {
		const words = wordsOf(area, resources);
		const unknown = words.flatMap(({ value, operations }) => {
			const own = Object.values(operations).map((operation) => operation.value);
			return area.resources[value]
				.filter((first) => !own.includes(first))
				.map((first) => `${value}/${first}`);
		});
		expect({ node, unknown }).toEqual({ node, unknown: [] });
		expect(Object.keys(area.resources)).toContain(area.start);
	}
});

it('starts each node with what it has always started with: n8n does not save that', () => {
	const starts = nodes.map(({ description: { name, properties } }) => [
		name,
		properties.find((field) => field.name === 'resource')!.default,
	]);
	expect(Object.fromEntries(starts)).toEqual({
		stripePayments: 'refund',
		stripeCustomers: 'customer',
		stripeSubscriptions: 'subscription',
		stripeInvoices: 'invoice',
		stripeCheckout: 'checkoutSession',
		stripeProducts: 'product',
		stripePayouts: 'payout',
		stripeConnect: 'account',
		stripeRadar: 'review',
		stripeTax: 'taxCalculation',
		stripeTerminal: 'terminalReader',
		stripeIssuing: 'issuingCard',
		stripeTreasury: 'v2OutboundPayment',
		stripeFiles: 'event',
	});
});

it('lists what people need most, then the rest by label', () => {
	for (const { description } of nodes) {
		const { resources: own } = areas[description.name];
		const resource = description.properties.find(({ name }) => name === 'resource')!;
		expect(optionsOf(resource).map(({ value }) => value)).toEqual(Object.keys(own));
		const rest = optionsOf(resource)
			.map(({ name }) => name)
			.slice(FIRST);
		expect(rest).toEqual(sorted(rest));
		for (const field of description.properties.filter(({ name }) => name === 'operation')) {
			const first = own[String(field.displayOptions!.show!.resource![0])];
			const [before, after] = [optionsOf(field).slice(0, first.length), optionsOf(field).slice(first.length)];
			expect(before.map(({ value }) => value)).toEqual(first);
			expect(after.map(({ name }) => name)).toEqual(sorted(after.map(({ name }) => name)));
		}
	}
});

/**
 * The list of actions of an installed package, in pixels of a window of 1280 x 800: measured in n8n's editor, where
 * test/e2e/actions looks at it.
 */
const WINDOW = 800;
const LIST_BEGINS = 399;
const HEADING = 32;
const ACTION = 36;

it.each([
	['refund', 'create'],
	['payout', 'create'],
	['customer', 'create'],
	['subscription', 'cancel'],
	['testClock', 'advance'],
	['invoice', 'send'],
])('shows %s: %s in the list of actions without scrolling', (resource, operation) => {
	const { properties } = nodeFor(resource).description;
	let bottom = LIST_BEGINS;
	for (const { value } of optionsOf(properties.find(({ name }) => name === 'resource')!)) {
		bottom += HEADING;
		const field = properties.find(
			({ name, displayOptions }) =>
				name === 'operation' && displayOptions!.show!.resource!.includes(value as string),
		)!;
		const place = optionsOf(field).findIndex((option) => option.value === operation);
		if (value === resource) {
			expect(bottom + (place + 1) * ACTION).toBeLessThanOrEqual(WINDOW);
			return;
		}
		bottom += optionsOf(field).length * ACTION;
	}
	throw new Error(`${resource} is not in the list`);
});

it('ships every node of the folder, under the name that its class and its files have', () => {
	const folders = readdirSync(join(ROOT, 'nodes'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	const paths = folders.map((folder) => `dist/nodes/${folder}/${folder}.node.js`);
	expect([...n8n.nodes].sort()).toEqual(paths.sort());
	expect(Object.keys(shipped)).toEqual(expect.arrayContaining(folders));
	for (const { description } of nodes) {
		const { name, displayName, defaults, icon } = description;
		const files = readdirSync(join(ROOT, 'nodes', classOf(name)));
		expect(displayName).toMatch(/^Stripe /);
		expect(defaults.name).toBe(displayName);
		expect(icon).toEqual({ light: `file:${name}.svg`, dark: `file:${name}.dark.svg` });
		expect(files).toEqual(expect.arrayContaining([`${name}.svg`, `${name}.dark.svg`]));
	}
});

it('takes the nodes up in the order of the table', () => {
	expect(n8n.nodes.slice(0, nodes.length)).toEqual(
		Object.keys(areas).map((node) => `dist/nodes/${classOf(node)}/${classOf(node)}.node.js`),
	);
});

it('is found by what its operations are called, with or without article, and as lists', () => {
	const aliases = aliasesOf(areas.stripePayouts, resources);
	expect(aliases).toEqual(
		expect.arrayContaining(['Payout', 'create a payout', 'get many payouts', 'list payouts', 'issue payout']),
	);
	expect(new Set(aliases).size).toBe(aliases.length);
});
