import { Limiter } from '../../request/pace/limiter';
import { Pace } from '../../request/pace/pace';
import { Recent } from '../../request/pace/recent';
import { Shelf } from '../../request/pace/shelf';
import { Random } from '../support/random';
import { startSenders } from '../support/senders';
import { Simulation, tokenBucket } from '../support/simulation';

interface Figures {
	/** Of what was allowed after the first five seconds, how much went through. */
	share: number;
	/** Of all answers, how many were 429. */
	throttled: number;
}

/** Many senders against a server with a token bucket, for a minute of simulated time, or less. */
async function minuteAgainst(limit: number, latency: number, burst: number, end = 60_000): Promise<Figures> {
	const time = new Simulation();
	const limiter = new Limiter(time);
	const allows = tokenBucket(limit, burst);
	const counts = { passed: 0, late: 0, throttled: 0 };
	startSenders(time, limiter, { until: end, latency, allows }, (allowed) => {
		counts[allowed ? 'passed' : 'throttled']++;
		if (allowed && time.now() > 5_000) counts.late++;
	});
	await time.run(end);
	return {
		share: counts.late / (limit * (end / 1000 - 5)),
		throttled: counts.throttled / (counts.passed + counts.throttled),
	};
}

describe('finds the rate that Stripe allows', () => {
	it.each([
		[25, 200, 5, 0.03],
		// What is saved up for a burst is gone after the first refusals.
		[25, 200, 25, 0.05],
		[100, 200, 10, 0.03],
		[100, 200, 100, 0.03],
		[25, 50, 10, 0.03],
		[25, 500, 5, 0.03],
		[100, 230, 10, 0.03],
		[100, 50, 10, 0.03],
	])('%i in a second, with %i ms latency and bursts of %i', async (limit, latency, burst, most) => {
		const { share, throttled } = await minuteAgainst(limit, latency, burst);
		expect(share).toBeGreaterThan(0.95);
		expect(throttled).toBeLessThan(most);
	});

	it('soon, though what it finds at first is too little', async () => {
		const { share, throttled } = await minuteAgainst(100, 200, 10, 20_000);
		expect(share).toBeGreaterThan(0.955);
		expect(throttled).toBeLessThan(0.03);
	});
});

describe('refusals that have nothing to do with the pace', () => {
	/** What goes through in a second, between two times; 250 in a second are possible. */
	async function between(from: number, until: number, isRefused: (nth: number) => boolean): Promise<number> {
		const time = new Simulation();
		const limiter = new Limiter(time);
		let answers = 0;
		let passed = 0;
		const allows = () => !isRefused(++answers);
		startSenders(time, limiter, { until, latency: 100, allows, wait: 0 }, (allowed) => {
			if (allowed && time.now() > from) passed++;
		});
		await time.run(until);
		return (passed * 1_000) / (until - from);
	}

	it('do not slow down for long', async () => {
		expect(await between(0, 60_000, (nth) => nth % 33 === 0)).toBeGreaterThan(150);
	});

	it.each([
		[0.03, 50],
		[0.12, 5],
		[0.5, 0.3],
	])('do not add up: of %d of the answers, as it comes, %d go through at least', async (share, least) => {
		const random = new Random(7);
		expect(await between(60_000, 180_000, () => random.next() < share)).toBeGreaterThan(least);
	});
});

it('tries once a second at least, however often it is refused', () => {
	const pace = new Pace();
	const random = new Random(7);
	let least = Infinity;
	for (let now = 0; now < 300_000; now += now < 5_000 ? 20 : 400) {
		if (random.next() < 0.7) pace.refused(now, now - 10);
		else pace.passed(now);
		least = Math.min(least, pace.at(now));
	}
	expect(least).toBe(1);
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

describe('slow answers', () => {
	/** How long it takes to start 300 requests after a first one, where some answers take 5 s and the others 100 ms. */
	async function timeWith(slow: (nth: number) => boolean): Promise<number> {
		const time = new Simulation();
		const limiter = new Limiter(time);
		const bounds = { maxInFlight: 25 };
		const starts: number[] = [];
		const sender = async (count: number) => {
			while (starts.length < count) {
				const release = await limiter.acquire('execution', bounds);
				starts.push(time.now());
				await time.pause(slow(starts.length) ? 5_000 : 100);
				release('passed');
			}
		};
		// The execution has something under way all the time.
		void limiter.acquire('execution', bounds);
		void sender(1);
		await time.run(5_000);
		for (let i = 0; i < 24; i++) void sender(301);
		await time.run(60_000);
		return starts[300] - starts[1];
	}

	it.each<[string, (nth: number) => boolean]>([
		['the first', (nth) => nth === 1],
		['one in the middle', (nth) => nth === 150],
		['one in a hundred', (nth) => nth % 100 === 1],
	])('%s: hold back nobody', async (_, slow) => {
		const quick = await timeWith(() => false);
		// Each takes one place of 24 for the rest of the time, and no more.
		expect(await timeWith(slow)).toBeLessThan(quick * 1.05);
	});
});

it('starts over as if it were new when nothing was sent for 20 seconds', async () => {
	const time = new Simulation();
	const limiter = new Limiter(time);
	/** Sixty requests, the third of them refused, or all answered: when each starts, in microseconds. */
	const burst = async (latency: number, refuses: boolean): Promise<number[]> => {
		const from = time.now();
		const starts: number[] = [];
		const all = Array.from({ length: 60 }, async (_, i) => {
			const release = await limiter.acquire('execution', { maxInFlight: 25 });
			starts.push(Math.round((time.now() - from) * 1000));
			await time.pause(latency);
			release(refuses && i % 3 === 0 ? 'throttled' : 'passed');
		});
		await time.run(Infinity);
		await Promise.all(all);
		return starts;
	};
	const first = await burst(100, false);
	await burst(3_000, true);
	void time.pause(20_001);
	await time.run(Infinity);
	expect(await burst(100, false)).toEqual(first);
});

it('does not heed the time of day', async () => {
	const limiter = new Limiter();
	const bounds = { maxInFlight: 25, maxPerSecond: 20 };
	const now = jest.spyOn(Date, 'now');
	try {
		(await limiter.acquire('execution', bounds))('passed');
		// An hour back.
		now.mockReturnValue(new Date().getTime() - 3_600_000);
		for (let i = 0; i < 4; i++) (await limiter.acquire('execution', bounds))('passed');
		expect(now).not.toHaveBeenCalled();
	} finally {
		now.mockRestore();
	}
});

describe('what is idle', () => {
	const shelf = () => {
		const time = new Simulation();
		return { time, limiters: new Shelf(time, () => new Limiter(time)) };
	};
	const wait = async (time: Simulation, ms: number) => {
		void time.pause(ms);
		await time.run(Infinity);
	};

	it('is let go when another is asked for', async () => {
		const { time, limiters } = shelf();
		for (let i = 0; i < 1_000; i++) {
			(await limiters.get(`acct_${i}`).acquire(`execution ${i}`, { maxInFlight: 1 }))('passed');
		}
		expect(limiters.size).toBe(1_000);
		await wait(time, 20_001);
		limiters.get('acct_new');
		expect(limiters.size).toBe(1);
	});

	it('is not what has requests under way, or waiting, however long', async () => {
		const { time, limiters } = shelf();
		const busy = limiters.get('acct_busy');
		await busy.acquire('execution', { maxInFlight: 1 });
		await wait(time, 60_000);
		expect(limiters.get('acct_busy')).toBe(busy);
		await wait(time, 20_001);
		limiters.get('acct_new');
		expect(limiters.get('acct_busy')).toBe(busy);
	});

	it('is not what was used a moment ago: the pace it found still counts', async () => {
		const { time, limiters } = shelf();
		const used = limiters.get('acct_used');
		const release = await used.acquire('execution', { maxInFlight: 1 });
		await wait(time, 60_000);
		release('passed');
		await wait(time, 19_000);
		limiters.get('acct_new');
		expect(limiters.get('acct_used')).toBe(used);
	});
});

it('counts what is recent', () => {
	const recent = new Recent();
	expect([recent.count(0), recent.span(0)]).toEqual([0, 0]);
	for (let at = 0; at < 5_000; at += 10) recent.add(at);
	expect(recent.count(4_999)).toBe(100);
	expect(recent.span(4_999)).toBeCloseTo(1_000, -1.5);
	expect(recent.count(5_499)).toBe(50);
	expect(recent.count(1_000_000)).toBe(0);
	recent.add(1_000_000);
	expect(recent.count(1_000_000)).toBe(1);
});
