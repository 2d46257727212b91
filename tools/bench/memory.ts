/**
 * Reads a whole list in n8n's engine and prints what the process held at most. Arguments: the URL, and `node`
 * or `array`. `array` reads the same pages into a plain array, in a process that has loaded the same code.
 */
import { runNode } from '../../test/support/engine';
import type { Held } from './parts/memory';

interface Page {
	data: Array<{ id: string }>;
	has_more: boolean;
}

async function plainArray(url: string): Promise<unknown[]> {
	const objects: Page['data'] = [];
	for (let more = true; more;) {
		const after = objects.length ? `&starting_after=${objects[objects.length - 1].id}` : '';
		const answer = await fetch(`${url}/v1/charges?limit=100${after}`);
		const page = (await answer.json()) as Page;
		objects.push(...page.data);
		more = page.has_more;
	}
	return objects;
}

async function byNode(baseUrl: string): Promise<unknown[]> {
	const parameters = { resource: 'charge', operation: 'getAll', returnAll: true };
	const { items, error } = await runNode({ baseUrl, parameters });
	if (error) throw error;
	return items;
}

async function main(url: string, how: string): Promise<void> {
	// Loads and compiles what a first run does, in both processes.
	await runNode({ baseUrl: url, parameters: { resource: 'charge', operation: 'getAll', limit: 1 } });
	const read = how === 'node' ? byNode : plainArray;
	const objects = await read(url);
	const peak = process.resourceUsage().maxRSS / 1024;
	global.gc?.();
	const held: Held = { objects: objects.length, peak, heap: process.memoryUsage().heapUsed / 2 ** 20 };
	console.log(JSON.stringify(held));
	// n8n's engine keeps timers going.
	process.exit();
}

const [url, how] = process.argv.slice(2);
void main(url, how);
