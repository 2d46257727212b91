/**
 * `npm run bench [-- --quick] [-- --only throughput]`: how fast and how heavy the package is, in a real
 * n8n, against n8n's own Stripe node and the official SDK. The last line is JSON.
 */
import { parseArgs } from 'node:util';
import { cpu } from './parts/cpu';
import { events } from './parts/events';
import { fairness } from './parts/fairness';
import { getmany } from './parts/getmany';
import { memory } from './parts/memory';
import { queue } from './parts/queue';
import { rate } from './parts/rate';
import { start } from './parts/start';
import { throughput } from './parts/throughput';
import type { Part } from './parts/types';
import { AIMS, show, summary, type Figures } from './report';
import { setStage } from './stage';

const PARTS: Record<string, Part> = {
	throughput,
	cpu,
	rate,
	queue,
	start,
	fairness,
	getmany,
	memory,
	events,
};

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
	});
	const names = values.only ?? Object.keys(PARTS);
	const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
	if (unknown) throw new Error(`No part is called ${unknown}. There are: ${Object.keys(PARTS).join(', ')}`);
	console.log('Setting up a real n8n. The whole benchmark takes about a quarter of an hour.');
	const stage = await setStage();
	try {
		const figures: Partial<Figures> = {};
		for (const name of names) {
			const result = await PARTS[name](stage, values.quick);
			console.log(show(result));
			Object.assign(figures, result.figures);
		}
		console.log(`${summary(figures, AIMS)}\n`);
		console.log(JSON.stringify(figures));
	} finally {
		await stage.close();
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
