import { runNode } from '../support/engine';
import { repeat, startChunks, type Chunks } from '../support/chunks';
import { held } from '../support/memory';

/*
 * Answers that would fill the memory of n8n: of somebody who stands in Stripe's place, and lists that are long.
 */
const MB = 1024 ** 2;
let stripe: Chunks;
beforeAll(async () => (stripe = await startChunks()));
afterAll(async () => await stripe.close());
beforeEach(() => void (stripe.asked.length = 0));

describe('an answer without an end', () => {
	const SPACES = Buffer.alloc(MB, ' ');
	/** How much was sent until the other end hung up, in MB. */
	const endless = (status: number) => {
		const sent: number[] = [];
		stripe.answer = async (response) => {
			response.writeHead(status, { 'content-type': 'application/json' }).write('{');
			sent.push((await repeat(response, SPACES, 200)) / MB);
			response.end();
		};
		return sent;
	};
	const get = { resource: 'payout', operation: 'get', payout: { __rl: true, mode: 'id', value: 'po_1' } };
	const create = { resource: 'payout', operation: 'create', amount: 100, currency: 'usd' };

	it('is broken off, once, with an error that says so', async () => {
		const sent = endless(200);
		const { error } = await runNode({ baseUrl: stripe.url, parameters: get });
		expect(error?.message).toContain('What answered is larger than any answer of Stripe');
		expect(error?.description).toContain("The server at the base URL in the credential is not Stripe's API");
		expect(stripe.asked).toHaveLength(1);
		await stripe.ended();
		// Some is on its way in the buffers of the network.
		expect(sent[0]).toBeLessThan(100);
	});

	it('leaves it unknown what became of a write', async () => {
		endless(200);
		const { json } = await runNode({
			baseUrl: stripe.url,
			parameters: create,
			settings: { onError: 'continueRegularOutput' },
		});
		expect(json[0].error).toMatchObject({ outcome: 'unknown', retryable: false });
		expect(stripe.asked).toHaveLength(1);
	});

	it('is read no further than a refusal is long, and tried again like any other', async () => {
		const sent = endless(503);
		const { error } = await runNode({
			baseUrl: stripe.url,
			parameters: { ...get, options: { retries: 1 } },
		});
		expect(error?.message).toContain('The answer is not from Stripe (HTTP 503)');
		await stripe.ended();
		expect(sent).toHaveLength(2);
		for (const one of sent) expect(one).toBeLessThan(30);
	});
});

it('keeps of a long list what comes out of it, and no page besides', async () => {
	const PAGES = 32;
	/** 20 KB, which no simplified customer has. */
	const padding = 'x'.repeat(20_000);
	const before = (await held()).heap;
	let grown = 0;
	stripe.answer = async (response, _path, count) => {
		if (count === PAGES) grown = (await held()).heap - before;
		const data = Array.from({ length: 100 }, (_, n) => ({
			id: `cus_${count}_${n}`,
			object: 'customer',
			padding,
		}));
		response.end(JSON.stringify({ object: 'list', data, has_more: count < PAGES }));
	};
	const parameters = {
		resource: 'customer',
		operation: 'getAll',
		returnAll: true,
		options: { output: 'simplified' },
	};
	const { items, error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error).toBeUndefined();
	expect(items).toHaveLength(100 * PAGES);
	expect(items.at(-1)?.json).toMatchObject({ id: `cus_${PAGES}_99` });
	// All of it is 64 MB.
	expect(grown).toBeLessThan(16 * MB);
});
