import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// For each process, as Jest loads this once for each test file: thousands of folders were left behind.
const folder = join(tmpdir(), `n8n-tests-${process.pid}`);
mkdirSync(folder, { recursive: true });

// n8n-core reads these when it is loaded.
process.env.N8N_USER_FOLDER ??= folder;
process.env.N8N_ENCRYPTION_KEY ??= 'a key for tests';
process.env.N8N_RUNNERS_ENABLED = 'false';
process.env.N8N_LOG_LEVEL = 'silent';

import 'reflect-metadata';
import { ExecuteContext, ExecutionLifecycleHooks, SupplyDataContext, WorkflowExecute } from 'n8n-core';
import { makeHandleToolInvocation } from 'n8n-core/dist/execution-engine/node-execution-context/utils/get-input-connection-data';
import {
	createRunExecutionData,
	ICredentialsHelper,
	NodeConnectionTypes,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type IBinaryKeyData,
	type IDataObject,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type INode,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IRunExecutionData,
	type IWorkflowExecuteAdditionalData,
	type WorkflowExecuteMode,
	type NodeOperationError,
} from 'n8n-workflow';
import { StripeSecretKeyApi } from '../../credentials/StripeSecretKeyApi.credentials';
import { nodeFor, typeOf } from './nodes';
import { newestVersion } from './shown';

const START = 'n8n-nodes-base.manualTrigger';
const NEXT = 'test.next';

/** The start of a test workflow: puts out the given items. */
const trigger = (items: IDataObject[], binary?: IBinaryKeyData): INodeType => ({
	description: {
		displayName: 'Start',
		name: 'manualTrigger',
		group: ['trigger'],
		version: 1,
		description: '',
		defaults: { name: 'Start' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		return [items.map((json, item) => ({ json, ...(binary ? { binary } : {}), pairedItem: { item } }))];
	},
});

/** Credentials in the clear, authenticated by the credential type itself. */
export class Credentials extends ICredentialsHelper {
	constructor(
		private readonly type: ICredentialType,
		private readonly data: ICredentialDataDecryptedObject,
	) {
		super();
	}
	getParentTypes = () => [];
	isCredentialUsableByNode = () => true;
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		_type: string,
		request: IHttpRequestOptions,
	) {
		const { authenticate } = this.type;
		if (typeof authenticate !== 'function')
			throw new Error('the test engine knows function credentials only');
		return await authenticate(credentials, request);
	}
	preAuthentication = async () => undefined;
	runPreAuthentication = async () => undefined;
	getCredentials = async () => Promise.reject(new Error('not used'));
	getDecrypted = async () => this.data;
	updateCredentials = async () => undefined;
	updateCredentialsOauthTokenData = async () => undefined;
	getCredentialsProperties = (): INodeProperties[] => this.type.properties;
}

export interface RunOptions {
	/** What the node's form holds. Unless it says otherwise, objects come out as Stripe gives them. */
	parameters: IDataObject;
	/** Whether it may hold what it has no field for, left over from another operation: n8n drops that. */
	leftovers?: boolean;
	/** Input items; one empty item by default. */
	items?: IDataObject[];
	/** Files of every item. */
	binary?: IBinaryKeyData;
	baseUrl: string;
	/** Further settings of the node: onError, retryOnFail. */
	settings?: Partial<INode>;
	secretKey?: string;
	/** Guards of the credential. */
	guards?: ICredentialDataDecryptedObject;
	executionId?: string;
	/** Another node in place of the one that has the resource. */
	node?: INodeType;
	/** Of the n8n. */
	instanceId?: string;
	/** Why n8n has no credential to give. */
	noCredential?: Error;
	/** Of the credential, in place of ours; the node asks for it by this type's name. */
	credentialType?: ICredentialType;
	/** A node that gets the items of one of the outputs; it is called Next. */
	next?: { node: INodeType; output: number };
}

export interface RunResult {
	/** Items of the node's first output. */
	items: INodeExecutionData[];
	json: IDataObject[];
	/** Items of each output. */
	outputs: INodeExecutionData[][];
	error?: NodeOperationError;
	/** What n8n saves of the execution. */
	data: IRunExecutionData;
}

/** Runs the node in n8n's real engine: expressions, credentials, retries and HTTP are n8n's own. */
export async function runNode(options: RunOptions): Promise<RunResult> {
	const { workflow, additionalData } = setUp(options);
	return resultOf(await new WorkflowExecute(additionalData, 'manual').run({ workflow }));
}

/**
 * What n8n's Retry button does (ExecutionService.retry): a new execution goes on from the failed step with
 * what was saved.
 * @param options of the workflow as it is now: with other parameters, "currently saved workflow"
 */
export async function retryNode(failed: RunResult, options: RunOptions): Promise<RunResult> {
	const data = JSON.parse(JSON.stringify(failed.data)) as IRunExecutionData;
	const { resultData } = data;
	delete resultData.error;
	const runs = resultData.runData[resultData.lastNodeExecuted!];
	if (runs?.at(-1)?.error !== undefined) runs.pop();
	return await runSaved(data, options, { mode: 'retry' });
}

/** What n8n saves of an execution when it begins: all that is left of one that is cut off. */
export function begun(options: RunOptions): IRunExecutionData {
	const { workflow, runExecutionData } = setUp(options);
	runExecutionData.executionData!.nodeExecutionStack.push({
		node: workflow.getNode('Start')!,
		data: { main: [[{ json: {} }]] },
		source: null,
	});
	return runExecutionData;
}

/**
 * Runs an execution from what n8n saved.
 * @param how it runs, and which execution it repeats
 */
export async function runSaved(
	saved: IRunExecutionData,
	options: RunOptions,
	{ mode, retryOf }: { mode: WorkflowExecuteMode; retryOf?: string },
): Promise<RunResult> {
	const { workflow, additionalData } = setUp(options, retryOf);
	const data = JSON.parse(JSON.stringify(saved)) as IRunExecutionData;
	for (const stack of data.executionData!.nodeExecutionStack) stack.node = workflow.getNode(stack.node.name)!;
	return resultOf(await new WorkflowExecute(additionalData, mode, data).processRunExecutionData(workflow));
}

type Call = (args: IDataObject) => Promise<IDataObject[]>;

/**
 * The node as n8n's older agents and its MCP trigger call a tool, Retry On Fail included.
 * @param given the execution that all calls belong to, and a credential that lets agents write unless told; without an id, each is one of its own, as under
 * the MCP trigger
 * @param count of the agent's items that it deals with side by side: each has the tool for itself
 * @returns for each what calls it with arguments, which the form gets by `$fromAI`: it gives items, or throws
 */
export function openTools(given: RunOptions, count: number): Call[] {
	const options = { ...given, guards: { agentOperations: 'everything', ...given.guards } };
	const shared = setUp(options);
	return Array.from({ length: count }, () => {
		const invoke = options.executionId ? invokerOf(shared, options) : undefined;
		return async (args) =>
			JSON.parse(await (invoke ?? invokerOf(setUp(options), options))(args)) as IDataObject[];
	});
}

/** One of them. */
export const openTool = (options: RunOptions): Call => openTools(options, 1)[0];

function invokerOf(
	{ workflow, additionalData, runExecutionData }: ReturnType<typeof setUp>,
	options: RunOptions,
) {
	const ours = ourNode(options);
	const node = { ...workflow.getNode(STEP)!, type: `${typeOf(ours.description)}Tool` };
	const context = (runIndex: number) =>
		new SupplyDataContext(
			workflow,
			node,
			{ ...additionalData, executionId: options.executionId },
			'manual',
			runExecutionData,
			runIndex,
			[],
			{},
			NodeConnectionTypes.AiTool,
			{ node, data: { main: [[]] }, source: null },
			[],
		);
	return makeHandleToolInvocation(context, node, ours, runExecutionData);
}

const STEP = 'Stripe';
const ourNode = ({ node, parameters }: RunOptions): INodeType => node ?? nodeFor(String(parameters.resource));

/**
 * n8n drops silently what stands where the form has no field for it.
 * @throws Error that says where
 */
function refuseLost(given: unknown, kept: unknown, path = 'the form'): void {
	if (typeof given !== 'object' || given === null) return;
	for (const [name, value] of Object.entries(given)) {
		const own = (kept as Record<string, unknown> | undefined)?.[name];
		if (own === undefined && value !== undefined) throw new Error(`n8n drops ${path}: ${name}`);
		refuseLost(value, own, `${path}: ${name}`);
	}
}

/** Most tests are of what Stripe answers. An expression says for itself what it gives. */
const withWhole = ({ options = {}, ...parameters }: IDataObject): IDataObject => ({
	...parameters,
	options: typeof options === 'object' ? { output: 'all', ...options } : options,
});

function setUp(options: RunOptions, retryOf?: string) {
	const {
		items = [{}],
		binary,
		baseUrl,
		settings = {},
		secretKey = 'sk_test_sandbox123',
		guards = {},
		executionId = 'exec-1',
		instanceId,
		noCredential,
		credentialType = new StripeSecretKeyApi(),
		next,
	} = options;
	if (instanceId) jest.spyOn(ExecuteContext.prototype, 'getInstanceId').mockReturnValue(instanceId);
	const ours = ourNode(options);
	const hasOptions = ours.description.properties.some(({ name }) => name === 'options');
	const parameters = hasOptions ? withWhole(options.parameters) : options.parameters;
	const type = typeOf(ours.description);
	const known: Record<string, INodeType> = {
		[START]: trigger(items, binary),
		[type]: ours,
		[`${type}Tool`]: ours,
		...(next ? { [NEXT]: next.node } : {}),
	};
	const nodeTypes = {
		getByName: (name: string) => known[name],
		getByNameAndVersion: (name: string) => known[name],
		getKnownTypes: () => ({}),
	} as INodeTypes;
	const to = (name: string) => [{ node: name, type: NodeConnectionTypes.Main, index: 0 }];
	const node = (name: string, type: string, extra: Partial<INode>): INode => ({
		id: `id-of-${name}`,
		name,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		...extra,
	});
	const workflowData = {
		id: 'w',
		name: 'w',
		active: false,
		nodes: [
			node('Start', START, {}),
			node(STEP, type, {
				parameters: parameters as INode['parameters'],
				credentials: { [credentialType.name]: { id: '1', name: 'Stripe' } },
				// As the editor makes them.
				typeVersion: newestVersion(ours.description),
				...settings,
			}),
			...(next ? [node('Next', NEXT, {})] : []),
		],
		connections: {
			Start: { main: [to(STEP)] },
			...(next ? { [STEP]: { main: [...Array<[]>(next.output).fill([]), to('Next')] } } : {}),
		},
		settings: { executionOrder: 'v1' as const, timezone: 'Europe/Berlin' },
	};
	const workflow = new Workflow({ ...workflowData, nodeTypes });
	if (!options.leftovers) refuseLost(parameters, workflow.getNode(STEP)!.parameters);
	const credentialsHelper = new Credentials(credentialType, { secretKey, baseUrl, ...guards });
	if (noCredential) credentialsHelper.getDecrypted = async () => await Promise.reject(noCredential);
	const additionalData = {
		executionId,
		credentialsHelper,
		hooks: new ExecutionLifecycleHooks('manual', executionId, workflowData as never, retryOf),
		currentNodeParameters: undefined,
		executeWorkflow: async () => Promise.reject(new Error('no sub-workflows')),
		restApiUrl: '',
		instanceBaseUrl: '',
		// Both must be URLs, or n8n-core throws.
		formWaitingBaseUrl: 'http://127.0.0.1/form',
		webhookWaitingBaseUrl: 'http://127.0.0.1/webhook',
		webhookBaseUrl: '',
		webhookTestBaseUrl: '',
		userId: 'user',
		setExecutionStatus: () => undefined,
		variables: {},
		logAiEvent: () => undefined,
		currentNodeExecutionIndex: 0,
	} as unknown as IWorkflowExecuteAdditionalData;
	const runExecutionData = createRunExecutionData({
		executionData: {
			contextData: {},
			nodeExecutionStack: [],
			metadata: {},
			waitingExecution: {},
			waitingExecutionSource: {},
		},
	});
	return { workflow, additionalData, runExecutionData };
}

function resultOf({ data }: IRun): RunResult {
	const last = data.resultData.runData[STEP]?.at(-1);
	const outputs = (last?.data?.main ?? []).map((output) => output ?? []);
	const error = last?.error ?? data.resultData.error;
	return {
		outputs,
		items: outputs[0] ?? [],
		json: (outputs[0] ?? []).map(({ json }) => json),
		...(error ? { error: error as NodeOperationError } : {}),
		data,
	};
}
