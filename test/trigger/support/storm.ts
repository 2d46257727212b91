import { Random, seed } from '../../support/random';
import type { N8n } from './n8n';
import type { Events, TestEvent } from './stripe';

/** Events in it. */
export const STORM = Number(process.env.EVENTS ?? 1_000);
/** After so many deliveries n8n is killed. */
const KILLS = [0.34, 0.68].map((share) => Math.floor(STORM * share));
/** Deliveries that fail while it is down. */
const DOWN = 50;

/**
 * Delivers events in disorder, a tenth of them twice, while n8n is killed twice and started again, and all of them
 * once more at the end.
 * @param deliver gives the status of the answer
 * @param beforeKill is called just before each kill
 */
export async function storm(
	n8n: N8n,
	stripe: Events,
	deliver: (event: TestEvent) => Promise<number>,
	beforeKill: () => void = () => undefined,
): Promise<void> {
	const random = new Random(seed);
	const events = Array.from({ length: STORM }, (_, i) =>
		stripe.happen('payout.paid', stripe.now + 1 + Math.floor(i / 100)),
	);
	const twice = events.filter(() => random.next() < 0.1);
	const order = [...events, ...twice]
		.map((event) => ({ event, at: random.next() }))
		.sort((a, b) => a.at - b.at)
		.map(({ event }) => event);
	let failing = 0;
	for (const [i, event] of order.entries()) {
		if (KILLS.includes(i)) {
			beforeKill();
			n8n.kill();
			failing = DOWN;
		}
		if (failing && --failing === 0) await n8n.start();
		if (!failing) void deliver(event);
		if (i % 25 === 0) await n8n.settle(4);
	}
	for (const event of events) expect(await deliver(event)).toBe(200);
}
