import type { IDataObject, INode } from 'n8n-workflow';
import { typeFor } from '../support/nodes';
import { clientFor } from '../sandbox/support';
import { addAgent, addModel, saidBy } from './support/agent';
import { Approver } from './support/approver';
import type { Execution, Workflow } from './support/rest';
import { ScriptedModel, type Message, type Turn } from './support/scripted-model';
import { Stage } from './support/stage';
import { node } from './support/workflows';

/*
 * What an agent does with the tools, in conversations of more than one turn. The model is scripted, but knows
 * nothing beforehand that it could not know: ids and corrections it takes from what the tools answer. Both ways in
 * which n8n's agents call a tool are tried: up to 2.2 the agent calls it, from 3 on n8n's engine runs it like a step.
 */
const VERSIONS = [2.2, 3.1];

let stage: Stage;
let model: ScriptedModel;
let openAi: string;
beforeAll(async () => {
	stage = await Stage.start();
	model = await ScriptedModel.start();
	openAi = await addModel(stage, model);
});
beforeEach(() => stage.sandbox.reset());
afterAll(async () => {
	await stage?.end();
	await model?.close();
});

const left = (name: string, description: string) => `={{ $fromAI('${name}', '${description}') }}`;
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

/** A tool, described by n8n itself. */
const tool = (name: string, parameters: IDataObject, more: Partial<INode> = {}, credential?: string): INode =>
	stage.stripe(
		name,
		parameters,
		{ type: `${typeFor(String(parameters.resource))}Tool`, ...more },
		credential,
	);

const pay = (parameters: IDataObject = {}, credential?: string): INode =>
	tool(
		'Pay',
		{
			resource: 'payout',
			operation: 'create',
			amount: left('amount', 'Amount with its currency, such as 10.50 USD'),
			currency: 'usd',
			...parameters,
		},
		{},
		credential,
	);
const look = (credential?: string): INode =>
	tool(
		'Look',
		{ resource: 'payout', operation: 'get', payout: byId(left('payout', 'ID of a payout, po_…')) },
		{},
		credential,
	);
const list = (): INode => tool('List', { resource: 'payout', operation: 'getAll' });

/** To the model of an older agent n8n hands an empty text for an error, unless the tool goes on. */
const agent = async (version: number, tools: INode[], review?: INode): Promise<Workflow> =>
	await addAgent(stage, {
		version,
		model: openAi,
		ask: 'Do what you are told.',
		tools: version < 3 ? tools.map((one) => ({ ...one, onError: 'continueRegularOutput' as const })) : tools,
		review,
	});

/** What came back from the tools: of the newer agents, errors as well come as JSON. */
const objectsIn = (answer: string): IDataObject[] => {
	const parsed: unknown = JSON.parse(answer);
	return [parsed].flat() as IDataObject[];
};
const idIn = (answer: string, prefix = 'po_'): string =>
	objectsIn(answer)
		.map(({ id }) => String(id))
		.find((id) => id.startsWith(prefix))!;
/** What a person would read of it. */
const textIn = (answer: string): string => answer.replace(/\\"/g, '"');

/** Lets the model take a turn for each answer that it has got. */
const turns =
	(...steps: Array<(answers: string[]) => Turn>) =>
	(messages: Message[]): Turn[] => {
		const answers = ScriptedModel.answers(messages);
		const step = steps[answers.length];
		return [step ? step(answers) : { say: answers.at(-1)! }];
	};
const use = (name: string, args: IDataObject) => (): Turn => ({ use: name, with: args });

/** What the tools answered, oldest first. */
interface Conversation {
	said: string;
	answers: string[];
}

function heardBy(script: (messages: Message[]) => Turn[]): { answers: string[] } {
	const heard = { answers: [] as string[] };
	model.script = (messages) => {
		heard.answers = ScriptedModel.answers(messages);
		return script(messages);
	};
	return heard;
}

async function talk(workflow: Workflow, script: (messages: Message[]) => Turn[]): Promise<Conversation> {
	const heard = heardBy(script);
	return { ...heard, ...conversationOf(await stage.rest.run(workflow)), answers: heard.answers };
}

function conversationOf(execution: Execution): { said: string } {
	const { error } = execution.data.resultData;
	expect({ status: execution.status, message: error?.message }).toEqual({
		status: 'success',
		message: undefined,
	});
	return { said: saidBy(execution)[0] };
}

const requests = (method: string, path: string | RegExp) =>
	stage.sandbox.exchanges.filter(
		(exchange) =>
			exchange.method === method &&
			(typeof path === 'string' ? exchange.path === path : path.test(exchange.path)),
	);

describe.each(VERSIONS)('an agent of version %f', (version) => {
	it('pays out 11 dollars, and tells the status by the id that it got', async () => {
		const { said } = await talk(
			await agent(version, [pay(), look()]),
			turns(
				use('Pay', { amount: '11 USD' }),
				([paid]) => ({ use: 'Look', with: { payout: idIn(paid) } }),
				([, looked]) => ({ say: `It is ${String(objectsIn(looked)[0].status)}.` }),
			),
		);
		const [{ id }] = await stage.payouts();
		expect(await stage.paid()).toEqual([1100]);
		expect(requests('GET', `/v1/payouts/${id}`)).toHaveLength(1);
		expect(said).toMatch(/^It is (pending|in_transit|paid)\.$/);
	});

	it('is told what each tool does, and what to give it', async () => {
		await talk(await agent(version, [pay(), look(), list()]), turns());
		const told = Object.fromEntries(model.offered.map((offered) => [offered.name, offered]));
		expect(told.Pay).toMatchObject({
			description: 'Create a payout in Stripe Payouts and Balance',
			parameters: {
				properties: {
					amount: { type: 'string', description: 'Amount with its currency, such as 10.50 USD' },
				},
				required: ['amount'],
			},
		});
		expect(told.Look.description).toBe('Get a payout in Stripe Payouts and Balance');
		expect(told.List.description).toBe('Get many payouts in Stripe Payouts and Balance');
	});

	it("finds a customer's latest invoice over three tools", async () => {
		const stripe = clientFor(stage.sandbox);
		const email = 'jenny@example.com';
		const { id: other } = await stripe.customers.create({ name: 'Somebody Else' });
		const { id: customer } = await stripe.customers.create({ name: 'Jenny Rosen', email });
		const { id: product } = await stripe.products.create({ name: 'Team' });
		const { id: price } = await stripe.prices.create({
			product,
			currency: 'usd',
			unit_amount: 1500,
			recurring: { interval: 'month' },
		});
		await stripe.subscriptions.create({
			customer,
			items: [{ price, quantity: 3 }],
			collection_method: 'send_invoice',
			days_until_due: 30,
		});
		const { id: invoice } = await stripe.invoices.create({ customer });
		await stripe.invoices.create({ customer: other });
		const tools = [
			tool('Customers', {
				resource: 'customer',
				operation: 'getAll',
				filters: { email: left('email', 'The e-mail address') },
			}),
			tool('Subscriptions', {
				resource: 'subscription',
				operation: 'getAll',
				filters: { customer: byId(left('customer', 'ID of a customer, cus_…')) },
			}),
			tool('Invoices', {
				resource: 'invoice',
				operation: 'getAll',
				filters: { customer: byId(left('customer', 'ID of a customer, cus_…')) },
			}),
		];
		const { said } = await talk(
			await agent(version, tools),
			turns(
				use('Customers', { email }),
				([found]) => ({ use: 'Subscriptions', with: { customer: idIn(found, 'cus_') } }),
				([, found]) => ({
					use: 'Invoices',
					with: { customer: String(objectsIn(found)[0].customer) },
				}),
			),
		);
		expect(objectsIn(said)).toEqual([expect.objectContaining({ id: invoice, customer })]);
	});

	describe('with a guard', () => {
		it('may only read from the start: nothing is sent, and it is told who can open more', async () => {
			const credential = await stage.addCredential({ agentOperations: 'reading' });
			const { answers } = await talk(
				await agent(version, [pay({}, credential)]),
				turns(use('Pay', { amount: '11 USD' })),
			);
			const told = textIn(answers[0]);
			expect(told).toContain(
				'"Create a payout" was refused: the guard "Operations for Agents" of the credential "Stripe" stopped it: an agent may only read.',
			);
			expect(told).toContain('Do not try to get it done in another way');
			expect(told).toContain(
				'the person who manages the credential can open it under "Operations for Agents"',
			);
			expect(stage.sandbox.exchanges).toEqual([]);
		});

		it('is not led to pay in parts what is too much at once', async () => {
			const credential = await stage.addCredential({ agentLargestAmount: '5 USD' });
			const { answers } = await talk(
				await agent(version, [pay({}, credential)]),
				turns(use('Pay', { amount: '11 USD' })),
			);
			const told = textIn(answers[0]);
			expect(told).toContain('this request has 11.00 USD, and at most 5.00 USD is allowed');
			expect(told).toContain('Do not try to get it done in another way, such as in parts');
			expect(told).toContain(
				'the person who manages the credential can change "Largest Amount in One Request for Agents"',
			);
			expect(told).not.toMatch(/check the amount|try again|lower/i);
			expect(stage.sandbox.exchanges).toEqual([]);
		});
	});

	describe('corrects itself by what an error says', () => {
		it('of an amount: 11 for 11 dollars would be 11 cents', async () => {
			const { answers } = await talk(
				await agent(version, [pay({ amount: "={{ $fromAI('Amount', ``, 'string') }}" })]),
				turns(use('Pay', { Amount: '11' }), ([told]) => {
					const [, example] = /with its currency, such as [\d.]+ (\w+)/.exec(told)!;
					return { use: 'Pay', with: { Amount: `11.00 ${example}` } };
				}),
			);
			expect(textIn(answers[0])).toContain('"Amount" does not say its currency: "11"');
			expect(idIn(answers[1])).toBeDefined();
			expect(await stage.paid()).toEqual([1100]);
		});

		it('of a missing field', async () => {
			const { answers } = await talk(
				await agent(version, [pay({ currency: left('currency', 'ISO code') })]),
				turns(use('Pay', { amount: '11 USD', currency: '' }), ([told]) => {
					const [, field] = /"(\w+)" is empty/.exec(textIn(told))!;
					return { use: 'Pay', with: { amount: '11 USD', [field.toLowerCase()]: 'usd' } };
				}),
			);
			expect(textIn(answers[0])).toMatch(
				/"Create a payout" was not sent: "Currency" is empty.*Call again with a value for it/,
			);
			expect(idIn(answers[1])).toBeDefined();
			expect(await stage.paid()).toEqual([1100]);
		});

		it('of an id that is none of this kind, and of one that there is not', async () => {
			const { id } = await clientFor(stage.sandbox).payouts.create({ amount: 1100, currency: 'usd' });
			const { answers } = await talk(
				await agent(version, [look()]),
				turns(
					use('Look', { payout: 'pi_123' }),
					([told]) => ({
						use: 'Look',
						with: { payout: `${/starts with (\w+_)/.exec(textIn(told))![1]}123` },
					}),
					use('Look', { payout: id }),
				),
			);
			expect(textIn(answers[1])).toMatch(/"Get a payout" failed: No such payout.*Check the field "Payout"/);
			expect(idIn(answers[2])).toBe(id);
		});
	});

	describe('when nobody knows what became of a payout', () => {
		/** As the answers of all tries are lost. */
		const lose = () => stage.failAmount(1100, { drop: true, executed: true, times: 2 });
		const patient = () => pay({ options: { retries: 1 } });
		const expectUnknown = (answer: string) => {
			const told = textIn(answer);
			expect(told).toContain('It is unknown whether "Create a payout" happened');
			expect(told).toContain('Do not call it again, with these values or others.');
			expect(told).toContain('Look with a tool that reads whether it is there.');
			expect(told).toMatch(/the idempotency key n8n-\w+/);
			expect(told).not.toMatch(/failed|again later|Retry/);
		};

		it('is told to look, and finds it', async () => {
			lose();
			const { answers } = await talk(
				await agent(version, [patient(), list()]),
				turns(use('Pay', { amount: '11 USD' }), use('List', {})),
			);
			expectUnknown(answers[0]);
			expect(objectsIn(answers[1])).toEqual([expect.objectContaining({ amount: '11.00 USD' })]);
			expect(await stage.paid()).toEqual([1100]);
		});

		it('pays once though it calls again all the same', async () => {
			lose();
			const { answers } = await talk(
				await agent(version, [patient()]),
				turns(use('Pay', { amount: '11 USD' }), use('Pay', { amount: '11 USD' })),
			);
			expectUnknown(answers[0]);
			expect(await stage.paid()).toEqual([1100]);
			expect(idIn(answers[1])).toBe((await stage.payouts())[0].id);
		});

		it('pays again what it is asked to pay again once the first is known', async () => {
			const once = use('Pay', { amount: '11 USD' });
			lose();
			const { answers } = await talk(await agent(version, [patient()]), turns(once, once, once));
			expect(await stage.paid()).toEqual([1100, 1100]);
			expect(idIn(answers[2])).not.toBe(idIn(answers[1]));
		});
	});

	describe('that reads a list', () => {
		const COUNT = 120;
		const customers = (parameters: IDataObject = {}) =>
			tool('Customers', { resource: 'customer', operation: 'getAll', ...parameters });
		beforeEach(async () => {
			const stripe = clientFor(stage.sandbox);
			for (let n = 0; n < COUNT; n++)
				await stripe.customers.create({ name: `Customer ${n}`, email: `${n}@example.com` });
		});

		it('gets fifty with ten fields each, and is told that there are more', async () => {
			const { said } = await talk(await agent(version, [customers()]), turns(use('Customers', {})));
			const objects = objectsIn(said);
			expect(objects.pop()).toEqual({ note: expect.stringMatching(/^There are more than these 50\b/) });
			expect(objects).toHaveLength(50);
			for (const object of objects) expect(Object.keys(object).length).toBeLessThanOrEqual(10);
			// About 3,000 tokens.
			expect(said.length).toBeLessThan(15_000);
		});

		it('gets all of them where somebody says Return All, and nothing is added', async () => {
			const { said } = await talk(
				await agent(version, [customers({ returnAll: true })]),
				turns(use('Customers', {})),
			);
			const objects = objectsIn(said);
			expect(objects.map(({ id }) => String(id).slice(0, 4))).toEqual(Array(COUNT).fill('cus_'));
		});

		it('is told when there is nothing, rather than getting an empty text', async () => {
			const { said } = await talk(await agent(version, [list()]), turns(use('List', {})));
			expect(objectsIn(said)).toEqual([{ note: 'Nothing was found.' }]);
		});
	});
});

describe('a payout that a person has to approve', () => {
	let approver: Approver;
	let telegram: string;
	beforeAll(async () => {
		approver = await Approver.start();
		telegram = await stage.rest.addCredential('Chat', 'telegramApi', {
			accessToken: 'none',
			baseUrl: approver.url,
		});
	});
	beforeEach(() => (approver.questions.length = 0));
	afterAll(async () => await approver?.close());

	/** n8n's human review, as the editor makes it, but for the message. */
	const review = (): INode =>
		node(
			'Approval',
			'n8n-nodes-base.telegramHitlTool',
			{
				resource: 'message',
				operation: 'sendAndWait',
				chatId: '1',
				message: '={{ $tool.name }}: {{ JSON.stringify($tool.parameters) }}',
				responseType: 'approval',
				approvalOptions: {
					values: { approvalType: 'double', approveLabel: 'Approve', disapproveLabel: 'Decline' },
				},
				options: {},
			},
			{
				typeVersion: 1.2,
				webhookId: 'approval',
				credentials: { telegramApi: { id: telegram, name: 'Chat' } },
			},
		);
	const asked = use('Pay', { toolParameters: { amount: '11 USD' }, hitlParameters: {} });

	/** Answers the agent's questions in their order. */
	async function decided(
		tools: INode[],
		script: (messages: Message[]) => Turn[],
		buttons: string[],
	): Promise<Conversation & { questions: string[] }> {
		const heard = heardBy(script);
		const id = await stage.rest.begin(await agent(3.1, tools, review()));
		const questions: string[] = [];
		for (const [number, button] of buttons.entries()) questions.push(await approver.press(number, button));
		const { said } = conversationOf(await stage.rest.ended(id));
		return { said, answers: heard.answers, questions };
	}

	it('is made once it is approved, by just what the person was shown', async () => {
		const { questions, answers } = await decided([pay()], turns(asked), ['Approve']);
		expect(questions).toEqual([expect.stringMatching(/^Pay: .*11 USD/)]);
		expect(await stage.paid()).toEqual([1100]);
		expect(idIn(answers[0])).toBe((await stage.payouts())[0].id);
	});

	it('is not made when it is declined', async () => {
		const { answers } = await decided([pay()], turns(asked), ['Decline']);
		expect(answers[0]).toContain('rejected the tool call');
		expect(stage.sandbox.exchanges).toEqual([]);
	});

	it('is made for each approval of equal ones', async () => {
		const { answers } = await decided([pay()], turns(asked, asked), ['Approve', 'Approve']);
		expect(await stage.paid()).toEqual([1100, 1100]);
		expect(new Set(answers.map((answer) => idIn(answer))).size).toBe(2);
	});

	it('is made once when the model asks anew for one of which nobody knows what became', async () => {
		stage.failAmount(1100, { drop: true, executed: true });
		const { answers } = await decided([pay()], turns(asked, asked), ['Approve', 'Approve']);
		expect(answers[0]).toContain('It is unknown whether');
		expect(await stage.paid()).toEqual([1100]);
		expect(idIn(answers[1])).toBe((await stage.payouts())[0].id);
	});
});
