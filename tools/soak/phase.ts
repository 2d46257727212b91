import { until } from '../../test/e2e/support/until';
import { Again } from './jobs/again';
import type { Book } from './jobs/book';
import { Load } from './jobs/load';
import type { Kind } from './jobs/types';
import type { Point } from './growth';
import type { Delay } from './n8n/probe';
import type { Place } from './place';

const MINUTE = 60_000;
/** How long nothing must happen until n8n counts as at rest, in ms: what connections stay open for is over then. */
const QUIET = 6_000;
/** How often it rests to be measured, in ms. */
const CYCLE = 30_000;

/** Some minutes of one kind of load. */
export interface Phase {
	name: string;
	kinds: Kind[];
	minutes: number;
	/** The share of requests to Stripe that meet a fault; events then come twice each. */
	faults: number;
}

/** What came of a phase. */
export interface Result {
	name: string;
	minutes: number;
	/** Asked for by calls. */
	executions: number;
	/** Started by events. */
	events: number;
	/** How many times Retry was pressed. */
	retried: number;
	/** Requests to Stripe, and what went wrong with some. */
	requests: number;
	faults: number;
	points: Point[];
	/** Under load only. */
	delay: Delay;
}

/** Where the soak stands. */
export type Progress = (phase: string, minute: number, last: Point | undefined) => void;

/** Waits until nothing is going on between n8n, Stripe and whoever counts events. */
async function rest({ proxy, counter }: Place): Promise<void> {
	const calls = () => proxy.requests + counter.calls;
	let [last, since] = [calls(), performance.now()];
	await until('n8n is at rest', () => {
		if (calls() !== last) [last, since] = [calls(), performance.now()];
		return performance.now() - since > QUIET;
	});
}

/**
 * Loads n8n for some minutes. Now and then the load rests and n8n is measured, so that what is under way is never
 * part of what it holds.
 */
export async function runPhase(
	place: Place,
	book: Book,
	{ name, kinds, minutes, faults }: Phase,
	perSecond: number,
	progress: Progress,
): Promise<Result> {
	const { proxy, probe, sandbox, counter } = place;
	const again = new Again(place.rest, book, place.workflows);
	const load = new Load(place.url, book);
	const before = {
		begun: book.begun,
		retried: book.retried,
		requests: proxy.requests,
		events: counter.calls,
	};
	const start = performance.now();
	const minute = () => (performance.now() - start) / MINUTE;
	const points: Point[] = [];

	proxy.met = {};
	proxy.share = faults;
	await sandbox.tell('disturb', faults ? { copies: 2 } : {});
	await probe.delay();
	while (minute() < minutes) {
		await probe.busy();
		const end = performance.now() + CYCLE - QUIET;
		await load.run(kinds, () => performance.now() < end, perSecond);
		await probe.idle();
		await again.run();
		await rest(place);
		points.push({ at: minute(), ...(await probe.held()) });
		progress(name, minute(), points.at(-1));
	}
	proxy.share = 0;
	await sandbox.tell('disturb', {});
	return {
		name,
		minutes: minute(),
		executions: book.begun - before.begun,
		events: counter.calls - before.events,
		retried: book.retried - before.retried,
		requests: proxy.requests - before.requests,
		faults: Object.values(proxy.met).reduce((sum, count) => sum + count, 0),
		points,
		delay: await probe.delay(),
	};
}
