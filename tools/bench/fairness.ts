/**
 * Creates customers in n8n's engine and prints how long it took, in milliseconds. Arguments: the URL, how many,
 * and `alone` or `beside`: beside another execution that sends one request in a second.
 */
import { runNode } from '../../test/support/engine';
import { CUSTOMER } from './customer';

async function create(baseUrl: string, customers: number, executionId: string, options = {}): Promise<void> {
	const { error } = await runNode({
		baseUrl,
		executionId,
		parameters: { resource: 'customer', operation: 'create', ...CUSTOMER.dragged, options },
		items: Array.from({ length: customers }, (_, i) => ({ i })),
	});
	if (error) throw error;
}

async function main(url: string, customers: number, how: string): Promise<void> {
	// Loads and compiles what a first run does.
	await create(url, 1, 'first');
	// More than it gets to: it is under way all the time.
	if (how === 'beside') void create(url, 100, 'polite', { maxPerSecond: 1 });
	const start = performance.now();
	await create(url, customers, 'busy');
	console.log(JSON.stringify(performance.now() - start));
	process.exit();
}

const [url, customers, how] = process.argv.slice(2);
void main(url, Number(customers), how);
