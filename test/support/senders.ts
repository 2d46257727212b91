import type { Limiter } from '../../request/pace/limiter';
import type { Gate, Simulation } from './simulation';

/** So many items of one execution send at a time, as many as the package sends unless told otherwise. */
const SENDERS = 25;

interface Sending {
	/** When all stop, in ms. */
	until: number;
	/** Milliseconds from a request to its answer; the server decides halfway. */
	latency: number;
	allows: Gate;
	/** How long one waits that was refused, in ms. */
	wait?: number;
}

/**
 * Starts senders that take their turns from a limiter, one request after the other.
 * @param heard called with each answer
 */
export function startSenders(
	time: Simulation,
	limiter: Limiter,
	{ until, latency, allows, wait = 500 }: Sending,
	heard: (allowed: boolean) => void,
): void {
	const sender = async () => {
		while (time.now() < until) {
			const release = await limiter.acquire('execution', { maxInFlight: SENDERS });
			await time.pause(latency / 2);
			const allowed = allows(time.now());
			await time.pause(latency / 2);
			heard(allowed);
			release(allowed ? 'passed' : 'throttled');
			if (!allowed && wait) await time.pause(wait);
		}
	};
	for (let i = 0; i < SENDERS; i++) void sender();
}
