import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties } from 'n8n-workflow';
import { loadFacts } from '../../api/load';
import { resources } from '../../api/words';
import { compileForm } from '../../form/compile';
import { bundle } from '../bench/bundle';
import { runScript } from '../bench/child';
import { median, rounded } from '../bench/report';
import { startServer } from '../bench/server/client';
import { CACHE, ROOT } from '../host/paths';
import type { Weighed } from './types';

const ITEMS = 2_000;
const TURNS = 5;
const FEW = 5;

/** What a run took, in milliseconds. */
export interface Took {
	/** The first item of all, for which the operation is compiled. */
	first: number;
	/** An item, while others are under way. */
	ms: number;
	/** CPU time of the process for an item, n8n's engine included. */
	cpu: number;
}

/** The form of a node that has a few operations of customers only. */
function fewProperties(): INodeProperties[] {
	const customer = resources.find(({ value }) => value === 'customer')!;
	const operations = Object.fromEntries(Object.entries(customer.operations).slice(0, FEW));
	return compileForm(loadFacts(), [{ ...customer, operations }]).properties;
}

/** The form of the built node that has customers. */
function wholeProperties(): INodeProperties[] {
	const file = join(ROOT, 'dist/nodes/StripeCustomers/properties.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as { properties: INodeProperties[] }).properties;
}

/** The same operation in a node that has few, and in the whole one. The package must be built. */
export async function weighItems(): Promise<Weighed> {
	const folder = join(CACHE, 'weigh');
	mkdirSync(folder, { recursive: true });
	const properties = { few: fewProperties(), whole: wholeProperties() };
	const files = { few: join(folder, 'few.json'), whole: join(folder, 'whole.json') };
	const nodes = ['few', 'whole'] as const;
	for (const node of nodes) writeFileSync(files[node], JSON.stringify(properties[node]));
	const script = await bundle(join(__dirname, 'item.ts'));
	const server = await startServer();
	const took: Record<keyof typeof files, Took[]> = { few: [], whole: [] };
	try {
		for (let turn = 0; turn < TURNS; turn++) {
			// Neither always goes first.
			for (const node of turn % 2 ? [...nodes].reverse() : nodes)
				took[node].push(await runScript<Took>(script, [server.url, files[node], String(ITEMS)]));
		}
	} finally {
		server.stop();
	}
	const of = (node: keyof typeof files, what: keyof Took) => median(took[node].map((one) => one[what]));
	const ratio = (what: keyof Took) => of('whole', what) / of('few', what);
	const row = (name: string, node: keyof typeof files) => [
		name,
		`${of(node, 'first').toFixed(0)} ms`,
		`${of(node, 'ms').toFixed(2)} ms`,
		`${of(node, 'cpu').toFixed(2)} ms`,
	];
	return {
		title: `An item, ${ITEMS} customers without latency (median of ${TURNS} in turns)`,
		rows: [
			['', 'First item of all', 'Each item', 'CPU of each item'],
			row(`Node with ${FEW} operations`, 'few'),
			row('The whole node', 'whole'),
			['Ratio', ratio('first').toFixed(2), ratio('ms').toFixed(2), ratio('cpu').toFixed(2)],
		],
		figures: { item_time_ratio: rounded(ratio('ms')), item_cpu_ratio: rounded(ratio('cpu')) },
	};
}
