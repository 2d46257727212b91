import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { IDataObject, INode } from 'n8n-workflow';
import { Host, type RunningHost } from '../../../tools/host/n8n';
import { startSandbox, type Fault, type Sandbox } from '../../../tools/sandbox';
import { packed } from './packed';
import { Rest, type Workflow } from './rest';
import { typeFor } from '../../support/nodes';
import { node } from './workflows';

const KEY = 'sk_test_sandbox123';
const CREDENTIAL = 'stripeSecretKeyApi';

/** The n8n of tools/host with the package as it is packed now. */
function ownHost(folder: string): Host {
	const host = new Host(folder);
	host.installPackage(packed());
	return host;
}

/** A real n8n with the packed package installed, used by its calls, and a sandbox for Stripe. */
export class Stage {
	rest!: Rest;
	/** The credential that works. */
	credential!: string;
	private n8n!: RunningHost;

	private constructor(
		readonly host: Host,
		readonly sandbox: Sandbox,
	) {}

	/**
	 * @param latencyMs of the sandbox's answers
	 * @param makeHost an n8n that keeps everything in this folder, with the package in it
	 */
	static async start(latencyMs = 0, makeHost = ownHost): Promise<Stage> {
		const host = makeHost(mkdtempSync(join(tmpdir(), 'n8n-repeats-')));
		const stage = new Stage(host, await startSandbox({ latencyMs }));
		try {
			await stage.startN8n();
			stage.credential = await stage.addCredential({});
			return stage;
		} catch (error) {
			await stage.end();
			throw error;
		}
	}

	get url(): string {
		return this.n8n.url;
	}

	/** What n8n has printed since its last start. */
	get log(): string {
		return this.n8n.log();
	}

	/** Of n8n's server. */
	get pid(): number {
		return this.n8n.pid;
	}

	/** Everything that n8n keeps. */
	get folder(): string {
		return this.host.folder;
	}

	/**
	 * Ends n8n, and starts it again on what it has saved.
	 * @param meanwhile what happens while it is down
	 */
	async restart(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
		await this.n8n.stop();
		await meanwhile();
		await this.startN8n();
	}

	/** Ends n8n as a power cut would. Then `restart`. */
	async kill(): Promise<void> {
		await this.n8n.kill();
	}

	/** What n8n has saved for the nodes of a workflow. */
	staticData({ id }: Workflow): IDataObject {
		const database = this.database();
		const { staticData } = database.prepare('SELECT staticData FROM workflow_entity WHERE id = ?').get(id)!;
		database.close();
		return JSON.parse(String(staticData)) as IDataObject;
	}

	/** Sets back when, in unix seconds, the steps of an execution ran of which n8n found in its log that they did. */
	setBack(execution: string, seconds: number): void {
		const database = this.database();
		const { data } = database
			.prepare('SELECT data FROM execution_data WHERE executionId = ?')
			.get(execution)!;
		const earlier = String(data).replace(
			/"startTime":(\d+)/g,
			(_, time) => `"startTime":${Number(time) - seconds}`,
		);
		database.prepare('UPDATE execution_data SET data = ? WHERE executionId = ?').run(earlier, execution);
		database.close();
	}

	/** Replaces a text in a workflow's nodes, past the checks that n8n makes when it saves and publishes. */
	rewrite({ id }: Workflow, from: string, to: string): void {
		const database = this.database();
		for (const [table, key] of [
			['workflow_entity', 'id'],
			['workflow_history', 'workflowId'],
		]) {
			const update = `UPDATE ${table} SET nodes = replace(nodes, ?, ?) WHERE ${key} = ?`;
			database.prepare(update).run(JSON.stringify(from), JSON.stringify(to), id);
		}
		database.close();
	}

	async end(): Promise<void> {
		await this.host.stop();
		await this.sandbox.close();
		rmSync(this.folder, { recursive: true, force: true });
	}

	/** Saves a credential for the sandbox, with which agents may write, but for what is told, and returns its id. */
	async addCredential(data: IDataObject): Promise<string> {
		const whole = { secretKey: KEY, baseUrl: this.sandbox.url, agentOperations: 'everything', ...data };
		return await this.rest.addCredential('Stripe', CREDENTIAL, whole);
	}

	/** Our node, which leaves tries to n8n unless told otherwise. */
	stripe(
		name: string,
		{ options, ...parameters }: IDataObject & { options?: IDataObject },
		more: Partial<INode> = {},
		credential = this.credential,
	): INode {
		return node(
			name,
			more.type ?? typeFor(String(parameters.resource)),
			{ ...parameters, options: { retries: 0, ...options } },
			{
				credentials: { [CREDENTIAL]: { id: credential, name: 'Stripe' } },
				...more,
			},
		);
	}

	/** Lets the write of this amount go wrong at Stripe or behind it, where amounts are known. */
	failAmount(amount: number, fault: Omit<Fault, 'when'>): void {
		this.sandbox.failNext({ ...fault, when: ({ params }) => Number(params.amount) === amount });
	}

	/**
	 * Lets writes go wrong on their way to Stripe.
	 * @param from which is the first, in the order of arrival and counting from 0
	 */
	failArrival(from: number, fault: Omit<Fault, 'when' | 'at' | 'executed'>): void {
		let arrived = 0;
		this.sandbox.failNext({ ...fault, when: ({ method }) => method === 'POST' && arrived++ >= from });
	}

	/** The amounts of all payouts there are, lowest first. */
	async paid(): Promise<number[]> {
		return (await this.payouts()).map(({ amount }) => amount).sort((a, b) => a - b);
	}

	async payouts(): Promise<Array<{ id: string; amount: number; description: string | null }>> {
		const answer = await fetch(`${this.sandbox.url}/v1/payouts?limit=100`, {
			headers: { authorization: `Bearer ${KEY}` },
		});
		const page = (await answer.json()) as { data: Awaited<ReturnType<Stage['payouts']>> };
		// Two witnesses must agree: the objects that exist, and the writes that were carried out.
		const carriedOut = this.sandbox.ledger.filter(({ path }) => path === '/v1/payouts');
		const ids = carriedOut.map(({ objectId }) => objectId);
		if (
			ids.sort().join() !==
			page.data
				.map(({ id }) => id)
				.sort()
				.join()
		) {
			throw new Error(`The ledger has ${ids.join()}, and there are ${JSON.stringify(page.data)}`);
		}
		return page.data;
	}

	/** As somebody tops up the balance in the meantime. */
	async topUp(amount: number): Promise<void> {
		const answer = await fetch(`${this.sandbox.url}/v1/topups`, {
			method: 'POST',
			headers: { authorization: `Bearer ${KEY}` },
			body: new URLSearchParams({
				amount: String(amount),
				currency: 'usd',
				description: 'sandbox:succeeded',
			}),
		});
		if (!answer.ok) throw new Error(await answer.text());
	}

	private database(): DatabaseSync {
		return new DatabaseSync(join(this.folder, '.n8n/database.sqlite'), { timeout: 60_000 });
	}

	private async startN8n(): Promise<void> {
		this.n8n = await this.host.start();
		this.rest = await Rest.signIn(this.n8n.url);
	}
}
