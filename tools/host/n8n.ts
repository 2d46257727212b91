import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IRun, IWorkflowBase } from 'n8n-workflow';
import { PACKAGE, ROOT } from './pack';
import { freePort } from './ports';

const BINARY = join(ROOT, 'tools/host/node_modules/.bin/n8n');
const READY = 'Editor is now accessible';
const START_TIMEOUT = 120_000;

/** A credential as n8n's import takes it: in the clear, encrypted on the way in. */
export interface CredentialFile {
	id: string;
	name: string;
	type: string;
	data: Record<string, unknown>;
}

export type WorkflowFile = Pick<IWorkflowBase, 'name' | 'nodes' | 'connections' | 'settings'> & {
	id: string;
	active: boolean;
};

/** A server of n8n's that is running. */
export interface RunningHost {
	url: string;
	/** What it printed so far. */
	log: () => string;
	stop: () => Promise<void>;
}

/** A real n8n with a folder, a database and packages of its own. */
export class Host {
	/** @param folder everything that n8n keeps; made if it is missing */
	constructor(
		readonly folder: string,
		private readonly env: Record<string, string> = {},
	) {
		mkdirSync(join(folder, '.n8n'), { recursive: true });
	}

	/** Puts a packed package where n8n's own installer puts it, without what only its developers need. */
	installPackage(tarball: string): void {
		const nodes = join(this.folder, '.n8n/nodes');
		const target = join(nodes, 'node_modules', PACKAGE);
		rmSync(target, { recursive: true, force: true });
		mkdirSync(target, { recursive: true });
		execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
		const file = join(target, 'package.json');
		const {
			devDependencies: _dev,
			peerDependencies: _peer,
			...rest
		} = JSON.parse(readFileSync(file, 'utf8'));
		writeFileSync(file, JSON.stringify(rest, null, '\t'));
		if (!existsSync(join(nodes, 'package.json'))) {
			writeFileSync(join(nodes, 'package.json'), JSON.stringify({ name: 'installed-nodes', private: true }));
		}
	}

	async importCredentials(credentials: CredentialFile[]): Promise<void> {
		const file = join(this.folder, 'credentials.json');
		writeFileSync(file, JSON.stringify(credentials), { mode: 0o600 });
		try {
			await this.command(['import:credentials', `--input=${file}`]);
		} finally {
			rmSync(file);
		}
	}

	async importWorkflows(workflows: WorkflowFile[]): Promise<void> {
		const folder = join(this.folder, 'import');
		mkdirSync(folder, { recursive: true });
		for (const workflow of workflows)
			writeFileSync(join(folder, `${workflow.id}.json`), JSON.stringify(workflow));
		await this.command(['import:workflow', '--separate', `--input=${folder}`]);
		rmSync(folder, { recursive: true });
	}

	/**
	 * Runs a workflow with n8n's own command.
	 * @throws Error with the end of n8n's log when there is no result
	 */
	async execute(workflowId: string): Promise<IRun> {
		const output = await this.command(['execute', `--id=${workflowId}`, '--rawOutput'], true);
		// The result follows the log; it is the last thing that starts a line with a brace.
		const start = output.search(/^\{/m);
		if (start < 0) throw new Error(`n8n printed no result:\n${tail(output)}`);
		return JSON.parse(output.slice(start)) as IRun;
	}

	/** Starts n8n's server with its editor, and waits until it answers. */
	async start(port?: number): Promise<RunningHost> {
		const own = port ?? (await freePort());
		const child = await this.spawn(['start'], { N8N_PORT: String(own) });
		let log = '';
		const url = `http://127.0.0.1:${own}`;
		const stop = async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const closed = new Promise((resolve) => child.once('close', resolve));
			child.kill('SIGTERM');
			await closed;
		};
		await new Promise<void>((resolve, reject) => {
			const giveUp = (why: string) => reject(new Error(`n8n ${why}:\n${tail(log)}`));
			const timer = setTimeout(() => giveUp('did not start in time'), START_TIMEOUT);
			const hear = (chunk: Buffer) => {
				log += chunk.toString();
				if (log.includes(READY)) {
					clearTimeout(timer);
					resolve();
				}
			};
			child.stdout?.on('data', hear);
			child.stderr?.on('data', hear);
			child.once('close', (code) => {
				clearTimeout(timer);
				giveUp(`ended (${code})`);
			});
		});
		return { url, log: () => log, stop };
	}

	/** Runs one of n8n's commands to its end and returns what it printed. */
	private async command(args: string[], mayFail = false): Promise<string> {
		const child = await this.spawn(args, { N8N_PORT: String(await freePort()) });
		let output = '';
		let errors = '';
		child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
		const code = await new Promise((resolve) => child.once('close', resolve));
		if (code !== 0 && !mayFail)
			throw new Error(`n8n ${args[0]} failed (${String(code)}):\n${tail(output + errors)}`);
		return output;
	}

	private async spawn(args: string[], extra: Record<string, string>): Promise<ChildProcess> {
		const env = {
			...process.env,
			PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`,
			N8N_USER_FOLDER: this.folder,
			N8N_ENCRYPTION_KEY: 'only for the local demo and tests',
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			N8N_SECURE_COOKIE: 'false',
			N8N_LOG_LEVEL: 'info',
			// Nothing is to leave this machine.
			N8N_DIAGNOSTICS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
			N8N_TEMPLATES_ENABLED: 'false',
			N8N_PERSONALIZATION_ENABLED: 'false',
			N8N_HIRING_BANNER_ENABLED: 'false',
			...this.env,
			...extra,
		};
		return spawn(BINARY, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	}
}

const tail = (text: string) => text.trimEnd().split('\n').slice(-30).join('\n');
