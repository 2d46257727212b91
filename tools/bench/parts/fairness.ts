import { join } from 'node:path';
import { bundle } from '../bundle';
import { runScript } from '../child';
import { median, rounded, seconds, type Result } from '../report';
import type { Part } from './types';

const LATENCY = 50;

/** A busy execution alone, and beside one that sends a request in a second, in the same process. */
export const fairness: Part = async ({ server }, quick): Promise<Result> => {
	const items = quick ? 300 : 1_500;
	const script = await bundle(join(__dirname, '../fairness.ts'));
	const turn = async (how: 'alone' | 'beside') => {
		await server.become({ latency: LATENCY });
		const ms = await runScript<number>(script, [server.url, String(items), how]);
		const polite = (await server.seen()).passed.length - items - 1;
		if (how === 'beside' && polite < 2) throw new Error('The polite execution has not sent anything');
		return { ms, polite };
	};
	const alone: number[] = [];
	const beside: Array<{ ms: number; polite: number }> = [];
	for (let i = 0; i < (quick ? 1 : 3); i++) {
		alone.push((await turn('alone')).ms);
		beside.push(await turn('beside'));
	}
	const together = median(beside.map(({ ms }) => ms));
	const row = (name: string, ms: number, polite: string) => [
		name,
		seconds(ms),
		(items / (ms / 1000)).toFixed(0),
		polite,
	];
	return {
		title: `Fairness: ${items} customers, ${LATENCY} ms latency`,
		rows: [
			['', 'Time', 'Items per second', 'Requests of the other'],
			row('Alone', median(alone), ''),
			row('Beside Requests per Second 1', together, beside.map(({ polite }) => polite).join(', ')),
		],
		figures: { fairness_share: rounded(median(alone) / together) },
	};
};
