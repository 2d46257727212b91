import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Operation } from '../../api/facts';
import { waits } from '../../api/waits';
import { runNode } from '../support/engine';
import { fill } from '../support/fill';
import { requiredOnly, withNeeds } from '../support/needs';
import { cases, facts, inForm, shownFor, type Case } from '../support/operations';
import { Random, seed } from '../support/random';
import { startRecorder, type Recorder } from '../support/recorder';
import { jumpThroughWaits } from '../support/time';
import { idsFor, objectOf } from '../support/values';

const optionOf = (test: Case): INodeProperties | undefined => {
	const options = shownFor(test).find(({ name }) => name === 'options')!.options as INodeProperties[];
	return options.find(({ name }) => name === 'waitUntilDone');
};

const waited = cases.filter(optionOf);

const objectsOf = ({ returns }: Operation) => returns.filter((name) => name in waits);

const readFromOf = (test: Case) => (optionOf(test)!.typeOptions as unknown as { readFrom: string }).readFrom;

describe('Wait Until Done', () => {
	it.each([
		['payout', 'create', true],
		['payout', 'reverse', true],
		['payout', 'get', true],
		['payout', 'cancel', false],
		['payout', 'update', false],
		['payout', 'getAll', false],
		['testClock', 'advance', true],
		['testClock', 'delete', false],
		['reportRun', 'create', true],
		['capability', 'update', true],
		['customer', 'create', false],
		['dispute', 'close', false],
	])('%s: %s', (resource, operation, isThere) => {
		const test = cases.find((one) => one.resource === resource && one.value === operation)!;
		expect(optionOf(test) !== undefined).toBe(isThere);
	});

	it('stands under operations that return an object which Stripe may still work on, and no other', () => {
		expect(waited.filter(({ operation }) => operation.result !== 'object')).toEqual([]);
		expect(waited.filter(({ operation }) => objectsOf(operation).length !== 1)).toEqual([]);
		const objects = waited.flatMap(({ operation }) => objectsOf(operation));
		expect(Object.keys(waits).filter((name) => !objects.includes(name))).toEqual([]);
		expect(waited.length / cases.length).toBeLessThan(0.15);
	});

	it('reads from an address that gives the same object', () => {
		const wrong = waited.filter((test) => {
			const [object] = objectsOf(test.operation);
			const path = readFromOf(test).replace(/^=/, '');
			return !facts.operations.some(
				(operation) =>
					operation.method === 'GET' &&
					operation.result === 'object' &&
					operation.returns.includes(object) &&
					path === asExpression(operation),
			);
		});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});
});

/** A path as n8n's expressions have it, the last id being that of the answer. */
function asExpression({ path, pathParams }: Operation): string {
	return pathParams.reduce(
		(whole, name, i) =>
			whole.replace(
				`{${name}}`,
				i === pathParams.length - 1 ? '{{$response.body.id}}' : `{{$parameter["${name}"]}}`,
			),
		path,
	);
}

describe(`in n8n's engine (SEED=${seed})`, () => {
	let stripe: Recorder;
	beforeAll(async () => (stripe = await startRecorder()));
	beforeEach(jumpThroughWaits);
	afterEach(() => jest.restoreAllMocks());
	afterAll(async () => await stripe.close());

	/** `{ action: { status } }` for `action.status`. */
	const withState = (at: string, state: string): IDataObject =>
		at
			.split('.')
			.reduceRight<IDataObject | string>((inner, name) => ({ [name]: inner }), state) as IDataObject;

	it.each(waited.map((test) => [test.name, test] as const))(
		'%s: waits through every working state',
		async (_name, test) => {
			const { operation, resource, value } = test;
			const random = new Random(seed + test.name.length);
			const params = requiredOnly(withNeeds(test, inForm(operation)));
			const form = fill(shownFor(test), params, objectOf(params, random, 0, operation.path));
			const ids = idsFor(operation, random);
			operation.pathParams.forEach((name, i) => (form[name] = { __rl: true, mode: 'id', value: ids[i] }));
			const { working } = waits[objectsOf(operation)[0]];
			const states = Object.entries(working).flatMap(([at, own]) => own.map((state) => withState(at, state)));
			// A read goes back to the object that was asked for; a write may make another.
			const id = operation.method === 'GET' ? ids.at(-1)! : 'new_1';
			const answers = [...states, { done: true }].map((state) => ({ id, ...state }));
			stripe.requests = [];
			stripe.answer = () => ({ body: answers[stripe.requests.length - 1] });
			const { json, error } = await runNode({
				baseUrl: stripe.url,
				parameters: { resource, operation: value, ...form, options: { waitUntilDone: true } },
			});
			expect(error).toBeUndefined();
			expect(json).toEqual([{ id, done: true }]);
			const [first, ...looks] = stripe.requests.map(({ method, path }) => `${method} ${path}`);
			expect(first).toMatch(`${operation.method} /`);
			const path = ids
				.slice(0, -1)
				.reduce(
					(whole, outer, i) =>
						whole.replace(`{{$parameter["${operation.pathParams[i]}"]}}`, encodeURIComponent(outer)),
					readFromOf(test).replace(/^=/, ''),
				)
				.replace('{{$response.body.id}}', encodeURIComponent(id));
			expect(looks).toEqual(states.map(() => `GET ${path}`));
		},
	);
});
