import { sleep } from 'n8n-workflow';

/** Thrown where an execution was cancelled: nothing more is sent. */
export class Cancelled extends Error {
	constructor() {
		super('The execution was cancelled');
	}
}

/**
 * Waits, and stops waiting at once when the execution is cancelled.
 * @param ms milliseconds; none when below 0
 * @throws Cancelled
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
	// Of a wait that is over before it begins Node.js would warn.
	const left = Math.max(0, ms);
	if (!signal) return await sleep(left);
	if (signal.aborted) throw new Cancelled();
	let stop: () => void = () => undefined;
	const cancelled = new Promise<never>((_, reject) => {
		stop = () => reject(new Cancelled());
		signal.addEventListener('abort', stop, { once: true });
	});
	try {
		// An n8n whose sleep does not know signals leaves its timer to run out.
		await Promise.race([cancelled, sleep(left, signal)]);
	} finally {
		signal.removeEventListener('abort', stop);
	}
}

/** How long to work at a stretch, in ms. */
const STRETCH = 50;

/**
 * For long work without waits: gives n8n a turn now and then, so that its editor and webhooks answer, and
 * a worker does not lose its job, while thousands of forms are read.
 * @returns a function to call between pieces of work; it throws Cancelled
 */
export function turnTaker(signal?: AbortSignal): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < STRETCH) return;
		await pause(0, signal);
		since = performance.now();
	};
}
