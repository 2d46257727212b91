import { sleep } from 'n8n-workflow';

/** Thrown where an execution was cancelled: nothing more is sent. */
export class Cancelled extends Error {
	constructor() {
		super('The execution was cancelled');
	}
}

/**
 * Waits, and stops waiting at once when the execution is cancelled.
 * @param ms milliseconds
 * @throws Cancelled
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
	if (signal?.aborted) throw new Cancelled();
	if (!signal) return await sleep(ms);
	let stop: () => void = () => undefined;
	const cancelled = new Promise<never>((_, reject) => {
		stop = () => reject(new Cancelled());
		signal.addEventListener('abort', stop, { once: true });
	});
	try {
		await Promise.race([sleep(ms), cancelled]);
	} finally {
		signal.removeEventListener('abort', stop);
	}
}
