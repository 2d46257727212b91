import { compileQuery } from '../../tools/sandbox/search';
import { failure, useSandbox } from './support';

const held = useSandbox();

beforeEach(async () => {
	const { customers } = held.stripe;
	await customers.create({ name: 'Ann Lee', email: 'ann@x.test', metadata: { tier: 'gold' } });
	await customers.create({ name: 'Bob Lee', email: 'bob@x.test', metadata: { tier: 'silver' } });
	await customers.create({ name: "Carl O'Neil", email: 'carl@y.test' });
});

test.each([
	["name:'Ann Lee'", ['Ann Lee']],
	["name:'ann lee'", ['Ann Lee']],
	["name~'lee'", ['Bob Lee', 'Ann Lee']],
	["-name~'lee'", ["Carl O'Neil"]],
	["name:'Carl O\\'Neil'", ["Carl O'Neil"]],
	["metadata['tier']:'gold'", ['Ann Lee']],
	["-metadata['tier']:null", ['Bob Lee', 'Ann Lee']],
	["name~'lee' AND metadata['tier']:'silver'", ['Bob Lee']],
	["name~'lee' metadata['tier']:'silver'", ['Bob Lee']],
	["email:'ann@x.test' OR email:'carl@y.test'", ["Carl O'Neil", 'Ann Lee']],
	['created>1', ["Carl O'Neil", 'Bob Lee', 'Ann Lee']],
	['created<1', []],
])('%s', async (query, names) => {
	const found = await held.stripe.customers.search({ query });
	expect(found).toMatchObject({
		object: 'search_result',
		has_more: false,
		next_page: null,
		url: '/v1/customers/search',
	});
	expect(found.data.map(({ name }) => name)).toEqual(names);
});

test('pages, and the number of all when asked for', async () => {
	const first = await held.stripe.customers.search({ query: 'created>1', limit: 2, expand: ['total_count'] });
	expect([first.data.length, first.has_more, first.total_count]).toEqual([2, true, 3]);
	const names: string[] = [];
	for await (const { name } of held.stripe.customers.search({ query: 'created>1', limit: 1 }))
		names.push(name!);
	expect(names).toEqual(["Carl O'Neil", 'Bob Lee', 'Ann Lee']);
	expect((await held.stripe.customers.search({ query: 'created>1' })).total_count).toBeUndefined();
});

test.each(['', 'hello', "name:'x", "name:'x' AND", "name:'x' AND email:'y' OR phone:'z'", 'OR'])(
	'refuses %s',
	async (query) => {
		expect(() => compileQuery(query)).toThrow('could not be read');
		if (query) expect((await failure(held.stripe.customers.search({ query }))).statusCode).toBe(400);
	},
);
