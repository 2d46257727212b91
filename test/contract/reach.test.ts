import { isDeepStrictEqual } from 'node:util';
import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeProperties,
	INodePropertyCollection,
} from 'n8n-workflow';
import { expandablePaths } from '../../api/expandable';
import { encodeForm } from '../../request/wire/encode';
import { paramsOf } from '../../request/form/params';
import { runNode } from '../support/engine';
import { fill } from '../support/fill';
import { leavesOf } from '../support/leaves';
import { withNeeds } from '../support/needs';
import { cases, facts, inForm, shownFor, type Case } from '../support/operations';
import { Random, seed } from '../support/random';
import { decodeForm, startRecorder, type Recorder } from '../support/recorder';
import { newestVersion } from '../support/shown';
import { idsFor, plain } from '../support/values';
import { nodeFor, table } from '../support/nodes';

/** How many leaves go through n8n's engine as well. */
const SAMPLE = 300;

/** Every leaf of every operation, and the form as a person fills it in to give that leaf. */
const all = cases.flatMap((test) => {
	const random = new Random(seed + test.name.length);
	const fields = shownFor(test);
	const params = withNeeds(test, inForm(test.operation)).filter(({ kind }) => kind !== 'file');
	return leavesOf(test.operation, params, random).map((leaf) => {
		const form = attempt(() => fill(fields, params, leaf.value));
		const wanted = onTheWire(test, plain(leaf.value));
		return { test, name: `${test.name}: ${leaf.path}`, form, wanted };
	});
});

function attempt<T>(work: () => T): T | Error {
	try {
		return work();
	} catch (error) {
		return error as Error;
	}
}

function isJson({ operation }: Case): boolean {
	return operation.path.startsWith('/v2/') && operation.method === 'POST';
}

/** JSON in v2; in v1, and wherever it goes into the query, text. */
function onTheWire(test: Case, params: unknown): unknown {
	return isJson(test) ? params : texts(params);
}

function texts(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(texts);
	if (typeof value !== 'object' || value === null) return String(value);
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, texts(inner)]));
}

/** What the node sends for a form, by the same steps without n8n around them. */
function sent(test: Case, form: IDataObject): unknown {
	const compiled = table.get(test.resource, test.value)!;
	const env = { timezone: 'UTC', version: compiled.version } as const;
	const params = paramsOf(compiled, form, env);
	return isJson(test) ? (JSON.parse(JSON.stringify(params)) as unknown) : decodeForm(encodeForm(params));
}

function problem(name: string, wire: unknown, wanted: unknown): string[] {
	if (wire instanceof Error) return [`${name}: ${wire.message}`];
	// The decoder's objects have no prototype.
	const same = isDeepStrictEqual(JSON.parse(JSON.stringify(wire)), wanted);
	return same ? [] : [`${name}: ${JSON.stringify(wire)} instead of ${JSON.stringify(wanted)}`];
}

/** The fields of a form that can hold something, by their way down; those of `filled` only, if given. */
function* fieldsIn(
	fields: INodeProperties[],
	filled?: IDataObject,
	way = '',
): Generator<[string, INodeProperties]> {
	for (const field of fields) {
		const here = `${way}/${field.name}`;
		const value = filled?.[field.name];
		if (filled && value === undefined) continue;
		if (field.type === 'collection') {
			yield* fieldsIn(field.options as INodeProperties[], value as IDataObject | undefined, here);
		} else if (field.type === 'fixedCollection') {
			for (const { name, values } of field.options as INodePropertyCollection[]) {
				const entries = [(value as IDataObject | undefined)?.[name] ?? (filled ? [] : undefined)].flat();
				for (const entry of entries)
					yield* fieldsIn(values, entry as IDataObject | undefined, `${here}/${name}`);
			}
		} else if (field.type !== 'hidden') {
			yield [here, field];
		}
	}
}

describe(`every field at every depth (SEED=${seed})`, () => {
	it('puts on the wire what it stands for, and nothing else but what is required', () => {
		const wrong = all.flatMap(({ test, name, form, wanted }) =>
			problem(name, form instanceof Error ? form : attempt(() => sent(test, form)), wanted),
		);
		expect(wrong).toEqual([]);
		expect(all.length).toBeGreaterThan(10_000);
	});

	it('stands for a parameter that Stripe has', () => {
		/** Fields about the request, ids of the path, and those with tests of their own. */
		const other = (test: Case) => [
			...[
				'resource',
				'operation',
				'returnAll',
				'limit',
				'options',
				'binaryPropertyName',
				...test.operation.pathParams,
			].map((name) => `/${name}`),
		];
		const reached = new Map(cases.map((test) => [test, new Set<string>()]));
		for (const { test, form } of all) {
			for (const [way] of fieldsIn(shownFor(test), form as IDataObject)) reached.get(test)!.add(way);
		}
		const idle = cases.flatMap((test) =>
			[...fieldsIn(shownFor(test).filter(({ name }) => !other(test).includes(`/${name}`)))]
				.map(([way]) => way)
				.filter((way) => !reached.get(test)!.has(way))
				.map((way) => `${test.name}: ${way}`),
		);
		expect(idle).toEqual([]);
	});

	it('leaves few parameters to JSON', () => {
		const inJson = all.filter(({ test, form }) =>
			[...fieldsIn(shownFor(test), form as IDataObject)].some(
				([way, { type }]) => type === 'json' && !way.endsWith('/json/json'),
			),
		);
		expect(inJson.length / all.length).toBeLessThan(0.005);
	});

	it('offers under Expand all that can be expanded', async () => {
		for (const test of cases) {
			const { description, methods } = nodeFor(test.resource);
			const form: Record<string, string> = { resource: test.resource, operation: test.value };
			const editor = {
				getCurrentNodeParameter: (name: string) => form[name],
				getNode: () => ({ typeVersion: newestVersion(description) }),
			};
			const offered = await methods!.loadOptions!.expand.call(editor as unknown as ILoadOptionsFunctions);
			const paths = offered.map(({ value }) => value);
			expect([test.name, ...paths].sort()).toEqual(
				[test.name, ...expandablePaths(test.operation, facts.objects)].sort(),
			);
		}
	});
});

/** Every page of what has pages. */
const everything = (test: Case) =>
	shownFor(test).some(({ name }) => name === 'returnAll') ? { returnAll: true } : {};

describe(`a sample of them in n8n's engine (SEED=${seed})`, () => {
	let stripe: Recorder;
	beforeAll(async () => (stripe = await startRecorder()));
	afterAll(async () => await stripe.close());

	it('goes over the wire the same', async () => {
		const random = new Random(seed);
		stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } });
		const wrong: string[] = [];
		for (let i = 0; i < SAMPLE; i++) {
			const { test, name, form, wanted } = random.pick(all);
			const { operation, resource, value } = test;
			const ids = idsFor(operation, random);
			const path = Object.fromEntries(
				operation.pathParams.map((param, at) => [param, { __rl: true, mode: 'id', value: ids[at] }]),
			);
			stripe.requests = [];
			const { error } = await runNode({
				baseUrl: stripe.url,
				parameters: { resource, operation: value, ...path, ...(form as IDataObject), ...everything(test) },
				binary: { data: { data: 'Zm9v', mimeType: 'application/octet-stream' } },
			});
			const { limit: _, ...params } = (stripe.requests[0]?.params ?? {}) as IDataObject;
			wrong.push(...problem(name, error ?? params, wanted));
		}
		expect(wrong).toEqual([]);
	});
});
