import { join } from 'node:path';
import { runScript } from '../child';
import { median, rounded, seconds, type Result } from '../report';
import type { Stage } from '../stage';
import { IN_FLIGHT, type Contender, type Job } from '../workflows';
import { complete } from './check';
import type { Part } from './types';

/** To Stripe and back, in milliseconds. */
export const ROUND_TRIP = 30;
/** What Stripe takes for an answer, in milliseconds. */
const LATENCY = 50;
const ITEMS = 1_000;
const TURNS = 3;
/** Opening a connection, agreeing on a secret (TLS 1.3), and the request itself. */
const ROUND_TRIPS = 3;
/** So many make up for round trips in which Stripe has nothing to do. */
const MORE_IN_FLIGHT = Math.round(
	(IN_FLIGHT * (ROUND_TRIPS * ROUND_TRIP + LATENCY)) / (ROUND_TRIP + LATENCY),
);

/** Nothing can be faster, in milliseconds. */
const limit = (roundTrips: number) => (ITEMS / IN_FLIGHT) * (roundTrips * ROUND_TRIP + LATENCY);

interface Run {
	ms: number;
	/** Time of the processor, in milliseconds, where n8n does the work. */
	cpu?: number;
	/** How many were opened. */
	connections: number;
}

interface Subject {
	name: string;
	/** Customers to create; the time is scaled up to 1,000. */
	items: number;
	/** How often at most. */
	turns: number;
	runs: Run[];
	work: () => Promise<{ ms: number; cpu?: number }>;
}

const middle = ({ runs, items }: Subject) => (median(runs.map(({ ms }) => ms)) * ITEMS) / items;

/** Who creates customers. */
function subjects({ server, trust, run }: Stage) {
	const node = (name: string, contender: Contender, how: Partial<Job> = {}, items = ITEMS): Subject => ({
		name,
		items,
		turns: items === ITEMS ? TURNS : 1,
		runs: [],
		work: async () => complete(await run(contender, { what: 'create', items, ...how }), items, name),
	});
	const args = [server.url, String(ITEMS), String(IN_FLIGHT)];
	const sdk: Subject = {
		name: `Script on the official SDK, ${IN_FLIGHT} in flight`,
		items: ITEMS,
		turns: TURNS,
		runs: [],
		work: async () => ({ ms: await runScript<number>(join(__dirname, '../sdk.ts'), args, [], trust) }),
	};
	return {
		ours: node('This package', 'ours'),
		more: node(`This package, Requests in Flight ${MORE_IN_FLIGHT}`, 'ours', {
			options: { maxInFlight: MORE_IN_FLIGHT },
		}),
		keeping: node('This package, in an n8n that keeps connections', 'ours', { keeping: true }),
		helper: node(`n8n's HTTP helper alone, ${IN_FLIGHT} in flight`, 'helper'),
		keepingHelper: node('The helper alone, in an n8n that keeps connections', 'helper', { keeping: true }),
		// One request after the other: the time goes with the number of items.
		builtin: node('Built-in Stripe node', 'builtin', {}, 100),
		sdk,
	};
}

/** 1,000 customers over TLS at the distance of Stripe, where opening a connection is not for nothing. */
export const tls: Part = async (stage, quick): Promise<Result> => {
	const all = subjects(stage);
	const order = Object.values(all);
	for (let turn = 0; turn < (quick ? 1 : TURNS); turn++) {
		for (const { runs, work } of order.filter(({ turns }) => turn < turns)) {
			await stage.server.become({ latency: LATENCY });
			const { ms, cpu } = await work();
			runs.push({ ms, cpu, connections: (await stage.server.seen()).connections });
		}
		// None always goes first.
		order.push(order.shift()!);
	}
	const computed = ({ runs, items }: Subject) =>
		runs[0].cpu === undefined ? '' : `${(median(runs.map(({ cpu = 0 }) => cpu)) / items).toFixed(2)} ms`;
	const opened = ({ runs }: Subject) => median(runs.map(({ connections }) => connections));
	if (opened(all.keeping) >= ITEMS) throw new Error('The n8n that keeps connections kept none');
	const own = middle(all.ours);
	const row = (name: string, ms: number, cpu = '', connections = '') => [
		name,
		seconds(ms),
		(ITEMS / (ms / 1000)).toFixed(0),
		cpu,
		connections,
		(ms / own).toFixed(2),
	];
	return {
		title: `Over TLS: ${ITEMS} customers, ${ROUND_TRIP} ms away, ${LATENCY} ms latency`,
		rows: [
			['', 'Time', 'Items per second', 'CPU of n8n per item', 'Connections', 'Time against ours'],
			...Object.values(all).map((subject) =>
				row(
					`${subject.name}${subject.items < ITEMS ? ` (scaled up from ${subject.items})` : ''}`,
					middle(subject),
					computed(subject),
					String(opened(subject)),
				),
			),
			row(`At best, ${IN_FLIGHT} in flight, a connection for each`, limit(ROUND_TRIPS)),
			row(`At best, ${IN_FLIGHT} in flight, connections kept`, limit(1)),
		],
		figures: {
			tls_vs_builtin: rounded(middle(all.builtin) / own),
			tls_vs_helper: rounded(middle(all.helper) / own),
			tls_vs_limit: rounded(limit(ROUND_TRIPS) / own),
			tls_vs_sdk: rounded(middle(all.sdk) / own),
			tls_vs_sdk_keeping: rounded(middle(all.sdk) / middle(all.keeping)),
		},
	};
};
