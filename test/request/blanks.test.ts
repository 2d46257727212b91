import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { Expressed } from '../../request/form/expressed';
import type { FieldError } from '../../request/form/field-error';
import type { Env } from '../../request/form/fields/types';
import type { EmptyExpressions } from '../../request/form/nothing';
import { cases, shownFor } from '../support/operations';
import { table } from '../support/nodes';

/** One field of the form, at any depth. */
interface Leaf {
	/** Where it stands: `additionalFields/items/item/price`. */
	way: string;
	field: INodeProperties;
	inFilters: boolean;
	/** The form with nothing but this field filled in. */
	form: (value: unknown) => Record<string, unknown>;
}

/** A key that the pairs of a map take. */
const keyFor = (values: INodeProperties[]): string =>
	values.find(({ name }) => name === 'key')?.typeOptions?.kind === 'currency' ? 'usd' : 'k';

function leavesOf(fields: INodeProperties[], way: string, wrap: Leaf['form']): Leaf[] {
	return fields.flatMap((field): Leaf[] => {
		const here = `${way}/${field.name}`;
		const within: Leaf['form'] = (value) => wrap({ [field.name]: value });
		if (field.type === 'hidden' || field.name === 'key') return [];
		if (field.type === 'collection') return leavesOf(field.options as INodeProperties[], here, within);
		if (field.type !== 'fixedCollection')
			return [{ way: here, field, inFilters: here.includes('/filters/'), form: within }];
		return (field.options as INodePropertyCollection[]).flatMap(({ name, values }) =>
			leavesOf(values, `${here}/${name}`, (value) => {
				const row = name === 'entry' ? { key: keyFor(values), ...(value as object) } : value;
				return within({ [name]: field.typeOptions?.multipleValues ? [row] : row });
			}),
		);
	});
}

/** Every field of every operation once, however many operations share it. */
const seen = new Set<string>();
const all = cases.flatMap((test) => {
	const { fields, read, version } = table.get(test.resource, test.value)!;
	const own = shownFor(test).filter(({ name }) => fields.includes(name));
	return leavesOf(own, '', (value) => value as Record<string, unknown>)
		.filter(({ way, field }) => {
			const content = way + JSON.stringify(field);
			return !seen.has(content) && seen.add(content);
		})
		.map((leaf) => ({ ...leaf, name: `${test.name}: ${leaf.way}`, read, version }));
});

type Tested = (typeof all)[number];

/** What becomes of a value in a field: refused for finding nothing, or left out. */
function outcome({ form, read, version }: Tested, value: unknown, emptyExpressions?: EmptyExpressions) {
	const env: Env = { timezone: 'UTC', version, emptyExpressions };
	try {
		return JSON.stringify(read(form(value), '', env));
	} catch (error) {
		const { field, problem } = error as FieldError;
		// What else is to be filled in does not matter here.
		return /^(is empty|must be filled in)$/.test(problem) ? 'left out' : `${field}: ${problem}`;
	}
}

const REFUSED = /: is empty: its expression finds nothing$/;
const isRefused = (text: string | undefined) => REFUSED.test(text ?? '');

/** Said apart from the code: where money or access could go astray. */
function isGrave({ field: { type, name, typeOptions }, inFilters, way }: Tested): boolean {
	return (
		inFilters ||
		type === 'resourceLocator' ||
		['amount', 'currency', 'decimal', 'int64', 'search'].includes(typeOptions?.kind as string) ||
		/(^|_)(quantity|amount|percent)$/.test(name) ||
		/\/(destination|source|id)$|\/payload\//.test(way)
	);
}

/** Surely of no such weight. */
const isLight = (leaf: Tested): boolean =>
	!leaf.inFilters &&
	(['boolean', 'options', 'dateTime'].includes(leaf.field.type) ||
		/(^|_)(description|name|email|phone|line1|city|footer)$/.test(leaf.field.name));

/** In a pair, an empty value removes the key, whoever gives it. */
const removes = (leaf: Tested, value: unknown) =>
	leaf.way.endsWith('/entry/value') && !isGrave(leaf) && value !== undefined;

const NOTHING = [undefined, null, '', '  ', '\u200b'];

const fields = (wrong: Tested[]) => wrong.map(({ name }) => name);

it('covers every kind of field', () => {
	expect(all.length).toBeGreaterThan(4_000);
	expect(all.filter(isGrave).length).toBeGreaterThan(1_000);
	expect(all.filter(isLight).length).toBeGreaterThan(1_000);
});

it('leaves out what a person leaves empty, whatever the setting', () => {
	const settings: EmptyExpressions[] = ['refuseWhereItMatters', 'alwaysRefuse', 'leaveOut'];
	const blank = ({ field: { type } }: Tested) =>
		type === 'resourceLocator' ? { mode: 'id', value: '' } : '';
	const wrong = all.filter((leaf) =>
		settings.some((setting) => isRefused(outcome(leaf, blank(leaf), setting))),
	);
	expect(fields(wrong)).toEqual([]);
});

describe.each(NOTHING)('an expression that finds %j', (value) => {
	const found = ({ field: { type, typeOptions } }: Tested) =>
		type === 'resourceLocator' && !typeOptions?.multipleValues
			? { mode: 'id', value: new Expressed(value) }
			: new Expressed(value);

	it('is refused where it matters', () => {
		const wrong = all.filter(isGrave).filter((leaf) => !isRefused(outcome(leaf, found(leaf))));
		expect(fields(wrong)).toEqual([]);
	});

	it('is left out where it does not', () => {
		const wrong = all.filter(isLight).filter((leaf) => isRefused(outcome(leaf, found(leaf))));
		expect(fields(wrong)).toEqual([]);
	});

	it('is refused everywhere with Always Refuse, by the name of the field', () => {
		const wrong = all
			.filter((leaf) => !removes(leaf, value))
			.filter((leaf) => {
				const said = outcome(leaf, found(leaf), 'alwaysRefuse');
				// A pair goes by its key.
				const name = leaf.way.endsWith('/entry/value')
					? /.* (k|usd)/.exec(said ?? '')?.[0]
					: leaf.field.displayName;
				return !isRefused(said) || !name || !said?.includes(name);
			});
		expect(fields(wrong)).toEqual([]);
	});

	it('is refused nowhere with Leave Out', () => {
		const wrong = all.filter((leaf) => isRefused(outcome(leaf, found(leaf), 'leaveOut')));
		expect(fields(wrong)).toEqual([]);
	});
});

it('is refused where a whole collection that holds such a field is an expression', () => {
	const payouts = table.get('payout', 'create')!;
	const list = table.get('payout', 'getAll')!;
	const env: Env = { timezone: 'UTC', version: 'v1' };
	const nothing = new Expressed(undefined);
	expect(() => payouts.read({ additionalFields: nothing }, '', env)).toThrow(
		'"Additional Fields" is empty: its expression finds nothing',
	);
	expect(() => list.read({ filters: nothing }, '', env)).toThrow('"Filters" is empty');
	expect(list.read({ filters: nothing }, '', { ...env, emptyExpressions: 'leaveOut' })).toEqual({});
	expect(list.read({ filters: new Expressed({ status: 'paid' }) }, '', env)).toEqual({ status: 'paid' });
	expect(() => list.read({ filters: new Expressed({ status: undefined }) }, '', env)).toThrow(
		'"Status" is empty',
	);
});
