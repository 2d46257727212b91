import { Limiter } from '../../request/pace/limiter';
import { waitBefore } from '../../request/wire/retry';
import { open, refusing, Simulation, tokenBucket, type Gate } from '../support/simulation';

/*
 * Sixty items against a server that answers 429 for other reasons than their pace: a bad moment of
 * Stripe's, or others who use up what the account is allowed. The senders wait and give up as ours do.
 */
const ITEMS = 60;
const LATENCY = 200;

interface Run {
	/** When the last answer came, in ms. */
	end: number;
	refused: number;
	/** Items that were refused so often that their sender gave up. */
	failed: number;
}

async function run(gate: Gate, { latency = LATENCY, items = ITEMS, retryAfter = 0 } = {}): Promise<Run> {
	const time = new Simulation();
	const limiter = new Limiter(time);
	const result: Run = { end: 0, refused: 0, failed: 0 };
	const headers: Record<string, string> = retryAfter ? { 'retry-after': String(retryAfter / 1000) } : {};
	let next = 0;
	const sender = async () => {
		while (next++ < items) {
			for (let tries = 1; tries <= 4; tries++) {
				const release = await limiter.acquire('execution', { maxInFlight: 25 });
				await time.pause(latency / 2);
				const passes = gate(time.now());
				await time.pause(latency / 2);
				release(passes ? 'passed' : 'throttled');
				result.end = time.now();
				if (passes) break;
				result.refused++;
				if (tries === 4) result.failed++;
				else await time.pause(waitBefore(tries, headers, 0.5));
			}
		}
	};
	for (let i = 0; i < 25; i++) void sender();
	await time.run(600_000);
	return result;
}

describe('a start under 429', () => {
	it.each([
		[4, 0, 0],
		[4, 0, 1_000],
		[30, 0, 0],
		[30, 0, 1_000],
		[30, 1, 0],
		[30, 1, 1_000],
		[30, 5, 1_000],
		[30, 20, 1_000],
	])('%i refused, after %i that went through, Retry-After %i ms', async (count, after, retryAfter) => {
		const undisturbed = (await run(open)).end;
		const { end, refused, failed } = await run(refusing(count, after), { retryAfter });
		expect({ refused, failed }).toEqual({ refused: count, failed: 0 });
		expect(end).toBeLessThanOrEqual(3 * undisturbed + retryAfter);
	});

	it.each([50, 100, 400])('with %i ms of latency, is soon over', async (latency) => {
		const undisturbed = (await run(open, { latency })).end;
		const { end } = await run(refusing(30), { latency, retryAfter: 1_000 });
		// Twenty-five senders take thirty refusals: some wait a second time, whatever the pace.
		expect(end).toBeLessThanOrEqual(undisturbed + 2 * 1_000 + 1_000);
	});
});

describe('a time in which everything is refused', () => {
	const down =
		(from: number, to: number): Gate =>
		(now) =>
			now < from || now >= to;

	it.each([
		[0, 2_000],
		[0, 5_000],
		[0, 12_000],
		[3_000, 5_000],
		[3_000, 8_000],
	])('from %i to %i ms: no item uses up its tries, and all goes on soon after', async (from, to) => {
		const items = 400;
		const undisturbed = (await run(open, { items })).end;
		const { end, failed } = await run(down(from, to), { items });
		expect(failed).toBe(0);
		// The last waits of the senders are up to five seconds long.
		expect(end).toBeLessThan(undisturbed + (to - from) + 5_000);
	});
});

it.each([5, 10])('what others leave, %i in a second, is found and used', async (perSecond) => {
	const { end, failed } = await run(tokenBucket(perSecond, 5), { items: 200 });
	expect(failed).toBeLessThanOrEqual(2);
	expect(end).toBeLessThan((200 / perSecond) * 1000 * 1.2);
});
