import type { Shape } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { directly, useSandbox } from './support';
import { Tour, type Body } from './tour';

const facts = loadFacts();
const held = useSandbox();

/** Paths of fields that the shape promises and the value lacks, or that are of another kind. */
function gaps(shape: Shape, value: unknown, path: string): string[] {
	if (value === undefined) return shape.optional ? [] : [`${path} is missing`];
	if (value === null) return shape.nullable || shape.optional ? [] : [`${path} is null`];
	const is = (kind: string) => (typeof value === kind ? [] : [`${path} is a ${typeof value}, not a ${kind}`]);
	switch (shape.kind) {
		case 'object':
			return inFields(shape.fields ?? {}, value, path);
		case 'list':
			if (!Array.isArray(value)) return [`${path} is no list`];
			return value.flatMap((item, index) => gaps(shape.of!, item, `${path}[${index}]`));
		case 'map':
			return Object.entries(value as object).flatMap(([key, item]) =>
				gaps(shape.of!, item, `${path}.${key}`),
			);
		case 'page':
			return Array.isArray((value as { data?: unknown }).data) ? [] : [`${path} is no page`];
		case 'ref':
			return facts.objects.has(shape.ref![0])
				? inFields(facts.objects.get(shape.ref![0])!.fields, value, path)
				: [];
		case 'integer':
		case 'number':
		case 'timestamp':
			return is('number');
		case 'boolean':
			return is('boolean');
		case 'string':
		case 'enum':
		case 'decimal':
		case 'expandable':
			return is('string');
		default:
			return [];
	}
}

const inFields = (fields: Record<string, Shape>, value: unknown, path: string): string[] =>
	Object.entries(fields).flatMap(([name, shape]) =>
		gaps(shape, (value as Record<string, unknown>)[name], `${path}.${name}`),
	);

/** What an answer lacks of the objects that it is or lists. */
function lacks(types: string[], answer: Body): string[] {
	const objects = Array.isArray(answer.data) ? (answer.data as Body[]) : [answer];
	return objects.flatMap((object) => {
		const type = types.find((name) => facts.objects.get(name)!.object === object.object) ?? types[0];
		return type ? inFields(facts.objects.get(type)!.fields, object, type) : [];
	});
}

test('every operation answers, and every object is whole', async () => {
	const problems: string[] = [];
	let called = 0;
	for await (const { plan, answer } of new Tour(facts, held.sandbox, directly(held)).answers('required')) {
		called += 1;
		const { id, result } = plan.operation;
		if (answer instanceof Error) problems.push(`${id}: ${answer.message}`);
		else if (result !== 'stream') {
			const types = answer.deleted === true ? plan.deletedTypes : plan.types;
			problems.push(...lacks(types, answer).map((words) => `${id}: ${words}`));
		}
	}
	expect(problems).toEqual([]);
	expect(called).toBe(facts.operations.length);
});

test('every page of a list is a page', async () => {
	const tour = new Tour(facts, held.sandbox, directly(held));
	const lists = tour.answers('required', ({ result }) => result === 'list');
	for await (const { plan, answer } of lists) {
		if (plan.operation.path.startsWith('/v2/')) expect(answer).toHaveProperty('next_page_url');
		else if (plan.owners.length === 0)
			expect(answer).toMatchObject({ object: 'list', url: plan.operation.path });
		else expect(answer).toMatchObject({ object: 'list', url: expect.stringMatching(/^\/v1\//) });
	}
});
