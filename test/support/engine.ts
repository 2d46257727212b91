import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// n8n-core reads these when it is loaded.
process.env.N8N_USER_FOLDER ??= mkdtempSync(join(tmpdir(), 'n8n-'));
process.env.N8N_ENCRYPTION_KEY ??= 'a key for tests';
process.env.N8N_RUNNERS_ENABLED = 'false';
process.env.N8N_LOG_LEVEL = 'silent';

import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
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
	type IWorkflowExecuteAdditionalData,
	type NodeOperationError,
} from 'n8n-workflow';
import { StripeSecretKeyApi } from '../../credentials/StripeSecretKeyApi.credentials';
import { StripeComplete } from '../../nodes/StripeComplete/StripeComplete.node';
import { newestVersion } from './shown';

export const NODE = 'n8n-nodes-stripe-complete.stripeComplete';
const START = 'n8n-nodes-base.manualTrigger';

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
	/** What the node's form holds. */
	parameters: IDataObject;
	/** Input items; one empty item by default. */
	items?: IDataObject[];
	/** Files of every item. */
	binary?: IBinaryKeyData;
	baseUrl: string;
	/** Further settings of the node: onError, retryOnFail. */
	settings?: Partial<INode>;
	secretKey?: string;
	executionId?: string;
	/** Another node in place of ours. */
	node?: INodeType;
}

export interface RunResult {
	/** Items of the node's first output. */
	items: INodeExecutionData[];
	json: IDataObject[];
	/** Items of each output. */
	outputs: INodeExecutionData[][];
	error?: NodeOperationError;
}

/** Runs the node in n8n's real engine: expressions, credentials, retries and HTTP are n8n's own. */
export async function runNode(options: RunOptions): Promise<RunResult> {
	const {
		parameters,
		items = [{}],
		binary,
		baseUrl,
		settings = {},
		secretKey = 'sk_test_sandbox123',
		executionId = 'exec-1',
		node: ours = new StripeComplete(),
	} = options;
	const known: Record<string, INodeType> = { [START]: trigger(items, binary), [NODE]: ours };
	const nodeTypes = {
		getByName: (name: string) => known[name],
		getByNameAndVersion: (name: string) => known[name],
		getKnownTypes: () => ({}),
	} as INodeTypes;
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
			node('Stripe', NODE, {
				parameters: parameters as INode['parameters'],
				credentials: { stripeSecretKeyApi: { id: '1', name: 'Stripe' } },
				// As the editor makes them.
				typeVersion: newestVersion(ours.description),
				...settings,
			}),
		],
		connections: { Start: { main: [[{ node: 'Stripe', type: NodeConnectionTypes.Main, index: 0 }]] } },
		settings: { executionOrder: 'v1' as const, timezone: 'Europe/Berlin' },
	};
	const workflow = new Workflow({ ...workflowData, nodeTypes });
	const additionalData = {
		executionId,
		credentialsHelper: new Credentials(new StripeSecretKeyApi(), { secretKey, baseUrl }),
		hooks: new ExecutionLifecycleHooks('manual', executionId, workflowData as never),
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
	} as unknown as IWorkflowExecuteAdditionalData;
	const run = await new WorkflowExecute(additionalData, 'manual').run({ workflow });
	const { resultData } = run.data;
	const last = resultData.runData.Stripe?.at(-1);
	const outputs = (last?.data?.main ?? []).map((output) => output ?? []);
	return {
		outputs,
		items: outputs[0] ?? [],
		json: (outputs[0] ?? []).map(({ json }) => json),
		...(last?.error ? { error: last.error as NodeOperationError } : {}),
	};
}
