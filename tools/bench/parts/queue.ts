import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Rest, type Workflow } from '../../../test/e2e/support/rest';
import { until } from '../../../test/e2e/support/until';
import { called, inARow, node, rows } from '../../../test/e2e/support/workflows';
import { PACKAGE, packPackage } from '../../host/pack';
import { CACHE } from '../../host/paths';
import { Postgres } from '../../host/postgres';
import { QueueHost } from '../../host/queue';
import { missingForQueue } from '../../setup/queue.cjs';
import { CUSTOMER } from '../customer';
import { percent, rounded, type Result } from '../report';
import type { Server } from '../server/client';
import type { Seen } from '../server/types';
import type { Part } from './types';

const LATENCY = 200;
/** Limiters have so long to find the pace, in milliseconds. */
const SETTLED = 5_000;
const WORKERS = [1, 2, 3];
const LIMITS = [25, 100] as const;

/**
 * A test key for each worker, by which the server tells them apart, and for each limit: what a worker found out of
 * an account it keeps for a while.
 */
const keyOf = (worker: number, perSecond: number) => `sk_test_bench${worker}at${perSecond}`;

/** n8n in queue mode: workers that take one execution at a time, and a workflow for each. */
class Fleet {
	private workers = 0;

	private constructor(
		private readonly queue: QueueHost,
		private readonly postgres: Postgres,
		private readonly rest: Rest,
		private readonly credentials: Map<string, string>,
	) {}

	static async start(url: string): Promise<Fleet> {
		const folder = join(CACHE, 'bench-queue');
		rmSync(folder, { recursive: true, force: true });
		const postgres = await Postgres.start();
		const queue = await QueueHost.create(folder, { QUEUE_WORKER_LOCK_DURATION: '60000' }, postgres);
		queue.installPackage(packPackage());
		const rest = await Rest.signIn((await queue.start([])).url);
		const credentials = new Map<string, string>();
		for (const perSecond of LIMITS) {
			for (let worker = 0; worker < Math.max(...WORKERS); worker++) {
				const secretKey = keyOf(worker, perSecond);
				const data = { secretKey, baseUrl: url };
				credentials.set(secretKey, await rest.addCredential(secretKey, 'stripeSecretKeyApi', data));
			}
		}
		return new Fleet(queue, postgres, rest, credentials);
	}

	/** Has so many workers create so many customers each, at the same time, at a limit. */
	async create(workers: number, each: number, perSecond: number): Promise<void> {
		for (; this.workers < workers; this.workers++) await this.queue.addWorker();
		const workflows: Workflow[] = [];
		for (let worker = 0; worker < workers; worker++) {
			const name = `queue${workers}x${each}from${worker}`;
			workflows.push(await this.workflow(name, each, this.credentials.get(keyOf(worker, perSecond))!));
		}
		const ids = await Promise.all(workflows.map(async (workflow) => await this.rest.begin(workflow)));
		const statuses = await until('all executions have ended', async () => {
			const found = await this.postgres.ask<{ status: string }>(
				'SELECT status FROM execution_entity WHERE id = ANY($1)',
				[ids.map(Number)],
			);
			return found.every(({ status }) => status !== 'new' && status !== 'running') && found;
		});
		const failed = statuses.filter(({ status }) => status !== 'success');
		if (failed.length) throw new Error(`${failed.length} of ${workers} executions failed`);
	}

	async stop(): Promise<void> {
		await this.queue.stop();
		await this.postgres.stop();
	}

	private async workflow(name: string, each: number, id: string): Promise<Workflow> {
		const create = node(
			'Create',
			`${PACKAGE}.stripeCustomers`,
			{ resource: 'customer', operation: 'create', ...CUSTOMER.dragged, options: { retries: 10 } },
			{ credentials: { stripeSecretKeyApi: { id, name: 'Stripe' } } },
		);
		const nodes = [called(name), ...rows(`Array.from({length: ${each}}, (_, i) => ({i}))`), create];
		return await this.rest.addWorkflow(name, nodes, inARow(nodes));
	}
}

/** Requests that passed against those that could have, between two times. */
const shareOf = ({ passed }: Seen, perSecond: number, from: number, to: number): number =>
	(passed.filter((at) => at >= from && at < to).length * 1000) / ((to - from) * perSecond);

async function limited(
	fleet: Fleet,
	server: Server,
	{ perSecond, workers, seconds }: { perSecond: number; workers: number; seconds: number },
): Promise<{ share: number; refused: number; row: string[] }> {
	await server.become({ latency: LATENCY, perSecond });
	const each = Math.ceil((perSecond * seconds) / workers);
	await fleet.create(workers, each, perSecond);
	const seen = await server.seen();
	if (seen.passed.length !== each * workers) {
		throw new Error(`${seen.passed.length} of ${each * workers} customers were made`);
	}
	const { firstBy, lastBy } = seen;
	const from = Math.max(...Object.values(firstBy)) + SETTLED;
	// Then one of them has nothing more to do, and the others have to find what it leaves.
	const share = shareOf(seen, perSecond, from, Math.min(...Object.values(lastBy)));
	const whole = shareOf(seen, perSecond, from, Math.max(...Object.values(lastBy)));
	const refusedSince = (since: number) => {
		const [refused, passed] = [seen.refused, seen.passed].map(
			(all) => all.filter((at) => at >= since).length,
		);
		return refused / (refused + passed);
	};
	const refused = refusedSince(from);
	const row = [
		`${perSecond} in a second`,
		String(workers),
		String(each * workers),
		percent(share),
		percent(whole),
		percent(refused),
		percent(refusedSince(0)),
		'0',
	];
	return { share, refused, row };
}

/** How near several workers, who know nothing of each other, get together to the limit of one account. */
export const queue: Part = async ({ server }, quick): Promise<Result> => {
	const title = `Workers of one account, ${LATENCY} ms latency`;
	const missing = missingForQueue();
	if (missing) return { title: `${title}: not measured. ${missing}`, rows: [['']], figures: {} };
	const rows = [
		[
			'Limit',
			'Workers',
			'Items',
			'Used of it, all at work',
			'To the end',
			'429',
			'429 with the start',
			'Failed',
		],
	];
	const shares: Record<25 | 100, number[]> = { 25: [], 100: [] };
	const refusals: number[] = [];
	const fleet = await Fleet.start(server.url);
	try {
		for (const workers of WORKERS) {
			for (const perSecond of LIMITS) {
				const how = { perSecond, workers, seconds: quick ? 15 : 40 };
				const { share, refused, row } = await limited(fleet, server, how);
				shares[perSecond].push(share);
				refusals.push(refused);
				rows.push(row);
			}
		}
	} finally {
		await fleet.stop();
	}
	return {
		title,
		rows,
		figures: {
			queue25_share: rounded(Math.min(...shares[25])),
			queue100_share: rounded(Math.min(...shares[100])),
			queue_refused: rounded(Math.max(...refusals)),
		},
	};
};
