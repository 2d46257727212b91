import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOutputSchema } from 'n8n-core';
import { HIDDEN } from '../../api/expandable';
import { resources } from '../../api/words';
import { classOf } from '../../api/areas';
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

test('what comes out is as its schema says, for every operation', async () => {
	const problems: string[] = [];
	const checked = new Set<Case>();
	const tour = new Tour(facts, held.sandbox, directly(held));
	for await (const { plan, answer } of tour.answers('required')) {
		const test = answering.find(({ operation }) => operation === plan.operation);
		if (!test) continue;
		if (answer instanceof Error) throw answer;
		const items = isPaged(plan.operation) ? (answer.data as Body[]) : [answer];
		if (items.length) checked.add(test);
		problems.push(...items.flatMap((item) => misfits(schemaOf(test)!, item, test.name)));
	}
	expect(problems.filter((problem) => !isUnnamed(problem))).toEqual([]);
	expect(answering.filter((test) => !checked.has(test))).toEqual([]);
});

test('what is not as the schema says is seen', () => {
	const schema = schemaOf({ resource: 'payout', value: 'get' })!;
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

test('the prices in a subscription are listed, and what is left out until it is expanded is not', () => {
	const subscription = schemaOf({ resource: 'subscription', value: 'getAll' })!.properties!;
	const item = subscription.items.properties!.data.items!.properties!;
	expect(item.price.properties).toMatchObject({ id: { type: 'string' }, unit_amount: { type: 'integer' } });
	expect(subscription.customer).toEqual({ type: 'string' });
	const charge = schemaOf({ resource: 'charge', value: 'get' })!.properties!;
	expect(charge).toHaveProperty('refunded');
	expect(charge).not.toHaveProperty('refunds');
	const card = schemaOf({ resource: 'issuingCard', value: 'get' })!.properties!;
	expect(card).toHaveProperty('last4');
	expect(card).not.toHaveProperty('number');
});

test('an answer that may be one of several objects has the fields of all', () => {
	const { properties } = schemaOf({ resource: 'externalAccount', value: 'get' })!;
	expect(properties).toMatchObject({ routing_number: { type: 'string' }, exp_year: { type: 'integer' } });
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

test('the schemas of one node version weigh less than 1.6 MB', () => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.json'),
	);
	expect(files).toHaveLength(outputSchemas([facts], resources).length);
	const bytes = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
	expect(bytes).toBeLessThan(1.6e6);
});
