import type { IBinaryKeyData } from 'n8n-workflow';
import { expandablePaths } from '../../api/expandable';
import type { Operation, Param, Value } from '../../api/facts';
import { runNode } from '../support/engine';
import { BINARY, fill } from '../support/fill';
import { requiredOnly, withNeeds } from '../support/needs';
import { cases, facts, inForm, isPaged, shownFor, type Case } from '../support/operations';
import { Random, seed } from '../support/random';
import { startRecorder, type Recorded, type Recorder } from '../support/recorder';
import { callSdk, sdkAt } from '../support/sdk';
import { FileValue, idsFor, objectOf, plain, TOKEN } from '../support/values';

/** How many turns `test/support/values.ts` needs to give a value in each of its forms. */
const formsOf = ({ kind, values, fields = [], variants = [], of }: Value): number =>
	Math.max(
		variants.length,
		// Bounds or one value; a number that is one of some, or any.
		kind === 'range' || ((kind === 'integer' || kind === 'timestamp') && values) ? 2 : 1,
		...[...fields, ...variants, ...(of ? [of] : [])].map(formsOf),
	);

/** TURNS gives every operation as many, each with other chances. */
const turnsFor = ({ params }: Operation) => Math.max(Number(process.env.TURNS ?? 1), ...params.map(formsOf));

const isLimited = (operation: Operation) =>
	isPaged(operation) && operation.params.some(({ name }) => name === 'limit');

/** A file as an item holds it. */
function binaryOf(value: unknown): IBinaryKeyData | undefined {
	if (!(value instanceof FileValue)) return undefined;
	const { data, name, type } = value;
	return { [BINARY]: { data: data.toString('base64'), fileName: name, mimeType: type } };
}

/** Methods that the SDK's documents want called with a token for a key. */
const takesToken = ({ host }: Operation) => host === 'meter_events';

describe(`requests equal the official SDK's (SEED=${seed})`, () => {
	let ours: Recorder;
	let theirs: Recorder;
	beforeAll(async () => {
		[ours, theirs] = [await startRecorder(), await startRecorder()];
		const answer = () => ({ body: { object: 'list', data: [], has_more: false, url: '/' } });
		[ours.answer, theirs.answer] = [answer, answer];
	});
	afterAll(async () => {
		await Promise.all([ours.close(), theirs.close()]);
	});

	async function sendBoth(test: Case, params: Param[], random: Random, turn: number, everything: boolean) {
		const { operation, resource, value } = test;
		const fields = shownFor(test);
		const ids = idsFor(operation, random);
		const values = objectOf(params, random, turn, operation.path);
		const limit = random.integer(1, 100);
		const expand = expandablePaths(operation, facts.objects);
		const form = fill(fields, params, values);
		if (everything && expand.length) form.options = { expand };
		operation.pathParams.forEach((name, i) => (form[name] = { __rl: true, mode: 'id', value: ids[i] }));
		const result = await runNode({
			baseUrl: ours.url,
			parameters: { resource, operation: value, ...form, ...(isLimited(operation) ? { limit } : {}) },
			binary: Object.values(values).map(binaryOf).find(Boolean),
		});
		expect(result.error).toBeUndefined();
		const sent = {
			...(plain(values) as Record<string, unknown>),
			...(isLimited(operation) ? { limit } : {}),
			...(everything && expand.length
				? { expand: expand.map((path) => (isPaged(operation) ? `data.${path}` : path)) }
				: {}),
		};
		return { ids, sent };
	}

	const essence = ({ method, path, params, files, headers }: Recorded) => ({
		method,
		path,
		params,
		...(Object.keys(files).length ? { files } : {}),
		version: headers['stripe-version'],
		authorization: headers.authorization?.replace(
			'Bearer sk_test_sandbox123',
			`Basic ${btoa('sk_test_sandbox123:')}`,
		),
	});

	const inSdk = cases.filter(({ operation }) => !operation.version && !operation.source);

	it('for every endpoint that the SDK has', () => {
		const endpoints = new Set(inSdk.map(({ operation: { method, path } }) => `${method} ${path}`));
		expect(endpoints.size).toBe(648);
	});

	describe.each(inSdk)('$name', (test) => {
		const { operation } = test;
		const run = async (params: Param[], turn: number, everything: boolean) => {
			const random = new Random(seed + turn * 7919 + operation.id.length);
			[ours.requests, theirs.requests] = [[], []];
			const { ids, sent } = await sendBoth(test, params, random, turn, everything);
			const key = takesToken(operation) ? TOKEN : undefined;
			await callSdk(sdkAt(theirs.port, key), operation, ids, sent);
			expect(ours.requests).toHaveLength(1);
			expect(essence(ours.requests[0])).toEqual(essence(theirs.requests[0]));
		};

		it('with every parameter', async () => {
			for (let turn = 0; turn < turnsFor(operation); turn++) await run(inForm(operation), turn, true);
		});

		it('with the required ones only', async () => {
			await run(requiredOnly(withNeeds(test, inForm(operation))), 0, false);
		});
	});

	// The SDK no longer has these: what the documents of the time say, written out.
	describe('retired usage records', () => {
		beforeEach(() => (ours.requests = []));

		it('creates with every parameter', async () => {
			const result = await runNode({
				baseUrl: ours.url,
				parameters: {
					resource: 'usageRecord',
					operation: 'create',
					subscription_item: { __rl: true, mode: 'id', value: 'si_DAyhPiOTjrdfTv' },
					quantity: 100,
					additionalFields: { timestamp: '2019-10-16T17:10:44Z', action: 'set' },
				},
			});
			expect(result.error).toBeUndefined();
			expect(ours.requests.map(essence)).toEqual([
				{
					method: 'POST',
					path: '/v1/subscription_items/si_DAyhPiOTjrdfTv/usage_records',
					params: { quantity: '100', timestamp: '1571245844', action: 'set' },
					version: '2025-02-24.acacia',
					authorization: `Basic ${btoa('sk_test_sandbox123:')}`,
				},
			]);
		});

		it('lists summaries', async () => {
			const result = await runNode({
				baseUrl: ours.url,
				parameters: {
					resource: 'usageRecord',
					operation: 'getAllSummaries',
					subscription_item: { __rl: true, mode: 'id', value: 'si_18PMl42eZvKYlo2CGduFchWC' },
					limit: 3,
					options: { extraParameters: { starting_after: 'sis_1' } },
				},
			});
			expect(result.error).toBeUndefined();
			expect(ours.requests.map(essence)).toEqual([
				{
					method: 'GET',
					path: '/v1/subscription_items/si_18PMl42eZvKYlo2CGduFchWC/usage_record_summaries',
					params: { limit: '3', starting_after: 'sis_1' },
					version: '2025-02-24.acacia',
					authorization: `Basic ${btoa('sk_test_sandbox123:')}`,
				},
			]);
		});
	});
});
