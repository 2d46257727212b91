import type { IDataObject, INode } from 'n8n-workflow';
import { typeFor } from '../support/nodes';
import { addAgent, addModel, LANGCHAIN, saidBy } from './support/agent';
import { McpClient } from './support/mcp-client';
import type { Execution, Workflow } from './support/rest';
import { ScriptedModel, type Message, type Turn } from './support/scripted-model';
import { Stage } from './support/stage';
import { node, rows, under } from './support/workflows';

/*
 * The node as a tool: of an MCP server, and of agents of each kind that n8n has. Retry On Fail calls the
 * tool again with what may be the same arguments in another object, under another run index, and under an
 * MCP server without an execution; and two calls with equal arguments may be two payments. The witness is
 * the sandbox, which counts what was really carried out.
 */
let stage: Stage;
let model: ScriptedModel;
let openAi: string;
beforeAll(async () => {
	// So that calls side by side are under way at once.
	stage = await Stage.start(200);
	model = await ScriptedModel.start();
	openAi = await addModel(stage, model);
});
beforeEach(() => stage.sandbox.reset());
afterAll(async () => {
	await stage?.end();
	await model?.close();
});

const RETRY_ON_FAIL: Partial<INode> = { retryOnFail: true, maxTries: 5, waitBetweenTries: 10 };
const lost = { drop: true, executed: true };

/** A tool that pays what the one who calls it says. */
const payTool = (more: Partial<INode> = {}, description = '=paid at {{ $now }}'): INode =>
	stage.stripe(
		'Pay',
		{
			descriptionType: 'manual',
			toolDescription: 'Pays out an amount in cents',
			resource: 'payout',
			operation: 'create',
			amount: "={{ $fromAI('amount', 'in cents', 'number') }}",
			currency: 'usd',
			description,
		},
		{ ...more, type: `${typeFor('payout')}Tool` },
	);

/** A tool that pays in the way that the one who calls it chooses. */
const sendTool = (): INode =>
	stage.stripe(
		'Send',
		{
			descriptionType: 'manual',
			toolDescription: 'Pays out in a chosen way',
			resource: 'payout',
			operation: 'create',
			amount: "={{ $fromAI('amount', 'with its currency, such as 10.50 USD') }}",
			currency: 'usd',
			additionalFields: { method: "={{ $fromAI('method', 'how fast') }}" },
		},
		{ type: `${typeFor('payout')}Tool` },
	);

/** The ids of payouts in what a tool answered. */
const idsIn = (text: string) => text.match(/\bpo_\w+/g) ?? [];

/** That the calls say of just these payments that they were made, each of another one. */
async function expectPaid(amounts: number[], answers: string[]): Promise<void> {
	expect(await stage.paid()).toEqual(amounts);
	const made = (await stage.payouts()).map(({ id }) => id).sort();
	expect(answers.map((text) => [...new Set(idsIn(text))]).sort()).toEqual(made.map((id) => [id]));
}

describe('an MCP server', () => {
	let client: McpClient;
	let other: McpClient;
	beforeAll(async () => {
		const path = 'repeats';
		const trigger = node(
			'MCP',
			`${LANGCHAIN}.mcpTrigger`,
			{ path, authentication: 'none' },
			{ typeVersion: 2, webhookId: path },
		);
		const nodes = [trigger, payTool(RETRY_ON_FAIL), sendTool()];
		await stage.rest.addWorkflow(
			path,
			nodes,
			under('MCP', [
				['Pay', 'ai_tool'],
				['Send', 'ai_tool'],
			]),
		);
		[client, other] = [1, 2].map(() => new McpClient(`${stage.url}/mcp/${path}`));
		await Promise.all([client.connect(), other.connect()]);
	});
	afterAll(async () => {
		await client?.close();
		await other?.close();
	});

	const pay = async (by: McpClient, amount: number): Promise<string> => {
		const { isError, text } = await by.call('Pay', { amount });
		expect({ isError, text }).toMatchObject({ isError: false });
		return text;
	};

	it('pays once for one call', async () => {
		await expectPaid([100], [await pay(client, 100)]);
	});

	it.each([
		['to Stripe', () => stage.failArrival(0, { status: 503 })],
		['back', () => stage.failAmount(100, lost)],
	])('pays once for one call that is lost on its way %s, and that n8n tries again', async (_where, fail) => {
		fail();
		await expectPaid([100], [await pay(client, 100)]);
	});

	it.each([
		['one client', () => [client, client]],
		['two clients', () => [client, other]],
	])('pays twice for two equal calls of %s side by side', async (_who, clients) => {
		await expectPaid([100, 100], await Promise.all(clients().map((by) => pay(by, 100))));
	});

	it('pays twice for two equal calls side by side, each of whose answers is lost', async () => {
		stage.failAmount(100, { ...lost, times: 2 });
		await expectPaid([100, 100], await Promise.all([pay(client, 100), pay(other, 100)]));
	});

	it('pays twice for two equal calls one after the other', async () => {
		await expectPaid([100, 100], [await pay(client, 100), await pay(client, 100)]);
	});

	it('says what there is to choose from, and takes that, by its label too', async () => {
		const wrong = await client.call('Send', { amount: '10.50 USD', method: 'As fast as can be' });
		expect(wrong.isError).toBe(true);
		expect(wrong.text).toContain('one of: standard, instant');
		expect(await stage.paid()).toEqual([]);
		const right = await client.call('Send', { amount: '10.50 USD', method: 'Instant' });
		expect(right).toMatchObject({ isError: false });
		expect(await stage.payouts()).toMatchObject([{ amount: 1050, method: 'instant' }]);
	});

	it('says what to do when nobody knows what became of a payment', async () => {
		stage.failArrival(0, { status: 503, times: 5 });
		const { isError, text } = await client.call('Pay', { amount: 100 });
		expect(isError).toBe(true);
		expect(text).toMatch(/\bunknown\b/i);
		expect(text).toMatch(/\bStripe\b/);
		expect(await stage.paid()).toEqual([]);
	});
});

/** An agent that is asked once for each row, `pay <n>`. */
const agent = async (
	version: number,
	count: number,
	tool: INode,
	options: IDataObject = {},
): Promise<Workflow> =>
	await addAgent(stage, {
		version,
		model: openAi,
		before: rows(`Array.from({length: ${count}}, (_, n) => ({n}))`),
		ask: '={{ "pay " + $json.n }}',
		tools: [tool],
		options,
	});

const use = (amount: number): Turn => ({ use: 'Pay', with: { amount } });
/** Which row a conversation is about. */
const rowOf = (messages: Message[]) => Number(/pay (\d+)/.exec(JSON.stringify(messages))?.[1]);
/** Lets the model use the tool, and then say what the tool answered. */
const useOnce =
	(amountFor: (row: number) => number[]) =>
	(messages: Message[]): Turn[] => {
		const answers = ScriptedModel.answers(messages);
		if (answers.length === 0) return amountFor(rowOf(messages)).map(use);
		return [{ say: answers.join('\n') }];
	};

async function run(workflow: Workflow): Promise<string[]> {
	const execution = await stage.rest.run(workflow);
	const { error } = execution.data.resultData;
	expect({ status: execution.status, message: error?.message }).toEqual({ status: 'success' });
	return saidBy(execution);
}

describe.each([1.7, 1.9, 2.2, 3.1])('an agent of version %f', (version) => {
	it('pays once for one call whose answer is lost, and n8n tries again', async () => {
		model.script = useOnce(() => [100]);
		stage.failAmount(100, lost);
		await expectPaid([100], await run(await agent(version, 1, payTool(RETRY_ON_FAIL))));
	});

	it('pays once for each of two items with equal arguments', async () => {
		model.script = useOnce(() => [100]);
		await expectPaid([100, 100], await run(await agent(version, 2, payTool(RETRY_ON_FAIL))));
	});

	it('pays once for each of two equal calls of one turn', async () => {
		model.script = useOnce(() => [100, 100]);
		stage.failAmount(100, lost);
		const [said] = await run(await agent(version, 1, payTool(RETRY_ON_FAIL)));
		await expectPaid([100, 100], said.split('\n'));
	});

	it('pays once when the model repeats a call of which nobody knows what became', async () => {
		model.script = (messages) => {
			const answers = ScriptedModel.answers(messages);
			return idsIn(answers.join('')).length ? [{ say: answers.at(-1)! }] : [use(100)];
		};
		stage.failAmount(100, lost);
		const [said] = await run(await agent(version, 1, payTool({ onError: 'continueRegularOutput' })));
		await expectPaid([100], [said]);
	});

	/** The model fails once the tool has answered; whoever presses Retry then lets it begin anew. */
	async function retried(tool: INode): Promise<Execution> {
		let fails = true;
		model.script = (messages) => {
			const answers = ScriptedModel.answers(messages);
			if (answers.length === 0) return [use(100)];
			return fails ? [{ refuse: 'Too long a conversation' }] : [{ say: answers.join('') }];
		};
		const first = await stage.rest.run(await agent(version, 1, tool));
		expect(first.status).toBe('error');
		expect(await stage.paid()).toEqual([100]);
		fails = false;
		return await stage.rest.retry(first, 'original');
	}

	it('pays once when the model fails after it has paid, and somebody presses Retry', async () => {
		const execution = await retried(payTool({}, 'paid by an agent'));
		expect(execution.status).toBe('success');
		await expectPaid([100], saidBy(execution));
	});

	it('does not pay again for that though the form tells the time', async () => {
		await retried(payTool());
		expect(await stage.paid()).toEqual([100]);
	});
});

describe.each([2.2, 3.1])('an agent of version %f that takes two items at once', (version) => {
	const side = { batching: { batchSize: 2, delayBetweenBatches: 0 } };

	it('pays once for each, also with equal arguments', async () => {
		model.script = useOnce(() => [100]);
		stage.failAmount(100, lost);
		await expectPaid([100, 100], await run(await agent(version, 2, payTool(RETRY_ON_FAIL), side)));
	});

	it('never pays one what the other is for', async () => {
		// n8n may give a tool the arguments of a call beside it: better none of them than a wrong one.
		model.script = useOnce((row) => [100 + row]);
		const execution = await stage.rest.run(await agent(version, 2, payTool(RETRY_ON_FAIL), side));
		const paid = await stage.paid();
		expect(new Set(paid).size).toBe(paid.length);
		const payouts = new Map((await stage.payouts()).map(({ id, amount }) => [id, amount]));
		saidBy(execution).forEach((said, row) => {
			for (const id of idsIn(said)) expect(payouts.get(id)).toBe(100 + row);
		});
	});
});
