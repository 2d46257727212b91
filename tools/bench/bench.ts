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
import { ROUND_TRIP, tls } from './parts/tls';
import type { Part } from './parts/types';
import { AIMS, show, summary, type Figures } from './report';
import { setStage } from './stage';

/** Parts by where the server is: on this machine, or so many milliseconds away over TLS. */
const STAGES: Array<{ parts: Record<string, Part>; roundTrip?: number }> = [
	{ parts: { throughput, cpu, rate, queue, start, fairness, getmany, memory, events } },
	{ parts: { tls }, roundTrip: ROUND_TRIP },
];
const PARTS = STAGES.flatMap(({ parts }) => Object.keys(parts));

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
	});
	const names = values.only ?? PARTS;
	const unknown = names.find((name) => !PARTS.includes(name));
	if (unknown) throw new Error(`No part is called ${unknown}. There are: ${PARTS.join(', ')}`);
	console.log('Setting up a real n8n. The whole benchmark takes about a quarter of an hour.');
	const figures: Partial<Figures> = {};
	for (const { parts, roundTrip } of STAGES) {
		const wanted = names.filter((name) => Object.hasOwn(parts, name));
		if (wanted.length === 0) continue;
		const stage = await setStage(roundTrip);
		try {
			for (const name of wanted) {
				const result = await parts[name](stage, values.quick);
				console.log(show(result));
				Object.assign(figures, result.figures);
			}
		} finally {
			await stage.close();
		}
	}
	console.log(`${summary(figures, AIMS)}\n`);
	console.log(JSON.stringify(figures));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
