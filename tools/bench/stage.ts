import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Host } from '../host/n8n';
import { packPackage } from '../host/pack';
import { CACHE } from '../host/paths';
import { packContenders } from './contenders/package';
import { startServer, type Server } from './server/client';
import { credentials, MEASURED, workflow, workflowId, type Contender, type Job } from './workflows';

/** What one run of a job took. */
export interface Measured {
	/** Of the node, as n8n counts it, in milliseconds. */
	ms: number;
	/** CPU time of the n8n process from just before the node to just after it, in milliseconds. */
	cpu: number;
	/** How many items came out, and how many of them are errors. */
	items: number;
	failed: number;
}

/** A real n8n with all contenders in it, and the server that they talk to. */
export interface Stage {
	server: Server;
	run: (contender: Contender, job: Job) => Promise<Measured>;
	close: () => Promise<void>;
}

interface Mark {
	cpu: number;
	items: number;
	failed: number;
}

/** Sets everything up anew, in a folder of its own. */
export async function setStage(): Promise<Stage> {
	const folder = join(CACHE, 'bench');
	const marks = join(folder, 'marks.jsonl');
	rmSync(folder, { recursive: true, force: true });
	const host = new Host(folder);
	const server = await startServer();
	const close = async () => {
		await host.stop();
		server.stop();
	};
	try {
		host.installPackage(packPackage());
		host.installPackage(await packContenders(folder, server.url));
		await host.importCredentials(credentials(server.url));
	} catch (error) {
		await close();
		throw error;
	}
	const known = new Set<string>();

	return {
		server,
		run: async (contender, job) => {
			const id = workflowId(contender, job);
			if (!known.has(id)) await host.importWorkflows([workflow(contender, job, marks)]);
			known.add(id);
			rmSync(marks, { force: true });
			const { data } = await host.execute(id);
			const { error, runData } = data.resultData;
			const [run] = runData[MEASURED] ?? [];
			if (error) throw new Error(`${id}: ${error.message}`, { cause: error });
			const [before, after] = readFileSync(marks, 'utf8')
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as Mark);
			return {
				ms: run.executionTime,
				cpu: (after.cpu - before.cpu) / 1000,
				items: after.items,
				failed: after.failed,
			};
		},
		close,
	};
}
