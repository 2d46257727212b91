import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IRun, IWorkflowBase } from 'n8n-workflow';
import { environment, type Settings } from './environment';
import { installPackage } from './install';
import { OWN, type Runtime } from './paths';
import { freePort } from './ports';
import { N8nProcess, tail } from './process';
import { parseResult } from './result';

const READY = 'Editor is now accessible';
const START_TIMEOUT_MS = 300_000;
const COMMAND_TIMEOUT_MS = 180_000;

/** A credential as n8n's import takes it: in the clear, encrypted on the way in; or as text that is encrypted already. */
export interface CredentialFile {
	id: string;
	name: string;
	type: string;
	data: Record<string, unknown> | string;
}

export type WorkflowFile = Pick<IWorkflowBase, 'name' | 'nodes' | 'connections' | 'settings'> & {
	id: string;
	active: boolean;
};

/** A server of n8n's that is running. */
export interface RunningHost {
	url: string;
	/** Of the server; what it starts besides has others. */
	pid: number;
	/** What it printed so far. */
	log: () => string;
	stop: () => Promise<void>;
	/** Ends it at once, as a power cut would. */
	kill: () => Promise<void>;
	/** Its exit status, once it ends for whatever reason. */
	ended: Promise<number>;
}

/** A real n8n with a folder, a database and packages of its own. */
export class Host {
	/** What `start` and `execute` have going. */
	private readonly processes = new Set<N8nProcess>();

	/**
	 * @param folder everything that n8n keeps; made if it is missing
	 * @param env further settings of n8n
	 * @param runtime which n8n, on which Node.js
	 */
	constructor(
		readonly folder: string,
		private readonly env: Settings = {},
		private readonly runtime: Runtime = OWN,
	) {
		mkdirSync(this.n8nFolder, { recursive: true });
	}

	private get n8nFolder(): string {
		return join(this.folder, '.n8n');
	}

	/** Puts a packed package where n8n's own installer puts it. */
	installPackage(tarball: string): void {
		installPackage(this.n8nFolder, tarball);
	}

	async importCredentials(credentials: CredentialFile[]): Promise<void> {
		await this.import('credentials', credentials);
	}

	async importWorkflows(workflows: WorkflowFile[]): Promise<void> {
		await this.import('workflow', workflows);
	}

	/** Hands n8n a file that is gone afterwards: it may hold a key. */
	private async import(what: 'credentials' | 'workflow', content: unknown[]): Promise<void> {
		const file = join(this.folder, `import-${what}.json`);
		writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
		try {
			const child = await this.run([`import:${what}`, `--input=${file}`]);
			// n8n reports some failures in its log only.
			if (!child.log.includes('Successfully imported')) {
				throw new Error(`n8n did not import the ${what}:\n${tail(child.log)}`);
			}
		} finally {
			rmSync(file, { force: true });
		}
	}

	/**
	 * Runs a workflow with n8n's own command.
	 * @returns the result, of a failed execution as well
	 * @throws Error with the end of n8n's log when there is no result
	 */
	async execute(workflowId: string): Promise<IRun> {
		const child = await this.run(['execute', `--id=${workflowId}`, '--rawOutput'], true);
		return parseResult(child.output);
	}

	/** Starts n8n's server with its editor, and waits until it answers. */
	async start(port?: number): Promise<RunningHost> {
		const own = port ?? (await freePort());
		const child = await this.spawn(['start'], { N8N_PORT: String(own) });
		await child.prints(READY, START_TIMEOUT_MS);
		return {
			url: `http://127.0.0.1:${own}`,
			pid: child.pid,
			log: () => child.log,
			stop: () => child.stop(),
			kill: () => child.kill(),
			ended: child.ended,
		};
	}

	/** Ends whatever of this n8n still runs. */
	async stop(): Promise<void> {
		await Promise.all([...this.processes].map((child) => child.stop()));
	}

	/** Runs one of n8n's commands to its end. */
	private async run(args: string[], mayFail = false): Promise<N8nProcess> {
		const child = await this.spawn(args, { N8N_PORT: String(await freePort()) });
		const code = await child.ends(COMMAND_TIMEOUT_MS);
		if (code !== 0 && !mayFail) throw new Error(`n8n ${args[0]} failed (${code}):\n${tail(child.log)}`);
		return child;
	}

	private async spawn(args: string[], extra: Record<string, string>): Promise<N8nProcess> {
		const broker = { N8N_RUNNERS_BROKER_PORT: String(await freePort()) };
		const env = environment(this.folder, { ...broker, ...this.env, ...extra }, this.runtime.node);
		// In its own folder, as n8n reads an `.env` file where it starts.
		const child = new N8nProcess(args, { cwd: this.folder, env }, this.runtime);
		this.processes.add(child);
		void child.ended.then(() => this.processes.delete(child));
		return child;
	}
}
