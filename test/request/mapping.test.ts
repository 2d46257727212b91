import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { valueOf } from '../../request/form/expressed';
import { formReader } from '../../request/form/read';
import { mappingOf } from '../../request/form/mapping';
import { runNode } from '../support/engine';
import type { Both, Task } from '../support/mappings';
import { seed } from '../support/random';
import { startRecorder } from '../support/recorder';

const SCRIPT = join(__dirname, '../support/mappings.ts');

/** Values as a step before puts them out, some of them strange. */
const ROW = {
	email: 'jenny@example.com',
	amount: 1050,
	zero: 0,
	none: null,
	empty: '',
	yes: true,
	no: false,
	tags: ['a', 'b'],
	address: { city: 'Berlin', 'street name': 'Main', lines: [{ text: 'one' }] },
	'with space': 'spaced',
	expression: '={{ 1 + 1 }}',
	length: 'long',
};

/** All at once: a process takes long to load n8n. */
function bothWays(engine: Task['engine'], expressions: string[]): Both[] {
	const input = JSON.stringify({ engine, row: ROW, expressions } satisfies Task);
	const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT], {
		input,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	if (!stdout) throw new Error(stderr);
	return JSON.parse(stdout) as Both[];
}

const KEYS = [...Object.keys(ROW), 'city', 'missing', 'toString', '__proto__'].filter(
	(key) => !key.includes(' '),
);
const SOURCES = [
	'$json',
	"$('Start').item.json",
	'$("Start").item.json',
	"$('Elsewhere').item.json",
	'$input',
];
const step = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...KEYS).map((key) => `.${key}`) },
	fc.constantFrom('[0]', '[7]', "['with space']", '["street name"]', "['a\\'b']", '[ 0 ]', '.trim()'),
);
const field = fc
	.tuple(fc.constantFrom(...SOURCES), fc.array(step, { maxLength: 3 }), fc.constantFrom('', ' ', '\n'))
	.map(([source, steps, space]) => `{{${space}${source}${steps.join('')}${space}}}`);
const text = fc.oneof(
	fc.constantFrom('', '', '', 'Order ', ' of ', '{', '}', '{{', '}}', '\\', '"', "'", '\n', '$', '='),
	fc.string({ maxLength: 5 }),
);
const template = fc
	.tuple(fc.array(fc.tuple(text, field), { maxLength: 3 }), text)
	.map(([pieces, rest]) => `=${pieces.flat().join('')}${rest}`);

const EXAMPLES = {
	'={{ $json.email }}': ROW.email,
	'={{$json.amount}}': 1050,
	'={{ $json.yes }}': true,
	'={{ $json.none }}': null,
	'={{ $json.tags[1] }}': 'b',
	'={{ $json.tags.length }}': 2,
	'={{ $json.address["street name"] }}': 'Main',
	'={{ $json.address.lines[0].text }}': 'one',
	"={{ $('Start').item.json.email }}": ROW.email,
	'={{ $json.expression }}': '={{ 1 + 1 }}',
	'=Order {{ $json.amount }} of {{ $json.email }}.': 'Order 1050 of jenny@example.com.',
	'={{ $json.zero }}{{ $json.no }}{{ $json.none }}{{ $json.missing }}': '0false',
	'={{ $json.address.zip.code }}': undefined,
	'={{ $json.none.at.all }}': undefined,
	'=plain': 'plain',
};

/** Where n8n alone knows: no object and no method is handed out, and no mistake is glossed over. */
const UNCLEAR = [
	'={{ $json.address }}',
	'={{ $json.tags }}',
	'={{ $json.email.length }}',
	'={{ $json.tags.map }}',
];

describe.each(['legacy', 'vm'] as const)(
	`fields dragged in, against n8n's %s engine (SEED=${seed})`,
	(engine) => {
		const chosen = [...Object.keys(EXAMPLES), ...UNCLEAR];
		const random = fc.sample(template, { numRuns: 4 * Number(process.env.RUNS ?? 75), seed });
		let both: Both[];
		beforeAll(() => (both = bothWays(engine, [...chosen, ...random])), 300_000);

		it('gives what n8n gives', () => {
			const examples = both.slice(0, Object.keys(EXAMPLES).length);
			expect(examples.map(({ mapped }) => mapped)).toEqual(Object.values(EXAMPLES));
			expect(examples.every(({ same }) => same)).toBe(true);
		});

		it('gives nothing where n8n has to say', () => {
			expect(UNCLEAR.every((expression) => mappingOf(expression, '') !== undefined)).toBe(true);
			const unclear = both.slice(Object.keys(EXAMPLES).length, chosen.length);
			expect(unclear).toHaveLength(UNCLEAR.length);
			expect(unclear.filter(({ taken }) => taken)).toEqual([]);
		});

		it('never gives anything else than n8n', () => {
			const taken = both
				.slice(chosen.length)
				.map((one, index) => ({ ...one, expression: random[index] }))
				.filter((one) => one.taken);
			expect(taken.length).toBeGreaterThan(0.15 * random.length);
			expect(taken.filter(({ same }) => !same)).toEqual([]);
		});
	},
);

it.each([
	'={{ $json.email.trim() }}',
	'={{ $json["a" + "b"] }}',
	'={{ $json.amount * 100 }}',
	'={{ $json?.email }}',
	'={{ $now }}',
	"={{ $('Start').first().json.email }}",
	'={{ $json }}',
	'={{ $json.toString }}',
	'={{ $json.tags.__proto__.length }}',
	'=a {{ $json.email }} \\{{ b',
	'={{{ $json.email }}}',
])('leaves %s to n8n', (expression) => {
	expect(mappingOf(expression, 'name')).toBeUndefined();
	const read = mappingOf({ list: [{ value: expression }], id: '={{ $json.id }}' }, 'additionalFields');
	const resolve = (path: string) => `n8n's ${path}`;
	expect(read?.({ json: () => ({ id: 7 }), data: () => ({}) as never, resolve })).toEqual({
		list: [{ value: "n8n's additionalFields.list.0.value" }],
		id: 7,
	});
});

it('mixes with what n8n computes, and with what only n8n can make text of', async () => {
	const stripe = await startRecorder();
	const entry = [
		{ key: 'n', value: '={{ $json.n }}' },
		{ key: 'at', value: '={{ $json.n === 2 ? DateTime.fromISO("2026-01-15T12:00:00Z") : "never" }}' },
	];
	const { error } = await runNode({
		baseUrl: stripe.url,
		parameters: {
			resource: 'payout',
			operation: 'create',
			amount: '={{ $json.euros * 100 }}',
			currency: '={{ $json.currency }}',
			description: '=No. {{ $json.n }}',
			metadata: { entry },
		},
		items: [1, 2, 3].map((n) => ({ n, euros: n, currency: 'eur' })),
	});
	await stripe.close();
	expect(error).toBeUndefined();
	const params = (n: number, at: string) => ({
		amount: `${n}00`,
		currency: 'eur',
		description: `No. ${n}`,
		metadata: { n: String(n), at },
	});
	const sent = stripe.requests.map((request) => request.params as ReturnType<typeof params>);
	expect(sent.sort((a, b) => a.amount.localeCompare(b.amount))).toEqual([
		params(1, 'never'),
		params(2, '2026-01-15T13:00:00.000+01:00'),
		params(3, 'never'),
	]);
});

describe('the item that a form is read for', () => {
	/** Reads a form of three items, and counts how often n8n had to make its view of one. */
	function readAll(viewOf: (index: number, items: Array<{ json: IDataObject }>) => IDataObject) {
		const items = [1, 2, 3].map((n) => ({ json: { n } }));
		let views = 0;
		const read = formReader({
			getNode: () => ({ parameters: { amount: '={{ $json.n }}' } }),
			getInputData: () => items,
			getWorkflowDataProxy: (index: number) => {
				views++;
				return { $json: viewOf(index, items) };
			},
		} as never);
		return { amounts: items.map((_, index) => valueOf(read(index).amount)), views: () => views };
	}

	it('is the one of the input, as n8n says of the first', () => {
		const { amounts, views } = readAll((index, items) => items[index].json);
		expect(amounts).toEqual([1, 2, 3]);
		expect(views()).toBe(1);
	});

	it('is what n8n says where that is another', () => {
		expect(readAll((index) => ({ n: 10 + index })).amounts).toEqual([10, 11, 12]);
	});
});
