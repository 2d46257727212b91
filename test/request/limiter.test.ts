import { Limiter } from '../../request/pace/limiter';

/** Time that passes only when everything waits for it. */
class Simulation {
	private at = 0;
	private readonly due: Array<[number, () => void]> = [];
	readonly now = () => this.at;
	readonly pause = async (ms: number) =>
		await new Promise<void>((resolve) => this.due.push([this.at + ms, resolve]));

	async run(until: number): Promise<void> {
		for (;;) {
			// Lets every promise that is settled be heard before time goes on.
			await new Promise((resolve) => setImmediate(resolve));
			this.due.sort(([a], [b]) => a - b);
			const next = this.due.shift();
			if (!next || next[0] > until) return;
			this.at = Math.max(this.at, next[0]);
			next[1]();
		}
	}
}

interface Figures {
	/** Of what was allowed after the first five seconds, how much went through. */
	share: number;
	/** Of all answers, how many were 429. */
	throttled: number;
}

/** Many senders against a server with a token bucket, for a minute of simulated time. */
async function minuteAgainst(limit: number, latency: number, burst: number): Promise<Figures> {
	const time = new Simulation();
	const limiter = new Limiter(time);
	let tokens = burst;
	let filledAt = 0;
	const counts = { passed: 0, late: 0, throttled: 0 };
	const allow = () => {
		tokens = Math.min(burst, tokens + ((time.now() - filledAt) / 1000) * limit);
		filledAt = time.now();
		if (tokens < 1) return false;
		tokens--;
		return true;
	};
	const sender = async () => {
		while (time.now() < 60_000) {
			const release = await limiter.acquire('execution', { maxInFlight: 25 });
			await time.pause(latency / 2);
			const allowed = allow();
			await time.pause(latency / 2);
			if (!allowed) counts.throttled++;
			else if (time.now() > 5_000) counts.late++;
			if (allowed) counts.passed++;
			release(allowed ? 'passed' : 'throttled');
			if (!allowed) await time.pause(500);
		}
	};
	for (let i = 0; i < 25; i++) void sender();
	await time.run(60_000);
	return {
		share: counts.late / (limit * 55),
		throttled: counts.throttled / (counts.passed + counts.throttled),
	};
}

describe('finds the rate that Stripe allows', () => {
	it.each([
		[25, 200, 5],
		[25, 200, 25],
		[100, 200, 10],
		[100, 200, 100],
		[25, 50, 10],
		[100, 230, 10],
	])('%i in a second, with %i ms latency and bursts of %i', async (limit, latency, burst) => {
		const { share, throttled } = await minuteAgainst(limit, latency, burst);
		expect(share).toBeGreaterThan(0.95);
		expect(throttled).toBeLessThan(0.05);
	});
});

it('is not slowed down for long by refusals that have nothing to do with the pace', async () => {
	const time = new Simulation();
	const limiter = new Limiter(time);
	let answers = 0;
	let passed = 0;
	const sender = async () => {
		while (time.now() < 60_000) {
			const release = await limiter.acquire('execution', { maxInFlight: 25 });
			await time.pause(100);
			const refused = ++answers % 33 === 0;
			if (!refused) passed++;
			release(refused ? 'throttled' : 'passed');
		}
	};
	for (let i = 0; i < 25; i++) void sender();
	await time.run(60_000);
	// 250 in a second are possible.
	expect(passed / 60).toBeGreaterThan(150);
});

it('spreads requests over the time that an answer takes', async () => {
	const time = new Simulation();
	const limiter = new Limiter(time);
	const starts: number[] = [];
	const sender = async () => {
		while (time.now() < 5_000) {
			const release = await limiter.acquire('execution', { maxInFlight: 25 });
			starts.push(time.now());
			await time.pause(100);
			release('passed');
		}
	};
	for (let i = 0; i < 25; i++) void sender();
	await time.run(5_000);
	const late = starts.filter((at) => at > 2_000);
	const most = Math.max(...late.map((start) => late.filter((at) => at >= start && at < start + 10).length));
	// 250 in a second are 2.5 in 10 ms; without spreading all 25 would start at once.
	expect(most).toBeLessThanOrEqual(5);
	expect(late.length / 3).toBeGreaterThan(225);
});

it('keeps to the most in flight', async () => {
	const time = new Simulation();
	const limiter = new Limiter(time);
	let under = 0;
	let most = 0;
	const sender = async () => {
		const release = await limiter.acquire('execution', { maxInFlight: 3 });
		most = Math.max(most, ++under);
		await time.pause(100);
		under--;
		release('passed');
	};
	const all = Array.from({ length: 40 }, sender);
	await time.run(60_000);
	await Promise.all(all);
	expect(most).toBe(3);
});

it('keeps to the most in a second', async () => {
	const time = new Simulation();
	const limiter = new Limiter(time);
	const starts: number[] = [];
	const sender = async () => {
		const release = await limiter.acquire('execution', { maxInFlight: 25, maxPerSecond: 10 });
		starts.push(time.now());
		release('passed');
	};
	const all = Array.from({ length: 40 }, sender);
	await time.run(60_000);
	await Promise.all(all);
	for (const start of starts) {
		expect(starts.filter((other) => other >= start && other < start + 1000).length).toBeLessThanOrEqual(11);
	}
	expect(starts.at(-1)! - starts[0]).toBeGreaterThan(3_500);
});

it('lets executions take turns', async () => {
	const time = new Simulation();
	const limiter = new Limiter(time);
	const order: string[] = [];
	const sender = async (execution: string) => {
		const release = await limiter.acquire(execution, { maxInFlight: 1 });
		order.push(execution);
		await time.pause(10);
		release('passed');
	};
	const all = [...Array.from({ length: 6 }, async () => await sender('long')), sender('short')];
	await time.run(60_000);
	await Promise.all(all);
	expect(order.indexOf('short')).toBeLessThanOrEqual(2);
});

it('gives a place back to nobody once the execution is cancelled', async () => {
	const limiter = new Limiter();
	const cancel = new AbortController();
	const held = await limiter.acquire('execution', { maxInFlight: 1 });
	const waiting = limiter.acquire('execution', { maxInFlight: 1 }, cancel.signal);
	cancel.abort();
	await expect(waiting).rejects.toThrow('The execution was cancelled');
	held('passed');
	await expect(limiter.acquire('execution', { maxInFlight: 1 })).resolves.toBeInstanceOf(Function);
});
