import fc from 'fast-check';
import { runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
afterAll(async () => await stripe.close());

/** A list, newest first, to which somebody adds while it is read. */
function growingList(size: number, addedPerPage: number) {
	let ids = Array.from({ length: size }, (_, i) => `po_${size - i}`);
	let made = size;
	stripe.answer = ({ params }) => {
		const { limit, starting_after: after } = params as { limit: string; starting_after?: string };
		const from = after ? ids.indexOf(after) + 1 : 0;
		const data = ids.slice(from, from + Number(limit)).map((id) => ({ id }));
		const body = { object: 'list', data, has_more: from + data.length < ids.length };
		ids = [...Array.from({ length: addedPerPage }, () => `po_${++made}`), ...ids];
		return { body };
	};
}

const read = async (parameters: object) => {
	const { json, error } = await runNode({
		baseUrl: stripe.url,
		parameters: { resource: 'payout', operation: 'getAll', ...parameters },
	});
	expect(error).toBeUndefined();
	return json.map(({ id }) => String(id));
};

it('reads each object once and in order, however many there are and whatever is added meanwhile', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(450), fc.nat(30), async (size, added) => {
			growingList(size, added);
			const expected = Array.from({ length: size }, (_, i) => `po_${size - i}`);
			expect(await read({ returnAll: true })).toEqual(expected);
		}),
		{ numRuns: 40 },
	);
});

it('reads as many as are wanted, or all there are', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(350), fc.integer({ min: 1, max: 400 }), async (size, limit) => {
			growingList(size, 0);
			expect(await read({ limit })).toHaveLength(Math.min(size, limit));
		}),
		{ numRuns: 40 },
	);
});

it('follows the marks of search results', async () => {
	const pages = [['a', 'b'], ['c'], ['d']];
	stripe.answer = ({ params }) => {
		const page = Number((params as { page?: string }).page ?? 0);
		const data = pages[page].map((id) => ({ id }));
		const more = page + 1 < pages.length;
		return {
			body: { object: 'search_result', data, has_more: more, next_page: more ? String(page + 1) : null },
		};
	};
	expect(
		await read({ resource: 'customer', operation: 'search', query: "email:'a'", returnAll: true }),
	).toEqual(['a', 'b', 'c', 'd']);
});

it('follows the addresses of v2 pages', async () => {
	stripe.requests = [];
	stripe.answer = ({ params }) => {
		const { page } = params as { page?: string };
		if (page === 'two')
			return { body: { data: [{ id: 'c' }], next_page_url: null, previous_page_url: null } };
		return {
			body: { data: [{ id: 'a' }, { id: 'b' }], next_page_url: '/v2/core/accounts?limit=2&page=two' },
		};
	};
	expect(await read({ resource: 'v2Account', operation: 'getAll', returnAll: true })).toEqual([
		'a',
		'b',
		'c',
	]);
	expect(stripe.requests.map(({ path }) => path)).toEqual(['/v2/core/accounts', '/v2/core/accounts']);
});
