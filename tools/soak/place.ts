import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Rest } from '../../test/e2e/support/rest';
import { startFaultProxy, type FaultProxy } from '../../test/faults/proxy';
import { packContenders } from '../bench/contenders/package';
import { Host } from '../host/n8n';
import { packPackage } from '../host/pack';
import { CACHE } from '../host/paths';
import { freePort } from '../host/ports';
import { eventWorkflow, startCounter, TRIGGERS, type Counter, type Way } from './jobs/events';
import type { Credentials } from './jobs/nodes';
import { readsOf } from './jobs/reads';
import { workflowOf } from './jobs/start';
import type { Kind } from './jobs/types';
import { filesOf, writesOf } from './jobs/writes';
import { probeAt, withProbe, type Probe } from './n8n/probe';
import { KEY, startSandbox, type Sandbox } from './stripe/sandbox';
import { eventsAt } from './stripe/witness';

/** Everything that n8n keeps, and what was measured. */
export const FOLDER = join(CACHE, 'soak');

/** So many executions n8n keeps, with their data: what it forgets is not to count as growth of its database. */
const KEPT = { EXECUTIONS_DATA_PRUNE_MAX_COUNT: '1000', EXECUTIONS_DATA_PRUNE_SOFT_DELETE_INTERVAL: '1' };

const CHARGES = 100;
/** More than all payouts take. */
const BALANCE = 1_000_000_000;

/** A real n8n at work, and all around it. */
export interface Place {
	sandbox: Sandbox;
	/** Between n8n and the sandbox, where things go wrong. */
	proxy: FaultProxy;
	counter: Counter;
	rest: Rest;
	probe: Probe;
	/** Of the n8n. */
	url: string;
	reads: Record<'ours' | 'builtIn', Kind[]>;
	writes: Kind[];
	/** Ids of the workflows. */
	workflows: Map<Kind, string>;
	/** Events from before there were triggers. */
	before: Set<string>;
	end: () => Promise<void>;
}

/** @param seed of what goes wrong */
export async function setUp(seed: number): Promise<Place> {
	rmSync(FOLDER, { recursive: true, force: true });
	const sandbox = await startSandbox();
	const proxy = await startFaultProxy(sandbox.url, seed, 0);
	const counter = await startCounter();
	const port = await freePort();
	const host = new Host(FOLDER, { ...KEPT, ...withProbe(port) });
	let log = () => '';
	const end = async () => {
		await host.stop();
		writeFileSync(join(FOLDER, 'n8n.log'), log());
		counter.close();
		await proxy.close();
		sandbox.stop();
	};
	try {
		host.installPackage(packPackage());
		host.installPackage(await packContenders(FOLDER, proxy.url));
		await sandbox.tell('setBalance', 'usd', BALANCE);
		await sandbox.tell('fill', 'Charge', CHARGES);
		const { id: customer } = await sandbox.create('/v1/customers', { name: 'Read by all' });
		const charges = (await sandbox.list('/v1/charges')).length;
		const before = new Set(await eventsAt(sandbox));

		const n8n = await host.start();
		const { url } = n8n;
		log = n8n.log;
		void n8n.ended.then((status) => console.error(`n8n has ended, with status ${status}`));
		const rest = await Rest.signIn(url);
		const credentials: Credentials = {
			ours: await rest.addCredential('Stripe', 'stripeSecretKeyApi', { secretKey: KEY, baseUrl: proxy.url }),
			builtIn: await rest.addCredential('Stripe (built-in)', 'stripeApi', { secretKey: KEY }),
		};
		const there = { customer, charges };
		const reads = {
			ours: readsOf('ours', credentials, there),
			builtIn: readsOf('builtIn', credentials, there),
		};
		const writes = [...writesOf(credentials), filesOf(credentials)];
		const workflows = new Map<Kind, string>();
		for (const kind of [...reads.ours, ...reads.builtIn, ...writes]) {
			const { nodes, connections } = workflowOf(kind);
			workflows.set(kind, (await rest.addWorkflow(kind.name, nodes, connections)).id);
		}
		for (const way of Object.keys(TRIGGERS) as Way[]) {
			const { nodes, connections } = eventWorkflow(way, credentials, counter);
			await rest.addWorkflow(`events-${way}`, nodes, connections);
		}
		return {
			sandbox,
			proxy,
			counter,
			rest,
			probe: probeAt(port),
			url,
			reads,
			writes,
			workflows,
			before,
			end,
		};
	} catch (error) {
		await end();
		throw error;
	}
}
