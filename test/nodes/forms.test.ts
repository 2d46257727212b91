import { NodeHelpers, type INodeProperties, type INodePropertyCollection } from 'n8n-workflow';
import * as shipped from '../../index';
import { isOfLevel, levelReader } from '../../request/form/fields/level';
import { isObject } from '../../request/form/fields/object';
import { readerOf } from '../../request/form/fields/reader';
import { nodeFor, properties } from '../support/nodes';
import { cases, shownFor } from '../support/operations';
import { newestVersion } from '../support/shown';

/** The fields that stand beside each other, and where. */
interface Level {
	where: string;
	kind: 'top' | 'collection' | 'object' | 'row';
	fields: INodeProperties[];
}

const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;

/** The levels inside a field, at any depth. */
function levelsIn(field: INodeProperties, around: string): Level[] {
	const where = `${around}/${field.name}`;
	const options = (field.options ?? []) as Array<INodeProperties | INodePropertyCollection>;
	const own: Level[] =
		field.type === 'collection'
			? [{ where, kind: 'collection', fields: options as INodeProperties[] }]
			: field.type === 'fixedCollection'
				? options.filter(isGroup).map(({ name, values }) => ({
						where: `${where}/${name}`,
						kind: isObject(field) ? 'object' : 'row',
						fields: values,
					}))
				: [];
	return own.flatMap((level) => [level, ...level.fields.flatMap((inner) => levelsIn(inner, level.where))]);
}

const ofStripe = properties.filter(
	({ name }) => !/^(resource|operation|returnAll|limit|options)$/.test(name),
);
const levels: Level[] = ofStripe.flatMap((field) => {
	const shownFor = field.displayOptions?.show ?? {};
	const where = `${String(shownFor.resource ?? '')}:${String(shownFor.operation ?? '')}`;
	return [{ where, kind: 'top' as const, fields: [field] }, ...levelsIn(field, where)];
});
const visible = levels.flatMap(({ where, kind, fields }) =>
	fields
		.filter(({ type }) => type !== 'hidden')
		.map((field) => ({ where: `${where}/${field.name}`, kind, field })),
);
const objects = visible.filter(({ field }) => field.type === 'fixedCollection' && isObject(field));
const valuesOf = ({ options }: INodeProperties) => (options as INodePropertyCollection[])[0].values;

it('cuts no label off', () => {
	const long = [...visible.map(({ field }) => field), ...optionsOf()].map(({ displayName }) => displayName);
	expect([...new Set(long.filter((label) => label.length > 29))]).toEqual([]);
});

it('calls no two fields of a level the same', () => {
	const alike = cases.flatMap((test) => {
		const fields = shownFor(test);
		return [{ where: test.name, fields }, ...fields.flatMap((field) => levelsIn(field, test.name))].flatMap(
			({ where, fields: own }) => {
				const labels = own.filter(({ type }) => type !== 'hidden').map(({ displayName }) => displayName);
				return labels.filter((label, i) => labels.indexOf(label) !== i).map((label) => `${where}: ${label}`);
			},
		);
	});
	expect(alike).toEqual([]);
});

function optionsOf(): INodeProperties[] {
	return properties
		.filter(({ name, type }) => name === 'options' && type === 'collection')
		.flatMap(({ options }) => options as INodeProperties[]);
}

it('can be loaded by n8n with nothing filled in', () => {
	const odd = cases.flatMap(({ name, resource, value }) => {
		const { description } = nodeFor(resource);
		const node = { typeVersion: newestVersion(description) };
		const given = { resource, operation: value };
		try {
			// As n8n's server does with every node of a workflow.
			const all = NodeHelpers.getNodeParameters(
				description.properties,
				given,
				true,
				false,
				node,
				description,
			);
			return all?.operation === value ? [] : [name];
		} catch (error) {
			return [`${name}: ${String(error)}`];
		}
	});
	expect(odd).toEqual([]);
});

it('shows no field by one that does not stand beside it: n8n before 2.20 runs no workflow with such a form', () => {
	const forms = Object.values(shipped).map((Shipped) => {
		const one = new Shipped();
		return 'description' in one ? one.description : one;
	});
	const all: Level[] = forms.flatMap(({ name, properties: fields }) => [
		{ where: name, kind: 'top', fields },
		...fields.flatMap((field) => levelsIn(field, name)),
	]);
	const odd = all.flatMap(({ where, fields }) =>
		fields.flatMap(({ name, displayOptions = {} }) =>
			[displayOptions.show, displayOptions.hide]
				.flatMap((conditions) => Object.keys(conditions ?? {}))
				.filter((by) => !/^[/@]/.test(by) && !fields.some((field) => field.name === by))
				.map((by) => `${where}/${name} by ${by}`),
		),
	);
	expect(all.length).toBeGreaterThan(1000);
	expect(odd).toEqual([]);
});

describe('an object', () => {
	it('is one thing to add, with all its fields at once', () => {
		expect(objects.length).toBeGreaterThan(500);
		const odd = objects.filter(({ kind, field }) => {
			const isOne = field.options!.length === 1 && field.typeOptions?.multipleValues !== true;
			const isFlat = valuesOf(field).every(
				(inner) => inner.type !== 'collection' && !(inner.type === 'fixedCollection' && isObject(inner)),
			);
			// n8n opens what is added with a value, and does not load what stands there with one.
			const start = kind === 'collection' ? '{"values":{}}' : '{}';
			return !isOne || !isFlat || JSON.stringify(field.default) !== start;
		});
		expect(odd.map(({ where }) => where)).toEqual([]);
	});

	it('with twelve fields or more is a section, with fewer it is none', () => {
		const leaves = (fields: INodeProperties[]): number =>
			fields.reduce((sum, field) => {
				if (field.type === 'collection') return sum + leaves(field.options as INodeProperties[]);
				return sum + (field.type === 'fixedCollection' && isObject(field) ? leaves(valuesOf(field)) : 1);
			}, 0);
		const wrong = visible.filter(({ field }) => {
			if (field.type !== 'collection' || isOfLevel(field)) return false;
			return leaves(field.options as INodeProperties[]) < 12;
		});
		expect(wrong.map(({ where }) => where)).toEqual([]);
		const crowded = objects.filter(({ kind, field }) => kind !== 'top' && valuesOf(field).length >= 12);
		expect(crowded.map(({ where }) => where)).toEqual([]);
	});

	it.each([
		['line1', 'line2', 'city', 'state', 'postal_code', 'country'],
		['name', 'email', 'phone', 'address__line1'],
		['type', 'amount', 'currency'],
		['day', 'month', 'year'],
		['interval', 'interval_count'],
		['number', 'exp_month', 'exp_year', 'cvc'],
	])('opens in the order in which people write it: %s, %s, …', (...order) => {
		const found = levels
			.filter(({ kind }) => kind === 'object')
			.map(({ where, fields }) => ({
				where,
				names: fields.map(({ name }) => name).filter((name) => order.includes(name)),
			}))
			.filter(({ names }) => names.length > 1);
		expect(found.length).toBeGreaterThan(1);
		const inOrder = (names: string[]) => order.filter((name) => names.includes(name));
		const wrong = found.filter(({ names }) => names.join() !== inOrder(names).join());
		expect(wrong).toEqual([]);
	});
});

/** A field as if nothing around it had to be filled in. */
const alone = (field: INodeProperties): INodeProperties => ({
	...field,
	required: false,
	typeOptions: { ...field.typeOptions, requiredInside: false, oneOf: undefined },
});

/** What of a field is sent if nobody touches it, once it stands there with all that is in it. */
function untouched(field: INodeProperties): unknown {
	const isOne = field.type === 'fixedCollection' && isObject(field);
	const value = isOne
		? { values: Object.fromEntries(valuesOf(field).map((inner) => [inner.name, inner.default])) }
		: field.type === 'resourceLocator'
			? { __rl: true, ...(field.default as object) }
			: field.default;
	const read = levelReader([alone(field)], readerOf);
	return read({ [field.name]: value }, '', { timezone: 'UTC', version: 'v1' });
}

describe('what stands open', () => {
	const open = visible.filter(({ kind, field }) => kind !== 'collection' && field.type !== 'collection');

	it('sends nothing while nobody touches it, unless it must be given', () => {
		expect(open.length).toBeGreaterThan(3_000);
		const sent = open.filter(({ kind, field }) => {
			const isWanted = field.required === true || field.typeOptions?.requiredInside === true;
			const isUpload = ['upload', 'download'].includes(field.typeOptions?.kind as string);
			if (isUpload || (isWanted && kind !== 'object')) return false;
			return Object.keys(untouched(field) as object).length > 0;
		});
		expect(sent.map(({ where, field }) => `${where}: ${JSON.stringify(field.default)}`)).toEqual([]);
	});

	it('of an object that need not be given starts empty though the object needs it', () => {
		const interval = properties.find(({ name }) => name === 'recurring__interval')!;
		expect(interval.typeOptions).toMatchObject({ requiredInside: true });
		expect(untouched(interval)).toEqual({});
	});
});

it('says on the first of several fields that one of them is needed', () => {
	const marked = visible.filter(({ field }) => field.typeOptions?.oneOf);
	expect(marked.length).toBeGreaterThan(30);
	for (const { field } of marked) {
		const { labels } = field.typeOptions!.oneOf as { labels: string[] };
		expect(labels.length).toBeGreaterThan(1);
		expect(labels[0]).toBe(field.displayName);
		expect(field.hint).toBe(`Needed: ${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`);
	}
});
