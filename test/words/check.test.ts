import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Param } from '../../api/facts';
import { faultsIn, faultsOfPlace } from '../../tools/words/check';
import { limitsIn } from '../../tools/words/checks/limits';
import { excuse } from '../../tools/words/excuse';
import type { Finding } from '../../tools/words/finding';
import { placesOf, type OperationForm, type Place } from '../../tools/words/places';
import { report } from '../../tools/words/report';

/*
 * The checker on comments and texts that are made up: each kind of fault is found, and what is right is left alone.
 */
const operation = (params: Param[], changes: Partial<Operation> = {}): Operation => ({
	id: 'things.create',
	method: 'POST',
	path: '/v1/things',
	pathParams: [],
	params,
	result: 'object',
	returns: [],
	...changes,
});
const UPDATE: Partial<Operation> = { id: 'things.update', path: '/v1/things/{thing}', pathParams: ['thing'] };

const field = (description: string | undefined, more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: 'Size',
	name: 'size',
	type: 'string',
	default: '',
	...(description === undefined ? {} : { description }),
	...more,
});

const formOf = (fields: INodeProperties[], params: Param[], changes?: Partial<Operation>): OperationForm => ({
	operation: operation(params, changes),
	resource: { value: 'thing', name: 'Thing', operations: {} },
	words: {
		value: 'create',
		name: 'Create',
		action: 'Create a thing',
		description: 'Make a thing that lasts',
	},
	fields,
});

/** What Stripe is taken to say, by the name of the parameter. */
const saying = (comments: Record<string, string>) => ({
	operations: new Map<string, Operation>(),
	commentOf: (param: Param) => comments[param.name] ?? '',
});

const size: Param = { name: 'size', kind: 'integer' };

function kindsOf(
	description: string | undefined,
	comment: string,
	{
		param = size,
		about = {},
		changes,
	}: { param?: Param; about?: Partial<INodeProperties>; changes?: Partial<Operation> } = {},
): string[] {
	const form = formOf([field(description, about)], [param], changes);
	return placesOf(form, saying({ size: comment }))
		.flatMap(faultsOfPlace)
		.map(({ kind }) => kind);
}

const color: Param = { name: 'size', kind: 'enum', values: ['deep_red', 'green'] };
const colors: Partial<INodeProperties> = {
	displayName: 'Color',
	type: 'options',
	default: '',
	options: [
		{ name: 'Deep Red', value: 'deep_red' },
		{ name: 'Green', value: 'green' },
	],
};
const flag: Param = { name: 'size', kind: 'boolean' };
const toggle: Partial<INodeProperties> = { displayName: 'Loud', type: 'boolean', default: false };

describe('limits', () => {
	it.each([
		['up to 22 characters', ['22 character']],
		['a maximum of 100 line items', ['100 item']],
		['between 1 and 3650', ['1-3650 ']],
		['between 1--31', ['1-31 ']],
		['Must be 3-12 uppercase letters', ['3-12 letter']],
		['must be less than or equal to 50', ['50 ']],
		['within 5 years', ['5 year']],
		['at most two years from now', ['2 year']],
		['The minimum amount is $0.50 US', ['0.5 ']],
		['Has a maximum character count of 20,000.', ['20000 ']],
		['Maximum length is 1000 characters', ['1000 character']],
		['It is truncated to 26 alphanumeric characters', ['26 character']],
		['an ISO 3166-1 code, as of 2022-09-18', []],
		['one of at least 1 item', []],
		['Up to you (e.g. up to 4 lines)', []],
	])('in %j are %j', (text, limits) =>
		expect(limitsIn(text).map(({ numbers, unit }) => `${numbers.join('-')} ${unit}`)).toEqual(limits),
	);

	it.each([
		['Size of it', 'This may be up to 22 characters.', ['omitted limit']],
		['Size of it, up to 20 characters', 'This may be up to 22 characters.', ['contradicted limit']],
		['Size of it, up to 20 characters', 'This has a size.', ['unfounded limit']],
		['Days until it ends', 'Must be between 1 and 3650.', ['omitted limit']],
		['Days until it ends, 1 to 3,650', 'Must be between 1 and 3650.', []],
		['Size of it, up to 22 characters', 'This may be up to *22 characters*.', []],
		['Lines on it, at most four', 'A list of up to 4 lines.', []],
		['Date until which it lasts, at most 2 years ahead', 'Can be at most two years from now.', []],
		[
			'Text of it, up to 10 characters for ACH',
			'Maximum 10 characters for `ach`, 140 characters for wires.',
			['omitted limit'],
		],
	])('%j for %j: %j', (ours, stripe, kinds) => expect(kindsOf(ours, stripe)).toEqual(kinds));
});

describe('defaults', () => {
	it.each<[string, string, string[], object]>([
		['Seconds it lasts', 'Defaults to 14400.', ['omitted default'], {}],
		['Seconds it lasts. Default: 14,400.', 'If unspecified, defaults to 14400 seconds.', [], {}],
		['Seconds it lasts. Default: 86,400.', 'By default this value is 99.', ['contradicted default'], {}],
		['Paint of it', 'Defaults to `deep_red`.', ['omitted default'], { param: color, about: colors }],
		[
			'Paint of it. Default: Green.',
			'The default is `deep_red`.',
			['contradicted default'],
			{ param: color, about: colors },
		],
		['Paint of it. Default: Deep Red.', 'Defaults to `deep_red`.', [], { param: color, about: colors }],
		[
			'Paint of it',
			'Defaults to `deep_red`.',
			[],
			{ param: color, about: { ...colors, default: 'deep_red' } },
		],
		['Whether it rings', 'This is `true` by default.', ['omitted default'], { param: flag, about: toggle }],
		['Whether it rings. Default: on.', 'Defaults to `true`.', [], { param: flag, about: toggle }],
		[
			'Whether it rings. Default: on.',
			'Defaults to `false`.',
			['contradicted default'],
			{ param: flag, about: toggle },
		],
		['Whether it rings', 'Defaults to `false`.', [], { param: flag, about: toggle }],
		['Seconds it lasts', 'Defaults to the time of its maker.', [], {}],
		['Seconds it lasts', 'Defaults to 14400.', [], { changes: UPDATE }],
		['Seconds it lasts', 'Defaults to 14400.', [], { param: { ...size, required: true } }],
	])('%j for %j: %j', (ours, stripe, kinds, about) => expect(kindsOf(ours, stripe, about)).toEqual(kinds));
});

describe('updates', () => {
	const changes = UPDATE;
	const found = ['leaving out on an update'];

	it.each([
		['Units that it has. Default: 1.', found],
		['Units that it has. If left empty, one.', found],
		['Units that it has. One unless you say more.', found],
		['Units that it has. Empty: unchanged.', []],
		['Units that it has. Those that are left empty are kept.', []],
	])('%j: %j', (ours, kinds) => {
		expect(kindsOf(ours, '', { changes })).toEqual(kinds);
		expect(kindsOf(ours, '')).toEqual([]);
	});

	it('look at rows that can name what is there, and not at what an update makes anew', () => {
		const rows = (name: string, fields: Param[]): Param => ({
			name,
			kind: 'list',
			of: { kind: 'object', fields },
		});
		const inRows = (name: string, params: Param[]) => {
			const values = [field('Units that it has. Default: 1.')];
			const rowsField: INodeProperties = {
				displayName: 'Lines',
				name,
				type: 'fixedCollection',
				description: 'Lines to sell',
				default: {},
				options: [{ displayName: 'Line', name: 'item', values }],
			};
			return faultsIn([formOf([rowsField], params, UPDATE)], saying({})).map(
				({ kind, where }) => `${kind}: ${where}`,
			);
		};
		const id: Param = { name: 'id', kind: 'string' };
		expect(inRows('lines', [rows('lines', [id, size])])).toEqual([
			'leaving out on an update: things.update lines.size',
		]);
		expect(inRows('lines', [rows('lines', [size])])).toEqual([]);
		expect(inRows('price_data', [{ name: 'price_data', kind: 'object', fields: [size] }])).toEqual([]);
	});
});

describe('conditions', () => {
	const type: INodeProperties = { ...field('Kind of thing'), ...colors, name: 'type' };
	const loud: INodeProperties = { ...field('Whether it rings'), ...toggle, name: 'loud' };
	const params: Param[] = [
		size,
		{ name: 'type', kind: 'enum', values: ['deep_red', 'green'] },
		{ name: 'loud', kind: 'boolean' },
	];
	const kinds = (text: string, comment: string) =>
		faultsIn([formOf([field(text), type, loud], params)], saying({ size: comment })).map(({ kind }) => kind);

	it.each([
		['Days that it lasts', 'Only valid when `type` is `deep_red`.', ['omitted condition']],
		['Days that it lasts. Only with Deep Red.', 'Only valid when `type` is `deep_red`.', []],
		['Days that it lasts', 'Required if `type=green`.', ['omitted condition']],
		['Days that it lasts', 'Can only be used with [`loud=true`](https://x.test).', ['omitted condition']],
		['Days that it lasts. Only with Loud.', 'Can only be used with [`loud=true`](https://x.test).', []],
		['Days that it lasts', 'It has a length. `type` is `green` then.', []],
		['Days that it lasts', 'Only valid when `mood` is `green`.', []],
		['Days that it lasts', 'Required unless `size=3`.', []],
	])('%j for %j: %j', (ours, stripe, expected) => expect(kinds(ours, stripe)).toEqual(expected));
});

describe('choices', () => {
	const type: INodeProperties = { ...field('Kind of thing'), ...colors, name: 'type', displayName: 'Type' };
	const params: Param[] = [size, { name: 'type', kind: 'enum', values: ['deep_red', 'green'] }];
	const kinds = (text: string) =>
		faultsIn([formOf([field(text), type], params)], saying({}))
			.map(({ kind }) => kind)
			.filter((kind) => kind === 'unknown choice');

	it.each([
		['Needed if Type is Blue', ['unknown choice']],
		['Needed if Type is Green or Blue', ['unknown choice']],
		['Needed if Type is Deep Red', []],
		['Needed if Type is Deep Red or Green', []],
		['Needed if Type is Green and Size is empty', []],
		['Needed if Mood is Blue', []],
	])('%j: %j', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('names', () => {
	const type: INodeProperties = {
		...field('Kind of thing'),
		...colors,
		name: 'type',
		displayName: 'Type (Paint)',
	};
	const params: Param[] = [size, { name: 'type', kind: 'enum', values: ['deep_red', 'green'] }];
	const faults = (text: string) => faultsIn([formOf([field(text), type], params)], saying({}));

	it.each([
		['Use either this or Paint Job', ['unknown name']],
		['Use either this or Type', []],
		['Needed for Deep Red and Green, and for Type', []],
		['Number of the account in New Zealand, as its IBAN or BIC', []],
		["Text that Stripe's form shows", []],
		['Number of it, such as the EIN of a US firm', []],
		['Cost of it. Depth counts as well.', []],
		['Cost of it. Default: Payment to Others.', []],
		['Picture of it, uploaded with the purpose Identity Document', []],
	])('in %j: %j', (text, expected) => expect(faults(text).map(({ kind }) => kind)).toEqual(expected));

	it('of other operations are known to an operation alone', () => {
		const create = formOf([type], params);
		const words = { ...create.words, description: 'Make a thing. To paint it, update Size.' };
		const update = formOf([field('Size of it')], params, UPDATE);
		const alone = { ...create, words };
		expect(faultsIn([alone], saying({})).map(({ kind }) => kind)).toEqual(['unknown name']);
		expect(faultsIn([alone, { ...update, resource: alone.resource }], saying({}))).toEqual([]);
	});
});

describe('descriptions and labels', () => {
	it('must be there', () => {
		expect(kindsOf(undefined, '')).toEqual(['no description']);
		expect(kindsOf("In the workflow's time zone unless an offset is given.", '')).toContain('no description');
		expect(kindsOf(undefined, '', { about: { type: 'hidden' } })).toEqual([]);
	});

	it('must be there for the boxes of maps as well', () => {
		const pairs: INodeProperties = {
			displayName: 'Tags',
			name: 'tags',
			type: 'fixedCollection',
			description: 'Your labels',
			default: {},
			options: [
				{
					displayName: 'Tag',
					name: 'entry',
					values: [
						{ displayName: 'Key', name: 'key', type: 'string', default: '' },
						{ displayName: 'Value', name: 'value', type: 'string', default: '' },
					],
				},
			],
		};
		const form = formOf([pairs], [{ name: 'tags', kind: 'map', of: { kind: 'string' } }]);
		expect(faultsIn([form], saying({})).map(({ kind, where }) => `${kind}: ${where}`)).toEqual([
			'no description: things.create tags.value',
		]);
	});

	it.each([
		['When it ends', ['tic']],
		['Days that it lasts. Left out, 3.', ['tic']],
		['Days that it lasts. Not with tiers.', ['tic']],
		['Date on which it ends by itself', ['tic']],
		['Cost of it, such as 1050, or 10.50 USD', ['tic']],
		['Cost of it, such as 1050 or 10.50 USD', []],
		['Cost of it, such as 1050.5 or 10.505 USD', []],
		['Days that it lasts.', ['rule']],
		['Date on which it ends, such as 2027-01-31', []],
		['Whether the fee goes on the next invoice or on one of its own', ['tic']],
	])('read like English: %j has %j', (text, kinds) => expect(kindsOf(text, '')).toEqual(kinds));

	it('fit into the form', () => {
		expect(kindsOf('Days that it lasts', '', { about: { displayName: 'x'.repeat(30) } })).toEqual([
			'long label',
		]);
		expect(kindsOf('Days that it lasts', '', { about: { displayName: 'x'.repeat(29) } })).toEqual([]);
	});

	it('call one thing by one name', () => {
		const called = (displayName: string) => formOf([field('Days that it lasts', { displayName })], [size]);
		const found = faultsIn([called('Size'), called('Box: Size'), called('Width')], saying({}));
		expect(found.map(({ kind, ours }) => `${kind}: ${ours}`)).toEqual(['several labels: Width']);
		const box: Param = { name: 'box', kind: 'object', fields: [size] };
		const alone = formOf([field('Days that it lasts', { name: 'box__size', displayName: 'Box' })], [box]);
		expect(faultsIn([called('Size'), alone], saying({}))).toEqual([]);
	});

	it('of operations are looked at, too', () => {
		const form = formOf([], []);
		const words = { ...form.words, description: 'What becomes of things' };
		expect(faultsIn([{ ...form, words }], saying({})).map(({ kind, where }) => `${kind}: ${where}`)).toEqual([
			'tic: things.create',
			'tic: things.create',
		]);
	});
});

describe('places', () => {
	const inner: Param[] = [
		size,
		{ name: 'place', kind: 'object', fields: [{ name: 'city', kind: 'string' }] },
	];
	const params: Param[] = [
		{ name: 'box', kind: 'object', fields: inner },
		{ name: 'rows', kind: 'list', of: { kind: 'object', fields: inner } },
		{ name: 'way', kind: 'union', variants: [{ kind: 'object', fields: inner }, { kind: 'string' }] },
	];
	const group = (name: string, values: INodeProperties[]) => ({ displayName: 'Group', name, values });
	const box = (
		name: string,
		options: INodeProperties['options'],
		type: INodeProperties['type'] = 'fixedCollection',
	) => field('Box of things', { name, type, options });
	const both = [field('Its size'), field('Its city', { name: 'place__city' })];
	const pathsOf = (fields: INodeProperties[]): Array<[string, string | undefined]> =>
		placesOf(formOf(fields, params), saying({})).map(({ path, param }: Place) => [path, param?.kind]);

	it('are found wherever a parameter stands in the form', () => {
		const flat = box('additionalFields', [field('Its city', { name: 'box__place__city' })], 'collection');
		expect(pathsOf([flat])).toEqual([
			['additionalFields', undefined],
			['box.place.city', 'string'],
		]);
		const inside = (name: string) => [
			[name, params.find((param) => param.name === name)!.kind],
			[`${name}.size`, 'integer'],
			[`${name}.place.city`, 'string'],
		];
		expect(pathsOf([box('box', both, 'collection')])).toEqual(inside('box'));
		expect(pathsOf([box('box', [group('values', both)])])).toEqual(inside('box'));
		expect(pathsOf([box('rows', [group('item', both)])])).toEqual(inside('rows'));
		expect(pathsOf([box('way', [group('details', both)])])).toEqual(inside('way'));
	});

	it('take the limit of a list for what it is: ours', () => {
		const limit = field('Most results', { name: 'limit', type: 'number' });
		const list = formOf([limit], [{ name: 'limit', kind: 'integer' }], { method: 'GET', result: 'list' });
		expect(faultsIn([list], saying({ limit: 'Between 1 and 100, and the default is 10.' }))).toEqual([]);
	});
});

describe('exceptions', () => {
	const finding: Finding = { kind: 'tic', where: 'things.create size', ours: 'When', say: 'no' };
	const one = { kind: 'tic' as const, why: 'it is a quotation' };

	it('take out what they name', () => {
		expect(excuse([finding], [{ ...one, where: 'things.* size' }])).toEqual({ left: [], unused: [] });
		expect(excuse([finding], [{ ...one, where: 'things.create size', ours: 'When' }]).left).toEqual([]);
	});

	it('fail when they name nothing any more', () => {
		for (const other of [
			{ ...one, where: 'things.create siz' },
			{ ...one, where: 'things.create size', ours: 'Where' },
			{ ...one, kind: 'rule' as const, where: 'things.create size' },
		]) {
			const { left, unused } = excuse([finding], [other]);
			expect(left).toEqual([finding]);
			expect(unused.map(({ kind, where }) => `${kind}: ${where}`)).toEqual([
				`excuse without use: ${other.where}`,
			]);
		}
	});
});

it('the report says each fault of a text once, with its places, and counts', () => {
	const finding: Finding = { kind: 'tic', where: 'a.create x', ours: 'When', say: 'no', stripe: 'up to 2' };
	const lines = report([
		finding,
		{ ...finding, where: 'b.create x' },
		{ ...finding, kind: 'rule', ours: 'So' },
	]);
	expect(lines.slice(0, 4)).toEqual([
		'tic: a.create x, b.create x',
		'  ours:   When',
		'  Stripe: … up to 2 …',
		'  no',
	]);
	expect(lines.slice(-2)).toEqual(['     1  tic (fields: 2)', '     1  rule (fields: 1)']);
	expect(report([])).toEqual(['Nothing to mend.']);
});
