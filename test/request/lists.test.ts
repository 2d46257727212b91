import { runNode } from '../support/engine';
import { startRecorder } from '../support/recorder';
import { startSandbox, type Sandbox } from '../../tools/sandbox';

/** Lists as they grow: nothing, one, a whole page, one more than a page, many pages. */
const SIZES = [0, 1, 100, 101, 1000];

describe('lists of the sandbox', () => {
	let sandbox: Sandbox;
	let made = 0;
	beforeAll(async () => (sandbox = await startSandbox()));
	afterAll(async () => await sandbox.close());

	const list = async (parameters: object) => {
		const { json, error } = await runNode({
			baseUrl: sandbox.url,
			parameters: { resource: 'topup', operation: 'getAll', ...parameters },
		});
		expect(error).toBeUndefined();
		return json;
	};

	/** Tops up until there are as many; amounts count up from 1. */
	const growTo = async (size: number) => {
		const items = Array.from({ length: size - made }, (_, i) => ({ amount: made + i + 1 }));
		if (items.length) {
			const parameters = {
				resource: 'topup',
				operation: 'create',
				amount: '={{ $json.amount }}',
				currency: 'usd',
			};
			expect((await runNode({ baseUrl: sandbox.url, parameters, items })).error).toBeUndefined();
		}
		made = size;
	};

	describe.each(SIZES)('of %i', (size) => {
		// On a busy machine a thousand writes take their time.
		beforeAll(async () => await growTo(size), 600_000);

		it('come whole with Return All, each once, in the order of Stripe', async () => {
			const topups = await list({ returnAll: true });
			expect(topups).toHaveLength(size);
			expect(new Set(topups.map(({ id }) => id)).size).toBe(size);
			const created = topups.map(({ created }) => Number(created));
			expect(created).toEqual([...created].sort((a, b) => b - a));
		});

		it.each([1, 50, 100, 101, 250])('come up to a limit of %i', async (limit) => {
			const topups = await list({ limit });
			expect(topups).toHaveLength(Math.min(limit, size));
		});
	});

	describe('from a cursor in Extra Parameters', () => {
		const from = async (extraParameters: object, how: object) => {
			const all = (await list({ returnAll: true })).map(({ id }) => id);
			const found = await list({ ...how, options: { extraParameters } });
			return { all, found: found.map(({ id }) => id) };
		};
		const idAt = async (index: number) => (await list({ returnAll: true }))[index].id;

		it('start after an object', async () => {
			const { all, found } = await from({ starting_after: await idAt(149) }, { returnAll: true });
			expect(found).toEqual(all.slice(150));
		});

		it('start after an object, up to a limit of more than a page', async () => {
			const { all, found } = await from({ starting_after: await idAt(20) }, { limit: 130 });
			expect(found).toEqual(all.slice(21, 151));
		});

		it('end before an object, still newest first', async () => {
			const { all, found } = await from({ ending_before: await idAt(150) }, { returnAll: true });
			expect(found).toEqual(all.slice(0, 150));
		});

		it('end before an object: with a limit, those nearest to it', async () => {
			const { all, found } = await from({ ending_before: await idAt(150) }, { limit: 120 });
			expect(found).toEqual(all.slice(30, 150));
		});
	});

	it('ask for no more than is wanted', async () => {
		sandbox.exchanges.length = 0;
		await list({ limit: 101 });
		expect(sandbox.exchanges.map(({ params }) => params.limit)).toEqual([100, 1]);
	});
});

it('makes one list of each item, one after the other in the output', async () => {
	const stripe = await startRecorder();
	stripe.answer = ({ params }) => {
		const { destination } = params as { destination: string };
		return {
			body: {
				object: 'list',
				has_more: false,
				data: [{ id: `${destination}-1` }, { id: `${destination}-2` }],
			},
		};
	};
	const { items } = await runNode({
		baseUrl: stripe.url,
		items: [{ to: 'a' }, { to: 'b' }],
		parameters: { resource: 'payout', operation: 'getAll', filters: { destination: '={{ $json.to }}' } },
	});
	expect(items).toEqual([
		{ json: { id: 'a-1' }, pairedItem: { item: 0 } },
		{ json: { id: 'a-2' }, pairedItem: { item: 0 } },
		{ json: { id: 'b-1' }, pairedItem: { item: 1 } },
		{ json: { id: 'b-2' }, pairedItem: { item: 1 } },
	]);
	await stripe.close();
});
