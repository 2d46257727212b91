import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Host } from '../host/n8n';
import { packPackage } from '../host/pack';
import { CACHE } from '../host/paths';
import { packContenders } from './contenders/package';
import { startServer, type Server } from './server/client';
import { credentials, workflow, workflowId, type Contender, type Job } from './workflows';

/** What one run of a job took. */
export interface Measured {
	/** From just before the node to just after it, in milliseconds. */
	ms: number;
	/** CPU time of the n8n process meanwhile, in milliseconds. */
	cpu: number;
	/** How many items came out, and how many of them are errors. */
	items: number;
	failed: number;
}

/** A real n8n with all contenders in it, and the server that they talk to. */
export interface Stage {
	server: Server;
	/** What a process needs in its environment to believe the server. */
	trust: Record<string, string>;
	run: (contender: Contender, job: Job) => Promise<Measured>;
	close: () => Promise<void>;
}

interface Mark {
	at: number;
	cpu: number;
	items: number;
	failed: number;
}

/** Has n8n keep its connections. */
const KEEPING = join(__dirname, 'keeping.cjs');

/**
 * Sets everything up anew, in a folder of its own.
 * @param roundTrip milliseconds to a server that is to be reached over TLS; left out, it is on this machine
 */
export async function setStage(roundTrip?: number): Promise<Stage> {
	const folder = join(CACHE, 'bench');
	const marks = join(folder, 'marks.jsonl');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const authority = join(folder, 'authority.pem');
	const server = await startServer(roundTrip === undefined ? undefined : { roundTrip, authority });
	const trust: Record<string, string> = roundTrip === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority };
	const host = new Host(folder, trust);
	// The same n8n: one folder, one database.
	const keeping = new Host(folder, { ...trust, NODE_OPTIONS: `--require ${JSON.stringify(KEEPING)}` });
	const close = async () => {
		await Promise.all([host.stop(), keeping.stop()]);
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
		trust,
		run: async (contender, job) => {
			const id = workflowId(contender, job);
			if (!known.has(id)) await host.importWorkflows([workflow(contender, job, marks)]);
			known.add(id);
			rmSync(marks, { force: true });
			// n8n cuts off long results when it ends, so what failed and what was put out is in the marks.
			const problem = await (job.keeping ? keeping : host).execute(id).then(
				({ data }) => data.resultData.error,
				(error: Error) => error,
			);
			const noted = existsSync(marks) ? readFileSync(marks, 'utf8').trim().split('\n') : [];
			const [before, after] = noted.map((line) => JSON.parse(line) as Mark | undefined);
			if (!before || !after) throw new Error(`${id} did not get to its end`, { cause: problem });
			return {
				ms: after.at - before.at,
				cpu: (after.cpu - before.cpu) / 1000,
				items: after.items,
				failed: after.failed,
			};
		},
		close,
	};
}
