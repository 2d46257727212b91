import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Book } from '../../tools/soak/jobs/book';
import { Load } from '../../tools/soak/jobs/load';
import type { Kind } from '../../tools/soak/jobs/types';
import { compare } from '../../tools/soak/stripe/witness';

/** Stands for n8n: answers by the number of the job. */
const answers = new Map<number, 'right' | 'wrong' | 'failed' | 'cut' | 'busy'>();
let n8n: Server;
let called: string[] = [];
const COUNT = 6;

beforeAll(async () => {
	n8n = createServer(({ url = '' }, response) => {
		called.push(url);
		const number = Number(/job=(\d+)$/.exec(url)![1]);
		const answer = answers.get(number) ?? 'right';
		if (answer === 'busy') {
			answers.delete(number);
			response.writeHead(503).end('{"message":"Database is not ready!"}');
		} else if (answer === 'cut') response.destroy();
		else if (answer === 'failed') response.writeHead(500).end('{"message":"Error in workflow"}');
		else response.end(JSON.stringify(answer === 'right' ? [{ id: `po_${number}` }] : []));
	});
	await new Promise<void>((resolve) => n8n.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
	answers.clear();
	called = [];
});
afterAll(() => void n8n.close());

const kind = (name: string): Kind => ({
	name,
	nodes: [],
	traces: (number) => [{ list: '/v1/payouts', name: `soak ${number}` }],
	problem: (items) => (items.length === 1 ? undefined : 'nothing came out'),
});

async function load(kinds: Kind[]): Promise<Book> {
	const book = new Book();
	const { port } = n8n.address() as AddressInfo;
	await new Load(`http://127.0.0.1:${port}`, book).run(kinds, () => book.begun < COUNT, 50);
	return book;
}

it('asks for all kinds in turn, and knows what must be at Stripe then', async () => {
	const book = await load([kind('a'), kind('b')]);
	const numbers = Array.from({ length: book.begun }, (_, index) => index + 1);
	expect(book.begun).toBe(COUNT);
	expect([...called].sort()).toEqual(
		numbers.map((number) => `/webhook/${number % 2 ? 'a' : 'b'}?job=${number}`).sort(),
	);
	expect(book).toMatchObject({ right: book.begun, wrong: [], retried: 0 });
	expect(new Map(book.wanted.map(({ name, id }) => [name, id]))).toEqual(
		new Map(numbers.map((number) => [`soak ${number}`, `po_${number}`])),
	);
});

it('keeps what failed for Retry, and notes what is wrong otherwise', async () => {
	answers.set(1, 'failed').set(2, 'wrong');
	const book = await load([kind('a')]);
	expect([...book.failed.keys()]).toEqual([1]);
	expect(book.wrong).toEqual(['a 2: nothing came out']);
	expect(book.right).toBe(book.begun - 2);
	book.done(book.failed.get(1)!, [{ id: 'po_1' }]);
	expect(book.failed.size).toBe(0);
	expect(book.right).toBe(book.begun - 1);
});

it('calls again where n8n takes no call yet', async () => {
	answers.set(1, 'busy');
	const book = await load([kind('a')]);
	expect(book).toMatchObject({ right: COUNT, refused: 1, wrong: [] });
	expect(called.filter((url) => url.endsWith('job=1'))).toHaveLength(2);
});

it('counts an n8n that does not answer as wrong', async () => {
	answers.set(1, 'cut');
	expect((await load([kind('a')])).wrong).toEqual([expect.stringMatching(/^a 1: n8n did not answer/)]);
});

it('finds what is lost, doubled, and wanted by nobody', () => {
	expect(compare(['a', 'b', 'c'], ['a', 'b', 'b', 'd'])).toEqual({
		wanted: 3,
		lost: ['c'],
		doubled: ['b'],
		strange: ['d'],
	});
	expect(compare(['a', 'b'], ['b', 'a'])).toEqual({ wanted: 2, lost: [], doubled: [], strange: [] });
});
