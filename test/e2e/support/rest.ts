import type { IConnections, IDataObject, INode, IRunExecutionData } from 'n8n-workflow';
import { OWNER, setUpOwner } from '../../../tools/demo/owner';
import { loadFromHost } from '../../../tools/host/paths';

/** n8n binds its session to this id: every call must name it. */
const BROWSER_ID = 'e2e-rest';
/** An execution may wait for others, and the machine may be busy. */
const PATIENCE_MS = 120_000;

const MANUAL_TRIGGER = 'n8n-nodes-base.manualTrigger';

/** What becomes of an execution yet. */
const GOING = ['new', 'running', 'waiting'];

/** How n8n writes the data of executions; n8n brings it. */
const { parse } = loadFromHost('flatted') as {
	parse: (text: string) => IRunExecutionData;
};

export interface Workflow {
	id: string;
	name: string;
	versionId: string;
	nodes: INode[];
	connections: IConnections;
}

/** An execution as the executions list has it. */
interface Listed {
	id: string;
	status: string;
	mode: string;
	/** The execution that it repeats. */
	retryOf?: string | null;
	stoppedAt: string | null;
}

export interface Execution extends Listed {
	/** The workflow that ran, as it was then. */
	workflowData: { nodes: INode[] };
	data: IRunExecutionData;
}

/** An execution with its data as n8n writes them. */
type SavedExecution = Omit<Execution, 'data'> & { data: string };

/** Whether what an execution came to is saved with it: older n8n first save that it ended. */
function isWhole({ status, data }: Pick<Execution, 'status'> & { data?: Execution['data'] }): boolean {
	const { lastNodeExecuted, error } = data?.resultData ?? {};
	return !['success', 'error'].includes(status) || Boolean(lastNodeExecuted ?? error);
}

/** What n8n answers where it has no such call, and where it fails itself. */
const MISSING = 404;
const FAILED = 500;

/** An answer of n8n's that is no success. */
class Refused extends Error {
	constructor(
		message: string,
		readonly status: number,
	) {
		super(message);
	}
}

/** What the editor does, by the calls that it makes: those of n8n 1 where n8n has no newer ones. */
export class Rest {
	private constructor(
		private readonly url: string,
		private readonly cookie: string,
	) {}

	/** Signs in as the owner, who is made when there is none. */
	static async signIn(url: string): Promise<Rest> {
		await setUpOwner(url);
		const login = await fetch(`${url}/rest/login`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'browser-id': BROWSER_ID },
			body: JSON.stringify({ emailOrLdapLoginId: OWNER.email, password: OWNER.password }),
		});
		if (!login.ok) throw new Error(`Signing in failed: ${login.status} ${await login.text()}`);
		const cookie = login.headers.getSetCookie().map((line) => line.split(';')[0]);
		return new Rest(url, cookie.join('; '));
	}

	/** @throws Error with n8n's answer when it is not a success */
	async call<T>(method: string, path: string, body?: unknown): Promise<T> {
		const answer = await fetch(`${this.url}/rest${path}`, {
			method,
			headers: { 'content-type': 'application/json', 'browser-id': BROWSER_ID, cookie: this.cookie },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		if (!answer.ok)
			throw new Refused(`${method} ${path}: ${answer.status} ${await answer.text()}`, answer.status);
		return ((await answer.json()) as { data: T }).data;
	}

	/** Saves a credential, and returns its id. */
	async addCredential(name: string, type: string, data: IDataObject): Promise<string> {
		return (await this.call<{ id: string }>('POST', '/credentials', { name, type, data })).id;
	}

	/**
	 * Saves a new workflow and publishes it, so that its webhook answers.
	 * @param status what becomes of that
	 */
	async addWorkflow(
		name: string,
		nodes: INode[],
		connections: IConnections,
		status = 'published',
	): Promise<Workflow> {
		const body = { name, nodes, connections, settings: { executionOrder: 'v1' }, active: false };
		const { id } = await this.call<Workflow>('POST', '/workflows', body);
		await this.publish(id, status);
		return await this.workflow(id);
	}

	async workflow(id: string): Promise<Workflow> {
		return await this.call<Workflow>('GET', `/workflows/${id}`);
	}

	/**
	 * Publishes a workflow as it is saved, and waits for what becomes of that.
	 * @param status what does
	 */
	async publish(id: string, status = 'published'): Promise<void> {
		const { name, versionId } = await this.workflow(id);
		await this.orElse(
			async () => await this.call('POST', `/workflows/${id}/activate`, { versionId }),
			async () => await this.call('PATCH', `/workflows/${id}`, { active: true, versionId }),
		);
		await this.until(`${name} is ${status}`, async () => {
			const path = `/workflows/${id}/publication-status`;
			return await this.orElse(
				async () => (await this.call<{ status: string }>('GET', path)).status === status,
				// Before there were such states, the call itself ended with it done.
				async () => true,
			);
		});
	}

	/** Takes a workflow off again. */
	async deactivate(id: string): Promise<void> {
		const { versionId } = await this.workflow(id);
		await this.orElse(
			async () => await this.call('POST', `/workflows/${id}/deactivate`),
			async () => await this.call('PATCH', `/workflows/${id}`, { active: false, versionId }),
		);
	}

	/** Does something, or something else where this n8n lacks the call. */
	private async orElse<T>(first: () => Promise<T>, second: () => Promise<T>): Promise<T> {
		try {
			return await first();
		} catch (error) {
			if (!(error instanceof Refused && error.status === MISSING)) throw error;
			return await second();
		}
	}

	/** Saves a credential that is filled in like this, which n8n then tests, and deletes it again. */
	async testCredential(
		type: string,
		data: IDataObject,
	): Promise<{ status: 'OK' | 'Error'; message: string }> {
		const name = 'Tried';
		// n8n 1 tests saved ones only.
		const id = await this.addCredential(name, type, data);
		try {
			return await this.call('POST', '/credentials/test', { credentials: { id, name, type, data } });
		} finally {
			await this.call('DELETE', `/credentials/${id}`);
		}
	}

	/** Saves changed nodes, as Save does in the editor: what is published stays as it was. */
	async saveNodes(
		workflowId: string,
		change: (node: INode) => INode,
		connections?: IConnections,
	): Promise<void> {
		const workflow = await this.workflow(workflowId);
		await this.call('PATCH', `/workflows/${workflowId}`, {
			nodes: workflow.nodes.map(change),
			connections: connections ?? workflow.connections,
			versionId: workflow.versionId,
		});
	}

	/** Presses Execute Workflow, and waits for the end of the execution that this starts. */
	async execute(workflowId: string): Promise<Execution> {
		const workflowData = await this.workflow(workflowId);
		const trigger = workflowData.nodes.find(({ type }) => type === MANUAL_TRIGGER);
		const path = `/workflows/${workflowId}/run`;
		const { executionId } = await this.call<{ executionId: string }>('POST', path, {
			// n8n 1 runs what it is sent, newer ones what is saved.
			workflowData,
			triggerToStartFrom: { name: trigger?.name },
		});
		return await this.ended(executionId);
	}

	/** Presses Listen for Test Event. */
	async listen(workflowId: string, trigger: string): Promise<void> {
		const path = `/workflows/${workflowId}/run`;
		const { waitingForWebhook } = await this.call<{ waitingForWebhook?: boolean }>('POST', path, {
			triggerToStartFrom: { name: trigger },
		});
		if (!waitingForWebhook) throw new Error(`${trigger} does not listen`);
	}

	/** Presses Stop Listening. */
	async stopListening(workflowId: string): Promise<void> {
		await this.call('DELETE', `/test-webhook/${workflowId}`);
	}

	/** Saves new parameters of a node, as Save does in the editor: what is published stays as it was. */
	async saveParameters(workflowId: string, name: string, parameters: IDataObject): Promise<void> {
		await this.saveNodes(workflowId, (node) =>
			node.name === name
				? { ...node, parameters: { ...node.parameters, ...parameters } as INode['parameters'] }
				: node,
		);
	}

	/** Calls the webhook that has a workflow's name, and waits for the end of the execution that this starts. */
	async run(workflow: Workflow, patienceMs?: number): Promise<Execution> {
		return await this.ended(await this.begin(workflow), patienceMs);
	}

	/** Calls the webhook that has a workflow's name, and returns the id of the execution that this starts. */
	async begin({ id: workflowId, name }: Workflow): Promise<string> {
		const before = await this.executionIds(workflowId);
		const answer = await fetch(`${this.url}/webhook/${name}`);
		if (!answer.ok) throw new Error(`The webhook answers ${answer.status}: ${await answer.text()}`);
		let id: string | undefined;
		await this.until(`an execution of ${name} begins`, async () => {
			id = (await this.executionIds(workflowId)).find((one) => !before.includes(one));
			return id !== undefined;
		});
		return id!;
	}

	/**
	 * Presses Retry in the executions list, and waits for the end of the execution that this starts.
	 * @param using "Retry with original workflow" or "Retry with currently saved workflow"
	 */
	async retry(execution: Pick<Execution, 'id'>, using: 'original' | 'saved'): Promise<Execution> {
		const { workflowId } = await this.call<{ workflowId: string }>('GET', `/executions/${execution.id}`);
		const retries = async () => {
			const all = await this.listed(workflowId);
			return all.filter(({ retryOf }) => retryOf === execution.id).map(({ id }) => id);
		};
		const before = await retries();
		let refusal: unknown;
		// The answer comes at the end, or never: in queue mode n8n may miss the end of one that is over at once.
		void this.call('POST', `/executions/${execution.id}/retry`, { loadWorkflow: using === 'saved' }).catch(
			(error: unknown) => (refusal = error),
		);
		let id: string | undefined;
		await this.until(`a retry of execution ${execution.id} begins`, async () => {
			if (refusal) throw refusal;
			id = (await retries()).find((one) => !before.includes(one));
			return id !== undefined;
		});
		return await this.ended(id!);
	}

	/** The executions of a workflow, newest first. */
	async executionIds(workflowId: string): Promise<string[]> {
		return (await this.listed(workflowId)).map(({ id }) => id);
	}

	private async listed(workflowId: string): Promise<Listed[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await this.call<{ results: Listed[] }>(
			'GET',
			`/executions?filter=${filter}&limit=100`,
		);
		return results;
	}

	/** Waits until an execution has ended, and returns it with its data. */
	async ended(id: string, patienceMs?: number): Promise<Execution> {
		let execution: Execution | undefined;
		const hasEnded = async () => {
			const found = await this.saved(id);
			// One that waits has stopped as well.
			if (!found?.stoppedAt || GOING.includes(found.status)) return false;
			execution = { ...found, data: parse(found.data) };
			return isWhole(execution);
		};
		await this.until(`execution ${id} ends`, hasEnded, patienceMs);
		return execution!;
	}

	/** An execution as n8n has saved it; nothing while some n8n fail to give it, as it has no data yet. */
	private async saved(id: string): Promise<SavedExecution | undefined> {
		try {
			return await this.call<SavedExecution>('GET', `/executions/${id}`);
		} catch (error) {
			if (!(error instanceof Refused && error.status === FAILED)) throw error;
			return undefined;
		}
	}

	private async until(what: string, done: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
		for (const deadline = Date.now() + patienceMs; !(await done());) {
			if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}
