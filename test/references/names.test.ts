import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { expandablePaths } from '../../api/expandable';
import type { Value } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { lookUp, referenceAt } from '../../api/references';
import { areas, everywhere, type Names } from '../../api/references/names';
import { objects, type Reference } from '../../api/references/objects';
import { readerOf } from '../../request/form/fields/reader';
import { properties } from '../support/nodes';

const facts = loadFacts();

/** A place where a text is given: in the path, or as a parameter at any depth. */
interface Place {
	name: string;
	path: string;
	parent?: string;
}

/** Every text parameter, as the form builds it: forms of a union stand under their own name. */
function textsIn(value: Value, name: string, path: string, parent?: string): Place[] {
	if (value.kind === 'string') return value.values ? [] : [{ name, path, parent }];
	if (value.kind === 'map') return textsIn(value.of!, 'value', path, name);
	if (value.kind === 'union') return value.variants!.flatMap((one) => textsIn(one, 'value', path, 'id'));
	if (value.kind === 'list') return textsIn(value.of!, name, path, parent);
	return (value.fields ?? []).flatMap((field) => textsIn(field, field.name, path, name));
}

const given = facts.operations.flatMap(({ path, params }) =>
	params.flatMap((param) => textsIn(param, param.name, path)),
);
const inPaths = facts.operations.flatMap(({ path, pathParams }) =>
	pathParams.map((name): Place => ({ name, path: path.split(`/{${name}}`)[0] })),
);
const shown = ({ name, path, parent }: Place) => `${path}: ${parent ? `${parent}.` : ''}${name}`;

/** `Issuing.PersonalizationDesign` -> `personalization_design`. */
const snake = (name: string) =>
	name
		.split('.')
		.at(-1)!
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.toLowerCase();
const objectNames = [
	...new Set([...facts.objects.values()].filter(({ deleted }) => !deleted).map(({ name }) => snake(name))),
];
const singular = (name: string) => name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
const soundsLikeAnObject = ({ name }: Place) =>
	objectNames.some((object) =>
		[name, singular(name)].some((one) => one === object || one.endsWith(`_${object}`)),
	);

describe('the table of names', () => {
	it('decides every text parameter that sounds like an object', () => {
		expect(given.filter(soundsLikeAnObject).length).toBeGreaterThan(800);
		const open = given.filter(
			(place) => soundsLikeAnObject(place) && !lookUp(place.name, place.path, place.parent),
		);
		expect([...new Set(open.map(shown))]).toEqual([]);
	});

	it('has no line that nothing needs', () => {
		const used = new Set<string>();
		const where = (names: Names) =>
			names === everywhere ? 'everywhere' : String(areas.find((area) => area[1] === names)![0]);
		for (const { name, path, parent } of [...given, ...inPaths]) {
			const tables = [...areas.filter(([area]) => area.test(path)).map(([, names]) => names), everywhere];
			const table = tables.find((names) => `${parent}.${name}` in names || name in names);
			if (table) used.add(`${where(table)} ${`${parent}.${name}` in table ? `${parent}.${name}` : name}`);
		}
		const lines = [everywhere, ...areas.map(([, names]) => names)].flatMap((names) =>
			Object.keys(names).map((name) => `${where(names)} ${name}`),
		);
		expect(lines.filter((line) => !used.has(line))).toEqual([]);
	});

	it.each([
		['card', '/v1/issuing/authorizations', undefined, '/v1/issuing/cards'],
		['financial_account', '/v1/issuing/cards', undefined, '/v1/treasury/financial_accounts'],
		[
			'financial_account',
			'/v2/money_management/transactions',
			undefined,
			'/v2/money_management/financial_accounts',
		],
		['product', '/v1/climate/orders', undefined, '/v1/climate/products'],
		['account', '/v1/financial_connections/transactions', undefined, '/v1/financial_connections/accounts'],
		['account', '/v1/financial_connections/accounts', 'account_holder', '/v1/accounts'],
		['destination', '/v1/transfers', undefined, '/v1/accounts'],
		['destination', '/v1/payouts', undefined, undefined],
		['id', '/v1/billing/credit_grants', 'prices', '/v1/prices'],
		['id', '/v1/coupons', undefined, undefined],
		['tax_id', '/v1/accounts', 'company', undefined],
		['session', '/v1/payment_intents', 'radar_options', undefined],
	])('knows what %s is in %s', (name, path, parent, list) => {
		const found = lookUp(name, path, parent);
		expect(found && 'list' in found ? found.list : undefined).toBe(list);
	});
});

describe('the objects', () => {
	const all = Object.entries<Reference>(objects);
	const listOf = (url: string) =>
		facts.operations.find(({ path, result }) => path === url.split('?')[0] && result === 'list');

	it('are picked from lists that Stripe has', () => {
		expect(all.filter(([, { list }]) => list && !listOf(list)).map(([name]) => name)).toEqual([]);
	});

	it('are all referred to', () => {
		const named = new Set(
			[everywhere, ...areas.map(([, names]) => names)].flatMap((names) => Object.values(names)),
		);
		const inPath = new Set(inPaths.map(({ name, path }) => referenceAt(name, path, false)));
		expect(
			all.filter(([name, object]) => !named.has(name as never) && !inPath.has(object)).map(([name]) => name),
		).toEqual([]);
	});

	it('are searched where Stripe searches, and nowhere else', () => {
		const searched = facts.operations.filter(({ result }) => result === 'search').map(({ path }) => path);
		expect(
			all
				.filter(([, { search }]) => search)
				.map(([, { list }]) => `${list}/search`)
				.sort(),
		).toEqual(searched.sort());
	});

	it('expand what Stripe expands', () => {
		const wrong = all.filter(([, { list, expand = [] }]) =>
			expand.some((path) => !expandablePaths(listOf(list!)!, facts.objects).includes(path)),
		);
		expect(wrong.map(([name]) => name)).toEqual([]);
	});

	it.each([
		['payout', 'tr_10340J2eZvKYlo2C'],
		['payout', 'po_1Gl3ZLLHughnNhxy'],
		['charge', 'py_1JRc7Y2eZvKYlo2C'],
		['payment_method', 'card_1F2ZcL2eZvKYlo2C'],
		['payment_method', 'src_1F2ZcL2eZvKYlo2C'],
		['refund', 'pyr_1JRc7Y2eZvKYlo2C'],
		['price', 'gold-plan'],
		['product', 'my_product'],
		['coupon', '25OFF'],
		['meter', 'mtr_test_61Pf9Q'],
		['file', 'fil_15BZxW2eZvKYlo2C'],
	] as const)('take every id that Stripe takes: %s %s', (name, id) => {
		const { prefixes }: Reference = objects[name];
		const property = {
			type: 'resourceLocator',
			typeOptions: { idPrefixes: prefixes },
		} as unknown as INodeProperties;
		const env = { timezone: 'UTC', version: 'v1' } as const;
		expect(readerOf(property)({ mode: 'id', value: id }, name, env)).toBe(id);
	});
});

describe('the form', () => {
	function inside(field: INodeProperties): INodeProperties[] {
		if (field.type !== 'collection' && field.type !== 'fixedCollection') return [field];
		return (field.options as Array<INodeProperties | INodePropertyCollection>).flatMap((option) =>
			'values' in option ? option.values.flatMap(inside) : inside(option as INodeProperties),
		);
	}
	const nested = properties
		.filter(({ type }) => type === 'collection' || type === 'fixedCollection')
		.flatMap(inside)
		.filter(({ type }) => type === 'resourceLocator');

	it('picks below the top as well, several where several go', () => {
		const multiple = nested.filter(({ typeOptions }) => typeOptions?.multipleValues);
		expect(nested.length).toBeGreaterThan(600);
		expect(multiple.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['tax_rates', 'default_tax_rates', 'applies_to__products']),
		);
	});

	it('keeps what stands below the top short', () => {
		const heavy = nested.filter(({ modes }) =>
			modes!.some(({ name, placeholder, extractValue }) => name === 'url' || placeholder || extractValue),
		);
		expect(heavy.map(({ name }) => name)).toEqual([]);
	});

	it('has n8n check no pattern when a run starts, which on a busy machine stops the run', () => {
		expect(JSON.stringify(properties)).not.toContain('"validation"');
	});
});
