/**
 * Creates customers in n8n's engine, with a node of given properties. Arguments: the URL of a server, a file with
 * the properties as JSON, the number of customers. Prints what it took.
 */
import type { INodeExecutionData, INodeProperties, INodeType } from 'n8n-workflow';
import { readFileSync } from 'node:fs';
import { forms } from '../../nodes/forms';
import { nodeFor } from '../../test/support/nodes';
import { run } from '../../request/run';
import { compileTable } from '../../request/form/table';
import { runNode } from '../../test/support/engine';
import { CUSTOMER } from '../bench/customer';
import type { Took } from './items';

const PARAMETERS = { resource: 'customer', operation: 'create', ...CUSTOMER.computed };

async function main(baseUrl: string, file: string, count: number): Promise<void> {
	const ours = nodeFor('customer');
	const properties = JSON.parse(readFileSync(file, 'utf8')) as INodeProperties[];
	const description = { ...ours.description, properties };
	const table = compileTable(description);
	let from = 0;
	let to = 0;
	const node: INodeType = {
		...ours,
		description,
		async execute(): Promise<INodeExecutionData[][]> {
			from = performance.now();
			const items = await run(this, table, forms.stripeCustomers().served());
			to = performance.now();
			return [items];
		},
	};
	const create = async (items: number) => {
		const { user, system } = process.cpuUsage();
		const { json, error } = await runNode({
			node,
			baseUrl,
			parameters: PARAMETERS,
			items: Array.from({ length: items }, (_, i) => ({ i })),
		});
		if (error) throw error;
		if (json.length !== items) throw new Error(`${json.length} of ${items} items came out`);
		const cpu = process.cpuUsage();
		return { ms: to - from, cpu: (cpu.user + cpu.system - user - system) / 1000 };
	};
	const first = await create(1);
	// Lets Node.js compile what is used often.
	await create(count / 4);
	const all = await create(count);
	const took: Took = { first: first.ms, ms: all.ms / count, cpu: all.cpu / count };
	console.log(JSON.stringify(took));
	// n8n's engine keeps timers going.
	process.exit();
}

const [url, file, count] = process.argv.slice(2);
void main(url, file, Number(count));
