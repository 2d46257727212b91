/**
 * `npm run soak [-- --minutes 30] [-- --per-second 2] [-- --snapshots]`: a real n8n at work for an hour and more, with
 * and without faults. Whether it grows, how late its event loop comes, and whether anything was done twice or not at
 * all. The last line is JSON; the exit status is 1 where something was wrong.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { until } from '../../test/e2e/support/until';
import { seedOfRun } from '../../test/faults/proxy';
import { megabytes } from '../bench/report';
import { onInterrupt, runMain } from '../demo/interrupt';
import { step, style } from '../demo/terminal';
import { handlesOf, memoryOf } from './growth';
import { Book } from './jobs/book';
import { FOLDER, setUp, type Place } from './place';
import { runPhase, type Phase, type Progress, type Result } from './phase';
import { figures, growths, loads, outcomes, problems } from './report';
import { witnessEvents, witnessWrites, type Compared } from './stripe/witness';

/** The share of requests that meet a fault. */
const FAULTS = 0.1;
/** How long the event loop of an n8n without work is looked at, in ms. */
const IDLE = 10_000;

/** The reads alone take a third of the time: they are there to tell n8n's own growth from ours. */
function phasesOf({ reads, writes }: Place, minutes: number): Phase[] {
	const all = [...reads.ours, ...writes];
	return [
		{ name: "reads, n8n's own node", kinds: reads.builtIn, minutes: minutes / 3, faults: 0 },
		{ name: 'the same reads, this package', kinds: reads.ours, minutes: minutes / 3, faults: 0 },
		{ name: 'reads, writes, files, events', kinds: all, minutes, faults: 0 },
		{ name: 'the same with faults', kinds: all, minutes, faults: FAULTS },
	];
}

const say: Progress = (phase, minute, last) => {
	const held = last ? `${megabytes(memoryOf(last))} in memory, ${handlesOf(last)} handles` : '';
	console.log(`${new Date().toTimeString().slice(0, 8)}  ${phase}, minute ${minute.toFixed(1)}: ${held}`);
};

/** What an n8n is like that has nothing to do. */
async function idleDelay({ probe }: Place) {
	await probe.delay();
	await probe.busy();
	await new Promise((resolve) => setTimeout(resolve, IDLE));
	await probe.idle();
	return await probe.delay();
}

/** Waits until all that happened has started what it is to start, and compares. */
async function compareAll(place: Place, book: Book): Promise<Record<string, Compared>> {
	const { sandbox, counter, before } = place;
	await until('all events have run', async () => {
		const { webhook, poll } = await witnessEvents(sandbox, counter, before);
		return webhook.lost.length + poll.lost.length === 0;
	}).catch(() => undefined);
	const events = await witnessEvents(sandbox, counter, before);
	return {
		...(await witnessWrites(sandbox, book)),
		'events, Stripe Trigger': events.webhook,
		'events, Stripe Poll Trigger': events.poll,
	};
}

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			minutes: { type: 'string', default: '30' },
			'per-second': { type: 'string', default: '2' },
			snapshots: { type: 'boolean', default: false },
		},
	});
	const [minutes, perSecond] = [Number(values.minutes), Number(values['per-second'])];
	if (!(minutes > 0 && perSecond > 0)) throw new Error('Minutes and executions per second are above 0.');
	const place = await step('Setting up a real n8n', async () => await setUp(seedOfRun()));
	onInterrupt(place.end);
	try {
		const book = new Book();
		const results: Result[] = [];
		const idle = await idleDelay(place);
		for (const phase of phasesOf(place, minutes)) {
			console.log(`\n${style('bold', phase.name)}, ${phase.minutes.toFixed(1)} minutes`);
			results.push(await runPhase(place, book, phase, perSecond, say));
			writeFileSync(join(FOLDER, 'points.json'), JSON.stringify(results, null, '\t'));
			if (values.snapshots) await place.probe.snapshot(join(FOLDER, `after-${results.length}.heapsnapshot`));
		}
		const compared = await compareAll(place, book);
		const found = problems(results, compared, book.wrong);
		for (const table of [loads(results, idle), growths(results), outcomes(compared)]) console.log(table);
		console.log(found.length ? '' : `\n${style('green', '✓')} nothing lost, nothing doubled, nothing grew`);
		for (const problem of found) console.log(style('red', `✗ ${problem}`));
		console.log(JSON.stringify(figures(results, compared, book)));
		return found.length === 0 ? 0 : 1;
	} finally {
		await place.end();
	}
}

void runMain(main);
