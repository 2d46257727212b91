import { Credentials } from '../../support/engine';
import { HookContext, TriggerContext, WebhookContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type IExecuteFunctions,
	type IHookFunctions,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IRun,
	type ITriggerFunctions,
	type IWebhookData,
	type IWebhookFunctions,
	type IWorkflowExecuteAdditionalData,
	type WorkflowActivateMode,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { StripeSecretKeyApi } from '../../../credentials/StripeSecretKeyApi.credentials';
import { desks } from '../../../trigger/desk';

/** An execution as n8n's database has it. */
export interface Execution {
	id: string;
	key?: string;
	items: INodeExecutionData[];
	/** What the trigger handed on to the next node. */
	out?: INodeExecutionData[];
	status: 'new' | 'running' | 'success' | 'crashed';
}

/** What came back of a call at the webhook. */
export interface Answered {
	status: number;
	body: unknown;
	/** Items of an execution that the webhook itself asked for. */
	ran?: INodeExecutionData[];
}

type Done = NonNullable<Parameters<ITriggerFunctions['emit']>[2]>;

const TYPE = 'n8n-nodes-stripe-complete.trigger';
const tick = async () => await new Promise((resolve) => setImmediate(resolve));

/**
 * n8n around one trigger node, as measured in n8n 2.40: its real contexts, with static data, hooks, the key of
 * executions and crashes as n8n has them. What it keeps outlives a kill; the memory of the process does not.
 */
export class N8n {
	/** The database. */
	executions: Execution[] = [];
	staticData = '{}';
	/** Of triggers that a person is told. */
	failed: string[] = [];
	credential: IDataObject = {};
	parameters: IDataObject;
	name = 'Trigger';
	/** Whether n8n takes the deduplication key. */
	isKeyed = true;
	/** How many turns of the event loop an execution takes to be stored, to start, and to end. */
	turns = 2;
	/** How executions go on: a queue would hear nothing of their starts. */
	isQueue = false;
	/** What a node after the trigger does. */
	onExecution: (execution: Execution) => void | Promise<void> = () => undefined;
	/** Kills it once, as soon as an execution has come so far: when it has ended, nobody has been told yet. */
	killAt?: 'stored' | 'begun' | 'at work' | 'ended';
	/** Whether n8n's log tells it after a crash which node was at work. */
	amends = false;
	webhookUrl = 'https://n8n.example.com/webhook';
	/** While it listens in the editor; beside the other unless told. */
	webhookTestUrl?: string;
	ticks: Array<() => void> = [];
	private active?: { workflow: Workflow; close?: () => Promise<void> };
	private listening?: Workflow;
	/** Counts processes: what an earlier one began ends with it. */
	private generation = 0;
	private count = 0;

	constructor(
		private readonly stripe: { url: string },
		private readonly nodeType: INodeType,
		parameters: IDataObject,
		readonly workflowId = `w${Math.random().toString(36).slice(2)}`,
	) {
		this.parameters = parameters;
	}

	/** Ids of events whose executions have begun, each as often as they have. */
	readonly ran: string[] = [];

	/** Ids of events that executions with this status have handed on, each as often as they have. */
	handedOn(status: Execution['status']): string[] {
		const such = this.executions.filter((execution) => execution.status === status);
		return such.flatMap(({ out = [] }) => out.map(({ json }) => String(json.id)));
	}

	/** What n8n does on Publish, on changes, and at its start. */
	async publish(activation: WorkflowActivateMode = 'activate'): Promise<void> {
		const workflow = this.workflow(JSON.parse(this.staticData) as IDataObject);
		const hooks = async () => {
			const methods = this.nodeType.webhookMethods?.default;
			if (!methods) return;
			const context = this.hook(workflow, 'trigger', activation);
			if (!(await methods.checkExists.call(context))) await methods.create.call(context);
		};
		this.active = { workflow };
		const [hooked, triggered] = await Promise.allSettled([hooks(), this.startTrigger(workflow, activation)]);
		if (triggered.status === 'fulfilled') this.active.close = triggered.value;
		this.save(workflow);
		for (const result of [hooked, triggered]) if (result.status === 'rejected') throw result.reason;
	}

	async deactivate(): Promise<void> {
		const { workflow, close } = this.active!;
		await this.nodeType.webhookMethods?.default?.delete.call(this.hook(workflow, 'trigger', 'update'));
		await close?.();
		this.save(workflow);
		this.active = undefined;
	}

	/** Other parameters, published. */
	async change(parameters: IDataObject): Promise<void> {
		await this.deactivate();
		this.parameters = parameters;
		await this.publish('update');
	}

	/** As a power cut: what is in memory is gone, executions that run are cut off. */
	kill(): void {
		this.generation++;
		desks.clear();
		this.ticks = [];
		this.active = undefined;
		this.listening = undefined;
		for (const execution of this.executions) {
			if (execution.status === 'running') execution.status = 'crashed';
		}
	}

	/** Starts again after a kill: what was not running yet runs now. */
	async start(): Promise<void> {
		for (const execution of this.executions.filter(({ status }) => status === 'new')) {
			void this.go(this.generation, execution);
		}
		await this.publish('init');
	}

	/** Listening in the editor begins. */
	async listen(): Promise<void> {
		this.listening = this.workflow({});
		const methods = this.nodeType.webhookMethods!.default!;
		const context = this.hook(this.listening, 'manual', 'manual');
		try {
			if (!(await methods.checkExists.call(context))) await methods.create.call(context);
		} catch (error) {
			await this.stopListening();
			throw error;
		}
	}

	async stopListening(): Promise<void> {
		// n8n says `internal` and `update` here too: cancelWebhook in packages/cli/src/webhooks/test-webhooks.ts.
		const context = this.hook(this.listening!, 'internal', 'update', true);
		await this.nodeType.webhookMethods!.default!.delete.call(context);
	}

	/** A call at the address of the trigger. */
	async call(rawBody: Buffer | undefined, headers: Record<string, string>, test = false): Promise<Answered> {
		const answered: Answered = { status: 200, body: undefined };
		const response = {
			status(status: number) {
				answered.status = status;
				return response;
			},
			send: (body: unknown) => void (answered.body = body),
			end: (body?: unknown) => void (answered.body = body),
		};
		const workflow = test ? this.listening! : this.workflow(JSON.parse(this.staticData) as IDataObject);
		const additional = this.additional({
			httpRequest: { rawBody, headers, body: {}, params: {}, query: {} },
			httpResponse: response,
		});
		const context = new WebhookContext(
			workflow,
			this.node(workflow),
			additional,
			test ? 'manual' : 'webhook',
			this.webhookData(test),
			[],
			null,
		);
		const { workflowData } = await this.nodeType.webhook!.call(context as unknown as IWebhookFunctions);
		if (workflowData) answered.ran = workflowData[0];
		return answered;
	}

	/** Waits until nothing more happens. */
	async settle(turns = 40): Promise<void> {
		for (let i = 0; i < turns; i++) await tick();
	}

	private workflow(staticData: IDataObject): Workflow {
		const nodes: INode[] = [
			{
				id: 'id-of-trigger',
				name: this.name,
				type: TYPE,
				typeVersion: 1,
				position: [0, 0],
				parameters: this.parameters as INode['parameters'],
				credentials: { stripeSecretKeyApi: { id: '1', name: 'Stripe' } },
				webhookId: 'hook',
			},
		];
		const nodeTypes = {
			getByName: () => this.nodeType,
			getByNameAndVersion: () => this.nodeType,
			getKnownTypes: () => ({}),
		} as unknown as INodeTypes;
		return new Workflow({
			id: this.workflowId,
			name: 'Orders',
			nodes,
			connections: {},
			active: true,
			nodeTypes,
			staticData,
			settings: {},
		});
	}

	private node = (workflow: Workflow): INode => workflow.getNode(this.name)!;

	private webhookData = (isTest: boolean): IWebhookData =>
		({
			webhookDescription: this.nodeType.description.webhooks?.[0],
			isTest,
		}) as unknown as IWebhookData;

	private additional(more: object = {}): IWorkflowExecuteAdditionalData {
		const credentialsHelper = new Credentials(new StripeSecretKeyApi(), {
			secretKey: 'sk_test_sandbox123',
			baseUrl: this.stripe.url,
			...this.credential,
		} as never);
		return {
			credentialsHelper,
			webhookBaseUrl: this.webhookUrl,
			webhookTestBaseUrl: this.webhookTestUrl ?? `${this.webhookUrl}-test`,
			formWaitingBaseUrl: 'http://127.0.0.1/form',
			webhookWaitingBaseUrl: 'http://127.0.0.1/webhook',
			variables: {},
			...more,
		} as unknown as IWorkflowExecuteAdditionalData;
	}

	private hook(
		workflow: Workflow,
		mode: WorkflowExecuteMode,
		activation: WorkflowActivateMode,
		isTest = mode === 'manual',
	): IHookFunctions {
		const context = new HookContext(
			workflow,
			this.node(workflow),
			this.additional(),
			mode,
			activation,
			this.webhookData(isTest),
		);
		jest.spyOn(context, 'getInstanceId').mockReturnValue('instance');
		return context as unknown as IHookFunctions;
	}

	private async startTrigger(workflow: Workflow, activation: WorkflowActivateMode) {
		const mine = this.generation;
		const guarded = (data: INodeExecutionData[][], _response?: unknown, done?: Done, key?: string) => {
			if (mine !== this.generation) return;
			this.save(workflow);
			void this.execute(mine, data[0], key).then(
				(run) => done?.resolve(run as IRun),
				(error: Error) => done?.reject(error),
			);
		};
		// An older n8n's takes three.
		const emit = this.isKeyed
			? guarded
			: (data: INodeExecutionData[][], response?: unknown, done?: Done) => guarded(data, response, done);
		const context = new TriggerContext(
			workflow,
			this.node(workflow),
			this.additional(),
			'trigger',
			activation,
			emit as never,
			undefined,
			((error: Error) => this.failed.push(error.message)) as never,
			{ registerCron: (_cron, onTick) => void this.ticks.push(() => onTick(new Date())) },
		);
		const response = await this.nodeType.trigger!.call(context as unknown as ITriggerFunctions);
		return response?.closeFunction;
	}

	private begin({ items }: Execution): void {
		this.ran.push(...items.flatMap(({ json }) => (json.id === undefined ? [] : [String(json.id)])));
	}

	/** Stores and runs, as n8n does: a row that is not running yet gives way to another of the same key. */
	private async execute(mine: number, items: INodeExecutionData[], key?: string): Promise<unknown> {
		await this.turn(mine);
		const known = key === undefined ? undefined : this.executions.find((one) => one.key === key);
		if (known && known.status !== 'new') return undefined;
		if (known) this.executions.splice(this.executions.indexOf(known), 1);
		const execution: Execution = { id: String(++this.count), key, items, status: 'new' };
		this.executions.push(execution);
		this.comes('stored');
		await this.turn(mine);
		await this.go(mine, execution);
		return {};
	}

	private async go(mine: number, execution: Execution): Promise<void> {
		execution.status = 'running';
		this.begin(execution);
		this.comes('begun');
		await this.turn(mine, 0);
		const out = this.isQueue ? execution.items : await this.runNode(execution);
		await this.turn(mine, 0);
		execution.out = out;
		this.comes('at work');
		await this.turn(mine, 0);
		await this.onExecution(execution);
		await this.turn(mine);
		execution.status = 'success';
		this.comes('ended');
		await this.turn(mine, 0);
	}

	/** What `execute` gets when somebody runs the node in the editor, with nothing that came in. */
	manual(items: INodeExecutionData[] = [{ json: {} }]): unknown {
		const workflow = this.workflow({});
		const context = this.run(items, 'manual');
		const hook = this.hook(workflow, 'manual', 'manual');
		return Object.assign(Object.create(hook) as object, context);
	}

	private async runNode({ items, id }: Execution): Promise<INodeExecutionData[]> {
		const context = this.run(items, 'trigger', id) as unknown as IExecuteFunctions;
		const out = (await this.nodeType.execute!.call(context)) as INodeExecutionData[][];
		return out[0];
	}

	private comes(stage: N8n['killAt']): void {
		if (this.killAt !== stage) return;
		this.killAt = undefined;
		this.kill();
	}

	/** What n8n has of an execution; of one that was cut off next to nothing. */
	private dataOf(id: string) {
		const execution = this.executions.find((one) => one.id === id);
		if (!execution) return undefined;
		const ended = { Trigger: [{ executionStatus: 'success' }] };
		const cutOff = this.amends ? { ...ended, Next: [{ executionStatus: 'crashed' }] } : {};
		return { resultData: { runData: execution.status === 'success' ? ended : cutOff } };
	}

	private run(items: INodeExecutionData[], mode: WorkflowExecuteMode, id = '') {
		const workflow = this.workflow({});
		return {
			getExecutionId: () => id,
			getExecutionDataById: async (other: string) => await Promise.resolve(this.dataOf(other)),
			getInputData: () => items,
			getWorkflow: () => ({ id: workflow.id, name: workflow.name, active: true }),
			getNode: () => this.node(workflow),
			getMode: () => mode,
			getNodeParameter: (name: string, _item: number, or: unknown) => this.parameters[name] ?? or,
		};
	}

	/** Some turns; what belongs to a process that was killed never comes back. */
	private async turn(mine: number, turns = this.turns): Promise<void> {
		for (let i = 0; i < turns && mine === this.generation; i++) await tick();
		if (mine !== this.generation) await new Promise(() => undefined);
	}

	private save(workflow: Workflow): void {
		const { staticData } = workflow as unknown as { staticData: IDataObject & { __dataChanged?: boolean } };
		if (!staticData.__dataChanged) return;
		this.staticData = JSON.stringify(staticData);
		staticData.__dataChanged = false;
	}
}
