import { join } from 'node:path';
import { runScript } from '../child';
import { median, rounded, seconds, type Result } from '../report';
import { complete } from './check';
import type { Part } from './types';

const LATENCY = 50;
const ITEMS = 1_000;
/** The default of the package; the script has the same. */
const IN_FLIGHT = 25;

/** 1,000 customers, each request answered after 50 ms. */
export const throughput: Part = async ({ server, run }, quick): Promise<Result> => {
	await server.become({ latency: LATENCY });
	const ours: number[] = [];
	const goingOn: number[] = [];
	const plain: number[] = [];
	const sdk: number[] = [];
	for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
		ours.push(complete(await run('ours', { what: 'create', items: ITEMS }), ITEMS, 'This package').ms);
		const job = { what: 'create', items: ITEMS, goOn: true } as const;
		goingOn.push(complete(await run('ours', job), ITEMS, 'This package, going on').ms);
		const plainJob = { what: 'create', items: ITEMS, plain: true } as const;
		plain.push(complete(await run('ours', plainJob), ITEMS, 'This package, plain values').ms);
		const args = [server.url, String(ITEMS), String(IN_FLIGHT)];
		sdk.push(await runScript<number>(join(__dirname, '../sdk.ts'), args));
	}
	const declarative = complete(
		await run('declarative', { what: 'create', items: ITEMS }),
		ITEMS,
		'RoutingNode',
	).ms;
	// One request after the other: the time goes with the number of items.
	const fewer = quick ? 100 : ITEMS;
	const oneByOne = complete(
		await run('builtin', { what: 'create', items: fewer }),
		fewer,
		'The built-in node',
	);
	const builtin = (oneByOne.ms * ITEMS) / fewer;
	const own = median(ours);
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
			row('This package', own),
			row('This package, no expressions to evaluate', median(plain)),
			row('This package, set to go on when an item fails', median(goingOn)),
			row(`Built-in Stripe node${fewer < ITEMS ? ` (scaled up from ${fewer})` : ''}`, builtin),
			row("Same declaration, n8n's RoutingNode (about 50 fields)", declarative),
			row(`Script on the official SDK, ${IN_FLIGHT} in flight`, median(sdk)),
		],
		figures: {
			throughput_vs_builtin: rounded(builtin / own),
			throughput_vs_sdk: rounded(median(sdk) / own),
		},
	};
};
