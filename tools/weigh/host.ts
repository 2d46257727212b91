import type { INodeTypeDescription } from 'n8n-workflow';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import { megabytes, median, rounded, seconds } from '../bench/report';
import { Host } from '../host/n8n';
import type { Weighed } from './types';

const TURNS = 3;
/** From ready to at rest. */
const SETTLE_MS = 5_000;

interface Start {
	/** Until n8n says that it is ready, in milliseconds. */
	ms: number;
	/** Resident memory of the server at rest, in MiB. */
	memory: number;
}

const residentMemory = (pid: number) =>
	Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

async function start(host: Host): Promise<Start> {
	const from = performance.now();
	const { pid, stop } = await host.start();
	const ms = performance.now() - from;
	await pause(SETTLE_MS);
	const memory = residentMemory(pid);
	await stop();
	return { ms, memory };
}

/** The descriptions of all nodes, as n8n serves them to its editor. */
const servedBy = (host: Host): Buffer =>
	readFileSync(join(host.folder, '.cache/n8n/public/types/nodes.json'));

/**
 * Starts n8n with the package and without it.
 * @returns besides what that took, the descriptions that it serves with the package
 */
export async function weighHost(
	tarball: string,
): Promise<{ weighed: Weighed; served: INodeTypeDescription[] }> {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-weigh-'));
	const hosts = { without: new Host(join(folder, 'without')), with: new Host(join(folder, 'with')) };
	try {
		hosts.with.installPackage(tarball);
		// The first start makes the database.
		for (const host of Object.values(hosts)) await start(host);
		const starts: Record<keyof typeof hosts, Start[]> = { without: [], with: [] };
		for (let turn = 0; turn < TURNS; turn++) {
			for (const which of ['without', 'with'] as const) starts[which].push(await start(hosts[which]));
		}
		const of = (which: keyof typeof hosts, what: keyof Start) =>
			median(starts[which].map((one) => one[what]));
		const ratio = (what: keyof Start) => of('with', what) / of('without', what);
		const served = { without: servedBy(hosts.without), with: servedBy(hosts.with) };
		const gzip = { without: gzipSync(served.without).length, with: gzipSync(served.with).length };
		const row = (name: string, which: keyof typeof hosts) => [
			name,
			seconds(of(which, 'ms')),
			`${of(which, 'memory').toFixed(0)} MiB`,
			megabytes(served[which].length),
			megabytes(gzip[which]),
		];
		return {
			weighed: {
				title: `n8n: start, memory after it (medians of ${TURNS} in turns), what its editor loads`,
				rows: [
					['', 'Start', 'Memory', 'All descriptions', 'With gzip'],
					row('Without the package', 'without'),
					row('With the package', 'with'),
					[
						'Ratio',
						ratio('ms').toFixed(2),
						ratio('memory').toFixed(2),
						(served.with.length / served.without.length).toFixed(2),
						(gzip.with / gzip.without).toFixed(2),
					],
				],
				figures: { start_ratio: rounded(ratio('ms')), memory_ratio: rounded(ratio('memory')) },
			},
			served: JSON.parse(served.with.toString()) as INodeTypeDescription[],
		};
	} finally {
		await Promise.all(Object.values(hosts).map((host) => host.stop()));
		rmSync(folder, { recursive: true, force: true });
	}
}
