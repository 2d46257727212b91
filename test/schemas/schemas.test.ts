import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOutputSchema } from 'n8n-core';
import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';
import { HIDDEN } from '../../api/expandable';
import { resources } from '../../api/words';
import { classOf } from '../../api/areas';
import { pathsIn, wholeSchema } from '../../form/output/schema';
import { served } from '../../nodes/forms';
import { simplify } from '../../request/answer/simplify';
import type { JsonSchema } from '../../form/output/schema';
import { outputSchemas } from '../../tools/build/output-schemas';
import { directly, useSandbox } from '../sandbox/support';
import { Tour, type Body } from '../sandbox/tour';
import { nodeFor, nodes } from '../support/nodes';
import { cases, facts, isPaged, type Case } from '../support/operations';
import { newestVersion } from '../support/shown';
import { misfits } from './misfits';

const held = useSandbox();
const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
const version = newestVersion(nodes[0].description);

beforeAll(() => {
	execFileSync(process.execPath, ['--import', 'tsx', 'tools/build/schemas.ts', folder]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Without a currency, amounts stay in minor units. */
const isAmount = (problem: string) => problem.endsWith(': integer instead of string');

/** As n8n finds it. */
const schemaOf = ({ resource, value: operation }: Pick<Case, 'resource' | 'value'>) =>
	loadOutputSchema({
		nodeDir: join(folder, classOf(nodeFor(resource).description.name)),
		version,
		resource,
		operation,
	}) as JsonSchema | undefined;

const isFile = ({ operation }: Case) => operation.result === 'stream';
/** Operations that answer with an object; the others answer with a file or with nothing. */
const answering = cases.filter((test) => test.operation.returns.length > 0 && !isFile(test));

test('n8n finds the schema of every operation', () => {
	const without = [...answering, ...cases.filter(isFile)].filter(
		(test) => !Object.keys(schemaOf(test)?.properties ?? {}).length,
	);
	expect(without.map(({ name }) => name)).toEqual([]);
});

/**
 * What the sandbox answers and no schema names: it shows `null` where Stripe leaves a field out until
 * it is expanded, and the SDK's types know related objects and data of single kinds of events only.
 */
const UNNAMED = new Set([
	...Object.values(HIDDEN)
		.flat()
		.map((path) => path.split('.').at(-1)!),
	'related_object',
	'data',
]);
const isUnnamed = (problem: string) => UNNAMED.has(/\.(\w+): unknown$/.exec(problem)?.[1] ?? '');

test('what comes out is as its schema says, for every operation, and so is what Stripe gives', async () => {
	const problems: string[] = [];
	const whole: string[] = [];
	const checked = new Set<Case>();
	const tour = new Tour(facts, held.sandbox, directly(held));
	for await (const { plan, answer } of tour.answers('required')) {
		const test = answering.find(({ operation }) => operation === plan.operation);
		if (!test) continue;
		if (answer instanceof Error) throw answer;
		const items = isPaged(plan.operation) ? (answer.data as Body[]) : [answer];
		if (items.length) checked.add(test);
		const schemas = [schemaOf(test)!, wholeSchema(plan.operation, facts.objects)];
		for (const item of items) {
			const own = misfits(schemas[0], simplify(item as IDataObject, served.columns, []), test.name);
			problems.push(...own.filter((problem) => item.currency !== null || !isAmount(problem)));
			whole.push(...misfits(schemas[1], item, test.name));
		}
	}
	expect(problems).toEqual([]);
	expect(whole.filter((problem) => !isUnnamed(problem))).toEqual([]);
	expect(answering.filter((test) => !checked.has(test))).toEqual([]);
});

test('what is not as the schema says is seen', () => {
	const schema = wholeSchema(facts.byId.get('payouts.retrieve')!, facts.objects);
	const refused = [
		{ amount: '5' },
		{ amount: 5.5 },
		{ more: 1 },
		{ trace_id: { status: true } },
		{ metadata: [] },
		[],
	];
	expect(refused.flatMap((value) => misfits(schema, value, ''))).toEqual([
		'.amount: string instead of integer',
		'.amount: number instead of integer',
		'.more: unknown',
		'.trace_id.status: boolean instead of string',
		'.metadata: array instead of object',
		': array instead of object',
	]);
	expect(misfits(schema, { amount: 5, metadata: { a: 'b' }, trace_id: null }, '')).toEqual([]);
});

const wholeOf = (id: string) => wholeSchema(facts.byId.get(id)!, facts.objects).properties!;

test('the prices in a subscription are listed, and what is left out until it is expanded is not', () => {
	const subscription = wholeOf('subscriptions.list');
	const item = subscription.items.properties!.data.items!.properties!;
	expect(item.price.properties).toMatchObject({ id: { type: 'string' }, unit_amount: { type: 'integer' } });
	expect(subscription.customer).toEqual({ type: 'string' });
	const charge = wholeOf('charges.retrieve');
	expect(charge).toHaveProperty('refunded');
	expect(charge).not.toHaveProperty('refunds');
	const card = wholeOf('issuing.cards.retrieve');
	expect(card).toHaveProperty('last4');
	expect(card).not.toHaveProperty('number');
});

test('an answer that may be one of several objects has the fields of all', () => {
	const { properties } = schemaOf({ resource: 'externalAccount', value: 'get' })!;
	expect(properties).toMatchObject({ routing_number: { type: 'string' }, exp_year: { type: 'integer' } });
});

test('amounts and dates are text there, what is one of many a list', () => {
	const { properties: payout } = schemaOf({ resource: 'payout', value: 'getAll' })!;
	expect(payout).toMatchObject({ amount: { type: 'string' }, arrival_date: { type: 'string' } });
	const { properties: balance } = schemaOf({ resource: 'balance', value: 'get' })!;
	expect(balance!.available).toEqual({ type: 'array', items: { type: 'string' } });
	const { properties: cash } = schemaOf({ resource: 'customerCashBalance', value: 'get' }) ?? {};
	expect(cash?.available ?? { type: 'object' }).toEqual({ type: 'object' });
});

test('Output Fields offers what an operation answers with, in every operation that does', async () => {
	const offered = async ({ resource, value }: Pick<Case, 'resource' | 'value'>) => {
		const node = nodeFor(resource);
		const parameters: Record<string, string> = { resource, operation: value };
		const choices = await node.methods!.loadOptions!.outputFields.call({
			getCurrentNodeParameter: (name: string) => parameters[name],
			getNode: () => ({ typeVersion: version }),
		} as unknown as ILoadOptionsFunctions);
		return choices.map((choice) => choice.value);
	};
	for (const test of answering) {
		const expected = pathsIn(wholeSchema(test.operation, facts.objects));
		expect([test.name, ...(await offered(test))]).toEqual([test.name, ...expected]);
		expect(expected.length).toBeGreaterThan(0);
	}
	expect(await offered({ resource: 'invoice', value: 'getAll' })).toEqual(
		expect.arrayContaining(['id', 'lines.data.amount', 'metadata', 'status_transitions.paid_at']),
	);
});

test('every node version has schemas of its own', () => {
	const payout = facts.objects.get('Payout')!;
	const { amount: _, ...fields } = payout.fields;
	const older = { ...facts, objects: new Map(facts.objects).set('Payout', { ...payout, fields }) };
	const files = outputSchemas([older, facts], resources);
	const propertiesIn = (folder: string) =>
		files.find(({ path }) => path === `__schema__/${folder}/payout/get.json`)?.schema.properties;
	expect(propertiesIn('v1.0.0')).not.toHaveProperty('amount');
	expect(propertiesIn('v2.0.0')).toHaveProperty('amount');
});

test('the schemas of one node version weigh less than 0.5 MB', () => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.json'),
	);
	expect(files).toHaveLength(outputSchemas([facts], resources).length);
	const bytes = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
	expect(bytes).toBeLessThan(0.5e6);
});
