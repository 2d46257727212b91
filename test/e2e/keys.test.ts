import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INode } from 'n8n-workflow';
import { CREDENTIAL, loadExamples } from '../../tools/demo/examples';
import { Host } from '../../tools/host/n8n';
import { PACKAGE } from '../../tools/host/pack';
import { ROOT } from '../../tools/host/paths';
import { typeFor } from '../support/nodes';
import { addAgent, addModel } from './support/agent';
import { filesIn, leaksIn, pagesOf, rowsOf, textsOf, type Place } from './support/leaks';
import { packed } from './support/packed';
import type { Execution } from './support/rest';
import { ScriptedModel } from './support/scripted-model';
import { Stage } from './support/stage';
import { Triggered } from './support/triggered';
import { called, inARow, node } from './support/workflows';

/*
 * Where a key could come out, after all that a workflow does well or badly with n8n's log at its most talkative.
 */
const random = () => randomBytes(24).toString('hex');
/** Works, is of live mode, which the sandbox refuses as Stripe refuses a wrong one, and cannot be sent at all. */
const KEYS = {
	good: `sk_test_${random()}`,
	wrong: `sk_live_${random()}`,
	broken: `sk_test_${random()} ${random()}`,
	publishable: `pk_test_${random()}`,
};
const ALL_KEYS = Object.values(KEYS);
/** Those that the project itself uses, for its sandbox and its pictures. */
const OWN_KEYS = ['sk_test_sandbox123', 'sk_test_picture123'];

let stage: Stage;
let model: ScriptedModel;
/** Ids of the credentials, by their key. */
const credentials = {} as Record<keyof typeof KEYS | 'unreachable', string>;
/** What came out where somebody asked n8n for it. */
const told: Place[] = [];
const executions: Execution[] = [];

const talkative = (folder: string): Host => {
	const host = new Host(folder, { N8N_LOG_LEVEL: 'debug', N8N_LOG_OUTPUT: 'console,file' });
	host.installPackage(packed());
	return host;
};

beforeAll(async () => {
	stage = await Stage.start(0, talkative);
	model = await ScriptedModel.start();
	for (const [name, secretKey] of Object.entries(KEYS)) {
		credentials[name as keyof typeof KEYS] = await stage.addCredential({ secretKey });
	}
	credentials.unreachable = await stage.addCredential({
		secretKey: KEYS.good,
		baseUrl: 'http://127.0.0.1:1',
	});
	await runAll();
}, 900_000);
afterAll(async () => {
	await stage?.end();
	await model?.close();
});

async function run(nodes: INode[], connections = inARow(nodes), name = nodes[0].webhookId!): Promise<void> {
	executions.push(await stage.rest.run(await stage.rest.addWorkflow(name, nodes, connections)));
}

/** An example as it is, but that it begins with a call, and with our credential. */
async function runExample(file: string): Promise<void> {
	const { nodes, connections } = loadExamples().find((example) => example.file === file)!;
	const path = file.replace('.json', '');
	await run(
		nodes.map((one) => ({
			...one,
			...(one.type === 'n8n-nodes-base.manualTrigger' ? { ...called(path), name: one.name } : {}),
			...(one.credentials ? { credentials: withKey(credentials.good) } : {}),
		})),
		connections,
		path,
	);
}

const withKey = (id: string) => ({ [CREDENTIAL.type]: { id, name: 'Stripe' } });

let steps = 0;
/** One step of ours between a call and nothing. */
async function runStep(
	credential: string,
	parameters: IDataObject & { options?: IDataObject },
	more: Partial<INode> = {},
): Promise<void> {
	const step = stage.stripe('Step', parameters, more, credential);
	await run([called(`step${++steps}`), step]);
}

const payout = { resource: 'payout', operation: 'create', amount: '11 USD', currency: 'usd' };
const goesOn = { onError: 'continueErrorOutput' as const };

async function runAll(): Promise<void> {
	for (const file of ['payout-desk.json', 'bulk-payouts.json', 'paperwork.json']) await runExample(file);
	await runStep(credentials.good, { ...payout, options: { dryRun: true, output: 'all' } });
	const facts = ['account', 'attempts', 'idempotency_key', 'replayed', 'request_id'];
	await runStep(credentials.good, { ...payout, options: { addToOutput: facts, output: 'all' } });
	for (const more of [{}, goesOn]) {
		for (const broken of ['wrong', 'broken', 'publishable', 'unreachable'] as const) {
			await runStep(credentials[broken], payout, more);
		}
		// Refused by Stripe, and by the node.
		await runStep(credentials.good, { ...payout, amount: '90000000 USD' }, more);
		await runStep(credentials.good, { ...payout, amount: 'much' }, more);
		stage.failArrival(0, { drop: true });
		await runStep(credentials.good, payout, more);
	}
	await runHttpRequests();
	await runAgent();
	await runTrigger();
	for (const secretKey of ALL_KEYS) {
		const data = { secretKey, baseUrl: stage.sandbox.url };
		told.push(['credential test', JSON.stringify(await stage.rest.testCredential(CREDENTIAL.type, data))]);
	}
}

/** n8n's own node with our credential, where Stripe answers and where it refuses. */
async function runHttpRequests(): Promise<void> {
	for (const [at, path] of ['/v1/balance', '/v1/payouts/po_none'].entries()) {
		const parameters = {
			url: stage.sandbox.url + path,
			authentication: 'predefinedCredentialType',
			nodeCredentialType: CREDENTIAL.type,
			options: {},
		};
		const request = node('Request', 'n8n-nodes-base.httpRequest', parameters, {
			typeVersion: 4.2,
			credentials: withKey(credentials.good),
		});
		await run([called(`request${at}`), request]);
	}
}

/** An agent whose tools pay, once with a key that works and once with a wrong one. */
async function runAgent(): Promise<void> {
	const openAi = await addModel(stage, model);
	const tool = (name: string, credential: string) =>
		stage.stripe(name, payout, { type: `${typeFor('payout')}Tool` }, credential);
	model.script = (messages) => {
		const answers = ScriptedModel.answers(messages);
		told.push(['tool', answers.join('\n')]);
		const next = ['Pay', 'Fail'][answers.length];
		return [next ? { use: next, with: {} } : { say: answers.join('\n') }];
	};
	const tools = [tool('Pay', credentials.good), tool('Fail', credentials.wrong)];
	const workflow = await addAgent(stage, { version: 3.1, model: openAi, ask: 'Pay.', tools });
	executions.push(await stage.rest.run(workflow));
}

/** A trigger that gets its event, and one that cannot make its endpoint. */
async function runTrigger(): Promise<void> {
	const credential = credentials.good;
	const { rest, sandbox, folder, url } = stage;
	const triggered = new Triggered({ rest, sandbox, credential, folder, url });
	const workflow = await triggered.publish('stripeTrigger', { events: ['customer.created'] });
	await triggered.makeCustomer();
	for (const { id } of await triggered.ran(workflow, 1)) executions.push(await stage.rest.ended(id));

	const name = 'refused-trigger';
	const trigger = node(
		'Trigger',
		`${PACKAGE}.stripeTrigger`,
		{ events: ['customer.created'] },
		{
			credentials: withKey(credentials.wrong),
			webhookId: name,
		},
	);
	const { id } = await stage.rest.addWorkflow(name, [trigger], {}, 'failed');
	const status = await stage.rest.call<object>('GET', `/workflows/${id}/publication-status`);
	told.push(['publication', JSON.stringify(status)]);
}

/** The search must find what is there: else it proves nothing. */
it.each([
	['whole', (key: string) => key],
	['in the middle of an answer', (key: string) => JSON.stringify({ key })],
	['its end', (key: string) => key.slice(-13)],
	['as it is sent', (key: string) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`],
])('the search finds a key: %s', (_, leak) => {
	expect(leaksIn([['here', `some ${leak(KEYS.good)} text`]], [KEYS.good])).toEqual(['here']);
});

it('everything ran, well and badly', () => {
	const texts = executions.map(({ data }) => JSON.stringify(data));
	const says = (text: string) => texts.filter((one) => one.includes(text)).length;
	expect(says('"dry_run":true')).toBeGreaterThanOrEqual(2);
	expect(says('"outcome":"unknown"')).toBeGreaterThanOrEqual(1);
	expect(says('takes test-mode keys only')).toBeGreaterThanOrEqual(2);
	expect(says('publishable key')).toBeGreaterThanOrEqual(2);
	expect(says('balance_insufficient')).toBeGreaterThanOrEqual(2);
	expect(says('evt_')).toBeGreaterThanOrEqual(1);
	expect(executions.filter(({ status }) => status === 'error').length).toBeGreaterThanOrEqual(6);
	expect(told.map(([name]) => name)).toEqual(
		expect.arrayContaining(['credential test', 'publication', 'tool']),
	);
	expect(stage.log).toMatch(/\bdebug\b/);
});

it('no key is in what executions show and what n8n tells', () => {
	const places = executions.map((one): Place => [`execution ${one.id}`, JSON.stringify(one)]);
	expect(leaksIn([...places, ...told], ALL_KEYS)).toEqual([]);
});

it("no key is in n8n's log, its files and its database", () => {
	const places = [['log', stage.log] as Place, ...filesIn(stage.folder), ...rowsOf(stage.folder)];
	expect(leaksIn(places, ALL_KEYS)).toEqual([]);
	const names = places.map(([name]) => name).join('\n');
	for (const place of ['n8n.log', 'database.sqlite', 'credentials_entity', 'execution_data']) {
		expect(names).toContain(place);
	}
});

it("no key is on any of the sandbox's pages", async () => {
	const pages: Place[] = [];
	for await (const page of pagesOf(stage.sandbox.page)) pages.push(page);
	expect(leaksIn(pages, ALL_KEYS)).toEqual([]);
	const all = pages.map(([name]) => name).join('\n');
	expect(all).toMatch(/\/requests\/req_/);
	expect(all).toMatch(/\/objects\/Payout\/po_/);
});

it('no key is in docs, examples, pictures and the site', () => {
	const pictures = [...filesIn(join(ROOT, 'docs'), /\.png$/)];
	const places = [
		...['README.md', 'SECURITY.md', 'CHANGELOG.md'].map((name): Place => [
			name,
			readFileSync(join(ROOT, name)),
		]),
		...filesIn(join(ROOT, 'docs')),
		...filesIn(join(ROOT, 'examples')),
		...filesIn(join(ROOT, '.cache/site')),
		...pictures.map(([name, png]): Place => [`texts of ${name}`, textsOf(png as Buffer).join('\n')]),
	];
	expect(pictures.length).toBeGreaterThan(20);
	expect(leaksIn(places, [...ALL_KEYS, ...OWN_KEYS])).toEqual([]);
	// Nor is any other: what stands for a key ends with an ellipsis.
	const looks = /\b(?:sk|rk|whsec)_(?:test_|live_)?(?=\w*\d)\w{10,}/;
	expect(
		places.filter(([, content]) => looks.test(content.toString('latin1'))).map(([name]) => name),
	).toEqual([]);
});

/** Pixels cannot be searched. So only one picture is of a credential, and that one looks at its fields before. */
it('of all pictures, only one is of a credential, with dots for its key', () => {
	const folder = join(ROOT, 'tools/pictures');
	const source = (file: string) => readFileSync(join(folder, file), 'utf8');
	const files = readdirSync(folder).filter((file) => /credentialDialog|openNewCredential/.test(source(file)));
	expect(files).toEqual(['credential.ts']);
	expect(source('credential.ts')).toContain('mustBeHidden');
});
