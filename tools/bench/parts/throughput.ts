import { join } from 'node:path';
import { runScript } from '../child';
import { median, rounded, seconds, type Result } from '../report';
import { IN_FLIGHT, type Contender, type Job } from '../workflows';
import { complete } from './check';
import type { Part } from './types';

const LATENCY = 50;
const ITEMS = 1_000;

/** The package's own runs; the first is what the figures are about. */
const OURS: Record<string, Partial<Job>> = {
	'This package': {},
	'This package, plain values in the form': { fields: 'plain' },
	'This package, expressions that n8n must compute': { fields: 'computed' },
	'This package, set to go on when an item fails': { goOn: true },
	'This package, in an n8n that keeps connections': { keeping: true },
};

/** 1,000 customers, each request answered after 50 ms. */
export const throughput: Part = async ({ server, run }, quick): Promise<Result> => {
	await server.become({ latency: LATENCY });
	const timeOf = async (contender: Contender, items: number, name: string, how: Partial<Job> = {}) =>
		complete(await run(contender, { what: 'create', items, ...how }), items, name).ms;
	const ours = Object.entries(OURS).map(([name, how]) => ({
		name,
		times: [] as number[],
		time: async () => await timeOf('ours', ITEMS, name, how),
	}));
	const args = [server.url, String(ITEMS), String(IN_FLIGHT)];
	const sdk = {
		times: [] as number[],
		time: async () => await runScript<number>(join(__dirname, '../sdk.ts'), args),
	};
	const helper = {
		times: [] as number[],
		time: async () => await timeOf('helper', ITEMS, 'The helper alone'),
	};
	const order = [...ours, helper, sdk];
	for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
		for (const { times, time } of order) times.push(await time());
		// None always goes first.
		order.push(order.shift()!);
	}
	const declarative = await timeOf('declarative', ITEMS, 'RoutingNode');
	// One request after the other: the time goes with the number of items.
	const fewer = quick ? 100 : ITEMS;
	const builtin = ((await timeOf('builtin', fewer, 'The built-in node')) * ITEMS) / fewer;
	const own = median(ours[0].times);
	const row = (name: string, ms: number) => [
		name,
		seconds(ms),
		(ITEMS / (ms / 1000)).toFixed(0),
		(ms / own).toFixed(2),
	];
	return {
		title: `Throughput: ${ITEMS} customers, ${LATENCY} ms latency`,
		rows: [
			['', 'Time', 'Items per second', 'Time against ours'],
			...ours.map(({ name, times }) => row(name, median(times))),
			row(`Built-in Stripe node${fewer < ITEMS ? ` (scaled up from ${fewer})` : ''}`, builtin),
			row("Same declaration, n8n's RoutingNode (about 50 fields)", declarative),
			row(`n8n's HTTP helper alone, ${IN_FLIGHT} in flight`, median(helper.times)),
			row(`Script on the official SDK, ${IN_FLIGHT} in flight`, median(sdk.times)),
		],
		figures: {
			throughput_vs_builtin: rounded(builtin / own),
			throughput_vs_sdk: rounded(median(sdk.times) / own),
			throughput_vs_helper: rounded(median(helper.times) / own),
		},
	};
};
