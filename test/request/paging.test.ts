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

/** Pages by a mark, each of one object; the first has none. */
function markedPages(ids: string[]) {
	stripe.requests = [];
	stripe.answer = ({ params, path }) => {
		const { page } = params as { page?: string };
		const at = page ? Number(page.slice(1)) : 0;
		const next = at + 1 < ids.length ? `m${at + 1}` : null;
		const address = next && `${path}?limit=100&page=${next}`;
		const more = path.startsWith('/v2/') ? { next_page_url: address } : { next_page: next, has_more: !!next };
		return { body: { data: [{ id: ids[at] }], ...more } };
	};
}

it.each([
	['search results', { resource: 'customer', operation: 'search', query: "email:'a'" }],
	['v2 lists', { resource: 'v2Account', operation: 'getAll' }],
])('goes on in %s from a mark in Extra Parameters', async (_, form) => {
	const options = { extraParameters: '{ "page": "m2" }' };
	markedPages(['a', 'b', 'c', 'd']);
	expect(await read({ ...form, returnAll: true, options })).toEqual(['c', 'd']);
	expect(stripe.requests.map(({ params }) => (params as { page?: string }).page)).toEqual(['m2', 'm3']);
	markedPages(['a', 'b', 'c', 'd']);
	expect(await read({ ...form, limit: 1, options })).toEqual(['c']);
});

it('has one place for how many: Extra Parameters takes no limit', async () => {
	stripe.requests = [];
	for (const how of [{ returnAll: true }, { limit: 5 }]) {
		const { error } = await runNode({
			baseUrl: stripe.url,
			parameters: {
				resource: 'payout',
				operation: 'getAll',
				...how,
				options: { extraParameters: '{ "limit": 10 }' },
			},
		});
		expect(error?.message).toBe('Item 0: "Extra Parameters" holds "limit", which this form has itself');
		expect(error?.description).toBe('Remove it there, and set Limit or Return All.');
	}
	expect(stripe.requests).toEqual([]);
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
