import { sleep } from 'n8n-workflow';

/** How often to look, in ms: nobody waits for the exact moment. */
const LOOK = 250;

interface Deadline {
	at: number;
	controller: AbortController;
	over: boolean;
}

/** Those of all requests under way: a timer for each would cost more than all else of a request. */
const deadlines = new Set<Deadline>();
/** Whether somebody looks: the set may run empty and fill again between two looks. */
let isWatched = false;

async function watch(): Promise<void> {
	isWatched = true;
	while (deadlines.size > 0) {
		await sleep(LOOK);
		const now = performance.now();
		for (const deadline of deadlines) {
			if (deadline.at > now) continue;
			deadline.over = true;
			deadline.controller.abort();
		}
	}
	isWatched = false;
}

/**
 * A signal that fires when the time is up, or the execution is cancelled.
 * @param ms how long from now
 */
export function deadlineIn(ms: number, cancelled?: AbortSignal) {
	const deadline: Deadline = { at: performance.now() + ms, controller: new AbortController(), over: false };
	const stop = () => deadline.controller.abort();
	cancelled?.addEventListener('abort', stop, { once: true });
	if (cancelled?.aborted) stop();
	deadlines.add(deadline);
	if (!isWatched) void watch();
	return {
		signal: deadline.controller.signal,
		isOver: () => deadline.over,
		/** To be called once it no longer matters. */
		end: () => {
			deadlines.delete(deadline);
			cancelled?.removeEventListener('abort', stop);
		},
	};
}
