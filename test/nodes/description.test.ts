import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
	ILoadOptionsFunctions,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';
import { loadFacts } from '../../api/load';
import { present } from '../../api/present';
import { resources } from '../../api/words';
import { nodeFor, nodes, properties } from '../support/nodes';
import { newestVersion, shownBy } from '../support/shown';

/** Every field at any depth. */
function all(fields: INodeProperties[]): INodeProperties[] {
	return fields.flatMap((field) => {
		if (field.type !== 'collection' && field.type !== 'fixedCollection') return [field];
		const inside = (field.options as Array<INodeProperties | INodePropertyCollection>).flatMap((option) =>
			'values' in option ? option.values : [option as INodeProperties],
		);
		return [field, ...all(inside)];
	});
}

/** One rule of versions for all nodes. */
const versions = [nodes[0].description.version].flat();
const versionsOf = ({ displayOptions }: INodeProperties) =>
	(displayOptions?.show?.['@version'] as number[] | undefined) ?? versions;

const isInNewest = (property: INodeProperties) =>
	versionsOf(property).includes(newestVersion(nodes[0].description));

/** The field Operation of each resource, as the newest version of the nodes has them. */
const offered = properties
	.filter((property) => property.name === 'resource' && isInNewest(property))
	.flatMap(({ options }) => options as INodePropertyOptions[]);
const operations = properties.filter(
	(property) =>
		property.name === 'operation' &&
		isInNewest(property) &&
		offered.some(({ value }) => property.displayOptions!.show!.resource!.includes(value)),
);

it('has every endpoint of the first documents', () => {
	const urls = operations.flatMap(({ options }) =>
		(options as INodePropertyOptions[]).map(({ routing }) => {
			const { method, url } = routing!.request!;
			return `${method} ${url!.replace(/^=/, '').replace(/\{\{.*?\}\}/g, '{}')}`;
		}),
	);
	const wanted = readFileSync(join(__dirname, '../fixtures/first-endpoints.csv'), 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => line.split(','))
		.map(([, , method, path]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
	expect(wanted).toHaveLength(70);
	expect(wanted.filter((endpoint) => !urls.includes(endpoint))).toEqual([]);
});

it('declares the request of every operation in the standard form', () => {
	const facts = loadFacts();
	const declared = operations.flatMap(({ displayOptions, options }) =>
		(options as INodePropertyOptions[]).map(({ value, routing }) => [
			`${String(displayOptions!.show!.resource![0])}/${String(value)}`,
			`${routing!.request!.method} ${routing!.request!.url}`,
		]),
	);
	const expected = present(resources, facts).flatMap((resource) =>
		Object.entries(resource.operations).map(([id, { value }]) => {
			const { method, path } = facts.byId.get(id)!;
			const url = path.replace(/\{(\w+)\}/g, '{{$parameter["$1"]}}');
			return [`${resource.value}/${value}`, `${method} ${url === path ? '' : '='}${url}`];
		}),
	);
	expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(expected));
	expect(declared).toHaveLength(expected.length);
});

it('starts with an operation that changes nothing, where a resource has one', () => {
	const wrong = operations.filter(({ options, default: start }) => {
		const values = (options as INodePropertyOptions[]).map(({ value }) => value);
		const reads = ['getAll', 'get'].filter((value) => values.includes(value));
		return reads.length > 0 && start !== reads[0];
	});
	expect(wrong.map(({ displayOptions }) => displayOptions?.show?.resource)).toEqual([]);
});

describe('every field', () => {
	const fields = all(properties);

	it("has a name that n8n's editor can store", () => {
		expect(fields.map(({ name }) => name).filter((name) => !/^\w+$/.test(name))).toEqual([]);
	});

	it('has a label without loose ends', () => {
		const loose = fields.map(({ displayName }) => displayName).filter((label) => /^\s|[\s:]$/.test(label));
		expect(loose).toEqual([]);
	});

	it('stands in lists in the order that a person reads', () => {
		const unsorted = fields
			.filter(({ type }) => type === 'collection')
			.map(({ options }) => (options as INodeProperties[]).map(({ displayName }) => displayName))
			.filter((labels) => [...labels].sort((a, b) => a.localeCompare(b, 'en')).join() !== labels.join());
		expect(unsorted).toEqual([]);
	});

	it('picks from a list that exists', () => {
		const missing = nodes.flatMap(({ description, methods }) =>
			all(description.properties)
				.flatMap(({ modes }) => modes?.map(({ typeOptions }) => typeOptions?.searchListMethod) ?? [])
				.filter((method) => method && !(method in methods!.listSearch!)),
		);
		expect(missing).toEqual([]);
	});

	it('loads choices that exist', async () => {
		const loaded = nodes.map(({ description, methods }) => {
			const own = all(description.properties).flatMap(
				({ typeOptions }) => typeOptions?.loadOptionsMethod ?? [],
			);
			return { wanted: [...new Set(own)].sort(), served: methods!.loadOptions! };
		});
		for (const { wanted, served } of loaded) expect(Object.keys(served).sort()).toEqual(wanted);
		const lists = loaded.flatMap(({ served }) =>
			Object.entries(served).filter(([name]) => !['expand', 'outputFields'].includes(name)),
		);
		for (const [, load] of lists)
			expect((await load.call({} as ILoadOptionsFunctions)).length).toBeGreaterThan(1);
	});

	it('opens no level below the second list', () => {
		const lists = (field: INodeProperties): number => {
			const inside = all([field]).slice(1);
			const own = field.type === 'fixedCollection' && field.typeOptions?.multipleValues ? 1 : 0;
			const deeper = inside
				.filter(({ type }) => type === 'fixedCollection' || type === 'collection')
				.map(lists);
			return own + Math.max(0, ...deeper);
		};
		expect(Math.max(...properties.map(lists))).toBeLessThanOrEqual(2);
	});
});

it('shows no two fields of one name for the same operation, in any version of the node', () => {
	const named = (fields: INodeProperties[], where: string): string[] => {
		const names = fields.map(({ name }) => name);
		const twice = names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${where}: ${name}`);
		const collections = fields.filter(({ type }) => type === 'collection');
		return [
			...twice,
			...collections.flatMap(({ name, options }) => named(options as INodeProperties[], `${where} ${name}`)),
		];
	};
	const doubled = properties
		.filter(({ name }) => name === 'operation')
		.flatMap((property) => {
			const resource = String(property.displayOptions!.show!.resource![0]);
			return (property.options as INodePropertyOptions[]).flatMap(({ value }) =>
				versionsOf(property).flatMap((version) =>
					named(
						shownBy(nodeFor(resource).description, resource, String(value), version),
						`${version} ${resource}/${String(value)}`,
					),
				),
			);
		});
	expect(doubled).toEqual([]);
});
