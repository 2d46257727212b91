import { NodeHelpers, type INode } from 'n8n-workflow';
import type { IRun } from 'n8n-workflow';
import { CREDENTIAL, isOurs, isTrigger, loadExamples } from '../../tools/demo/examples';
import { writtenAnew } from '../../tools/demo/judge';
import { missedOutcomes, OUTCOMES, RUN_TWICE } from '../../tools/demo/outcomes';
import { nodeFor, typeOf } from '../support/nodes';

const BUILT_IN = [
	'convertToFile',
	'filter',
	'if',
	'manualTrigger',
	'noOp',
	'set',
	'splitOut',
	'stickyNote',
	'stopAndError',
	'summarize',
	'wait',
].map((name) => `n8n-nodes-base.${name}`);
/** Of n8n's canvas, between neighbours. */
const STEP = 220;

const examples = loadExamples();
const everyNode = examples.flatMap(({ file, nodes }) =>
	nodes
		.filter((node) => isOurs(node) && !isTrigger(node))
		.map((node) => [file, node.name, node] as [string, string, INode]),
);

const unique = (values: string[]) => expect([...new Set(values)]).toEqual(values);

it('has the examples, with ids and names of their own', () => {
	expect(examples.map(({ name }) => name)).toEqual([
		'Payout desk',
		'Bulk payouts from a CSV',
		'Refund desk',
		'Failed-payment follow-up',
		'Dunning',
		'Answer a dispute',
		'Subscription lab',
		'New price from the next month',
		'Usage from a spreadsheet',
		"Month's revenue",
		'Payout reconciliation',
		'Connect onboarding',
		'Paperwork',
	]);
	unique(examples.map(({ id }) => id));
	// n8n 2.0 imports no workflow without a version.
	const versions = examples.map(({ versionId }) => versionId);
	for (const version of versions) expect(version).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
	unique(versions);
});

describe('the outcome of an example', () => {
	const runWith = (json: object): IRun =>
		({
			data: {
				resultData: { runData: { 'Get refund': [{ data: { main: [null, [{ json: {} }, { json }]] } }] } },
			},
		}) as never;
	const missed = (json: object) => missedOutcomes({ file: 'refund-desk.json' }, runWith(json));

	it('is there among all that came out', () => {
		expect(
			missed({
				id: 're_1',
				amount: '12.50 USD',
				status: 'succeeded',
				metadata: { ticket: 'T-2093', more: '' },
			}),
		).toEqual([]);
	});

	it.each([
		['another amount', { amount: '1250.00 USD', status: 'succeeded', metadata: { ticket: 'T-2093' } }],
		['less', { amount: '12.50 USD', status: 'succeeded' }],
		['nothing', {}],
	])('is missed where there is %s', (_what, json) => {
		expect(missed(json)).toEqual([
			expect.stringMatching(/^"Get refund" was to give \{"amount":"12\.50 USD"/),
		]);
	});
});

describe('a second run', () => {
	const step = (...exchanges: object[]) => ({ node: { name: 'Pay out' }, exchanges }) as never;

	it('may read, and be told again what was done', () => {
		expect(writtenAnew([step({ method: 'GET' }, { method: 'POST', replayed: true })])).toEqual([]);
	});

	it('may do nothing anew', () => {
		const written = step({ method: 'POST', replayed: true }, { method: 'POST', replayed: false });
		expect(writtenAnew([written])).toEqual([expect.stringContaining('"Pay out" did again')]);
	});

	it('is made of examples that there are', () => {
		expect(examples.map(({ file }) => file)).toEqual(expect.arrayContaining([...RUN_TWICE]));
	});
});

describe.each(examples.map((example) => [example.file, example] as const))('%s', (_file, example) => {
	const { nodes, connections } = example;
	const names = nodes.map(({ name }) => name);
	const steps = nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');

	it('is held to what its steps bring about', () => {
		const outcomes = Object.keys(OUTCOMES[example.file]);
		expect(outcomes.length).toBeGreaterThan(0);
		expect(names).toEqual(expect.arrayContaining(outcomes));
	});

	it('is not active and runs in the order of the connections', () => {
		expect(example.active).toBe(false);
		expect(example.settings).toEqual({ executionOrder: 'v1' });
	});

	it('names every node once', () => {
		unique(names);
		unique(nodes.map(({ id }) => id));
	});

	it('uses our nodes and plain nodes of n8n only', () => {
		const foreign = nodes.filter((node) => !isOurs(node) && !BUILT_IN.includes(node.type));
		expect(foreign).toEqual([]);
	});

	it('says at the top what it shows and how to use it', () => {
		const notes = nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
		expect(notes).toHaveLength(1);
		const [{ position, parameters }] = notes;
		expect(parameters.content).toContain(CREDENTIAL.name);
		expect(parameters.content).toContain('test-mode');
		const bottom = position[1] + Number(parameters.height);
		expect(bottom).toBeLessThanOrEqual(Math.min(...steps.map((node) => node.position[1])));
	});

	it('lies from left to right, one step apart', () => {
		for (const node of steps) expect(node.position[0] % STEP).toBe(0);
		unique(steps.map(({ position }) => position.join()));
	});

	it('connects nodes that exist, and reaches every one', () => {
		const targets = Object.values(connections)
			.flatMap(({ main }) => main)
			.flatMap((output) => output ?? [])
			.map(({ node }) => node);
		expect(names).toEqual(expect.arrayContaining([...Object.keys(connections), ...targets]));
		const unreached = steps.filter(
			(node) =>
				node.type !== 'n8n-nodes-base.manualTrigger' && !isTrigger(node) && !targets.includes(node.name),
		);
		expect(unreached).toEqual([]);
	});

	it('refers in its expressions to nodes that exist', () => {
		const referred = [...JSON.stringify(nodes).matchAll(/\$\('([^']+)'\)/g)].map(([, name]) => name);
		expect(names).toEqual(expect.arrayContaining(referred));
	});
});

describe.each(everyNode)('%s: %s', (_file, _name, node) => {
	const { description } = nodeFor(String(node.parameters.resource));

	it('is the node that has its resource', () => {
		expect(node.type).toBe(typeOf(description));
	});

	it('has no issues in the form', () => {
		expect(NodeHelpers.getNodeParametersIssues(description.properties, node, description)).toBeNull();
	});

	it('keeps every parameter', () => {
		const kept = NodeHelpers.getNodeParameters(
			description.properties,
			node.parameters,
			true,
			false,
			node,
			description,
		);
		expect(kept).toMatchObject(node.parameters);
	});

	it('uses the credential of the examples', () => {
		const { id, name, type } = CREDENTIAL;
		expect(node.credentials).toEqual({ [type]: { id, name } });
	});
});
