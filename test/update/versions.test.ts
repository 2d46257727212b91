import { isDeepStrictEqual } from 'node:util';
import type { IDataObject } from 'n8n-workflow';
import type { Operation } from '../../api/facts';
import { loadFacts, loadOlder, type Facts } from '../../api/load';
import { present } from '../../api/present';
import { resources } from '../../api/words';
import { encodeForm } from '../../request/wire/encode';
import { paramsOf, pathOf } from '../../request/form/params';
import { runNode } from '../support/engine';
import { fill } from '../support/fill';
import { inForm, isPaged } from '../support/operations';
import { pickFrom } from '../support/pick';
import { Random, seed } from '../support/random';
import { startRecorder, type Recorder } from '../support/recorder';
import { idsFor, objectOf } from '../support/values';
import { OtherNode, previousSdk } from './node';

/** Forms of each operation; four are enough for every form of every union. */
const TURNS = Number(process.env.TURNS ?? 1);
/** One operation in so many goes through n8n's engine as well. */
const ONE_IN = 8;

const now = loadFacts();
/** The facts of older node versions: those of the SDK major before, and those that were published. */
const histories: Array<[name: string, older: Facts[]]> = [
	['the SDK major before', [previousSdk()]],
	...loadOlder().map((_facts, i, all): [string, Facts[]] => [`node version ${i + 1}`, all.slice(0, i + 1)]),
];

interface Case {
	operation: Operation;
	/** n8n's values. */
	resource: string;
	value: string;
}

const casesOf = (facts: Facts): Case[] =>
	present(resources, facts).flatMap((resource) =>
		Object.entries(resource.operations).map(([id, { value }]) => ({
			operation: facts.byId.get(id)!,
			resource: resource.value,
			value,
		})),
	);

const nameOf = ({ resource, value }: Case) => `${resource}/${value}`;

/** What n8n saved of a form that somebody filled in all over. */
function savedForm(node: OtherNode, version: number, test: Case, turn: number): IDataObject {
	const { operation, resource, value } = test;
	const random = new Random(seed + turn * 7919 + operation.id.length);
	const shown = node.table.get(resource, value, version)!.shown;
	const ids = idsFor(operation, random);
	const params = inForm(operation);
	const form = fill(shown, params, objectOf(params, random, turn, operation.path));
	operation.pathParams.forEach((name, i) => (form[name] = { __rl: true, mode: 'id', value: ids[i] }));
	const isLimited = isPaged(operation) && operation.params.some((param) => param.name === 'limit');
	return { resource, operation: value, ...form, ...(isLimited ? { limit: 7 } : {}) };
}

/** The request of a form, byte for byte. */
function requestOf(node: OtherNode, version: number, test: Case, form: IDataObject) {
	const compiled = node.table.get(test.resource, test.value, version)!;
	const env = { timezone: 'UTC', version: compiled.version } as const;
	const params = paramsOf(compiled, form, env);
	const json = compiled.version === 'v2' && compiled.method === 'POST';
	return {
		method: compiled.method,
		path: pathOf(compiled, form, env),
		encoded: json ? JSON.stringify(params) : encodeForm(params),
		apiVersion: compiled.apiVersion,
		paged: compiled.paged,
		limited: compiled.limited,
	};
}

describe.each(histories)(`workflows saved under %s (SEED=${seed})`, (_name, older) => {
	const version = older.length;
	const facts = older[version - 1];
	const alone = new OtherNode(older);
	const both = new OtherNode([...older, now]);
	const cases = casesOf(facts);
	const forms = cases.flatMap((test) =>
		Array.from({ length: TURNS }, (_, turn) => ({ test, form: savedForm(alone, version, test, turn) })),
	);

	it('find every operation that has words', () => {
		const wordless = ({ operations, byId }: Facts) => {
			const known = new Set(casesOf({ ...now, operations, byId }).map(({ operation }) => operation.id));
			return operations.filter(({ id }) => !known.has(id)).map(({ id }) => id);
		};
		const lost = wordless(facts).filter((id) => !wordless(now).includes(id));
		expect(lost).toEqual([]);
		expect(cases.length).toBeGreaterThan(500);
	});

	it('keep their fields', () => {
		const others = cases.filter(
			({ resource, value }) =>
				!isDeepStrictEqual(both.shown(version, resource, value), alone.shown(version, resource, value)),
		);
		expect(others.map(nameOf)).toEqual([]);
	});

	it('keep what is filled in when they are opened and saved again', () => {
		// One form of each operation: n8n goes through all fields of the node for each.
		for (const { test, form } of forms.filter((_form, i) => i % TURNS === Math.floor(i / TURNS) % TURNS)) {
			const before = alone.saved(version, form);
			expect({ [nameOf(test)]: both.saved(version, form) }).toEqual({ [nameOf(test)]: before });
		}
	});

	it('keep their requests', () => {
		const apiVersions = new Set<string>();
		for (const { test, form } of forms) {
			const before = requestOf(alone, version, test, form);
			expect({ [nameOf(test)]: requestOf(both, version, test, form) }).toEqual({ [nameOf(test)]: before });
			apiVersions.add(before.apiVersion);
		}
		const retired = new Set(facts.operations.flatMap((operation) => operation.version ?? []));
		expect([...apiVersions].filter((one) => !retired.has(one))).toEqual([facts.apiVersion]);
		expect(facts.apiVersion).not.toBe(now.apiVersion);
	});

	it('leave new workflows what the newest SDK has', () => {
		const newest = new OtherNode([now]);
		const others: string[] = [];
		for (const test of casesOf(now)) {
			const { resource, value } = test;
			if (!isDeepStrictEqual(both.shown(version + 1, resource, value), newest.shown(1, resource, value)))
				others.push(nameOf(test));
			const form = savedForm(newest, 1, test, 0);
			expect(requestOf(both, version + 1, test, form)).toEqual(requestOf(newest, 1, test, form));
		}
		expect(others).toEqual([]);
	});

	describe("in n8n's engine", () => {
		let server: Recorder;
		beforeAll(async () => {
			server = await startRecorder();
			server.answer = () => ({ body: { object: 'list', data: [], has_more: false, url: '/' } });
		});
		afterAll(async () => await server.close());

		/** What arrives at Stripe, but for what differs from run to run. */
		async function send(node: OtherNode, typeVersion: number, parameters: IDataObject) {
			server.requests = [];
			const result = await runNode({ baseUrl: server.url, parameters, node, settings: { typeVersion } });
			expect(result.error).toBeUndefined();
			return server.requests;
		}

		it('send the same', async () => {
			const sample = forms.filter((_form, i) => i % (ONE_IN * TURNS) === 0);
			for (const { form } of sample) {
				const before = await send(alone, version, form);
				expect(before).toHaveLength(1);
				expect(await send(both, version, form)).toEqual(before);
			}
		});

		it('pick from lists under their API version', async () => {
			const pick = async (typeVersion: number) => {
				server.requests = [];
				await pickFrom('/v1/payouts', { baseUrl: server.url, type: both, typeVersion });
				return server.requests.map(({ headers }) => headers['stripe-version']);
			};
			expect(await pick(version)).toEqual([facts.apiVersion]);
			expect(await pick(version + 1)).toEqual([now.apiVersion]);
		});

		it('send the new API version once they are made anew', async () => {
			const parameters = { resource: 'payout', operation: 'getAll', limit: 1 };
			const versionOf = async (typeVersion: number) =>
				(await send(both, typeVersion, parameters))[0].headers['stripe-version'];
			expect(await versionOf(version)).toBe(facts.apiVersion);
			expect(await versionOf(version + 1)).toBe(now.apiVersion);
		});
	});
});
