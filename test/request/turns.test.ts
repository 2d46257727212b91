import { getEventListeners } from 'node:events';
import { Execution, type Bounds } from '../../request/pace/execution';
import { Limiter } from '../../request/pace/limiter';
import { Cancelled } from '../../request/pace/pause';
import { Shelf } from '../../request/pace/shelf';
import { open, Simulation, tokenBucket, type Gate } from '../support/simulation';

/*
 * Several executions at one account, and one at several.
 */
const LATENCY = 100;
const SECONDS = 20;
const BUSY: Bounds = { maxInFlight: 25 };

interface Server {
	time: Simulation;
	limiter: Limiter;
	gate: Gate;
}

const server = (gate = open): Server => {
	const time = new Simulation();
	return { time, limiter: new Limiter(time), gate };
};

/** One request and its answer; a refused one is tried again after half a second. */
async function request({ time, limiter, gate }: Server, execution: string, bounds: Bounds): Promise<void> {
	for (;;) {
		const release = await limiter.acquire(execution, bounds);
		await time.pause(LATENCY / 2);
		const passes = gate(time.now());
		await time.pause(LATENCY / 2);
		release(passes ? 'passed' : 'throttled');
		if (passes) return;
		await time.pause(500);
	}
}

/** Keeps 25 requests of an execution coming. */
function keepComing(at: Server, execution: string, bounds: Bounds): { passed: number } {
	const count = { passed: 0 };
	const sender = async () => {
		while (at.time.now() < SECONDS * 1000) {
			await request(at, execution, bounds);
			count.passed++;
		}
	};
	for (let i = 0; i < 25; i++) void sender();
	return count;
}

/** How many requests of a busy execution go through beside others. */
async function busyBeside(others: Bounds[], gate?: () => Gate): Promise<[busy: number, ...others: number[]]> {
	const at = server(gate?.());
	const counts = [BUSY, ...others].map((bounds, i) => keepComing(at, `execution ${i}`, bounds));
	await at.time.run(SECONDS * 1000);
	return counts.map(({ passed }) => passed) as [number, ...number[]];
}

describe("is held back by nobody else's bounds", () => {
	const limits: Array<[string, () => Gate]> = [
		['no limit', () => open],
		['100 in a second', () => tokenBucket(100, 10)],
	];
	const others: Array<[string, Bounds, number]> = [
		['Requests per Second 1', { maxInFlight: 25, maxPerSecond: 1 }, SECONDS],
		['Requests in Flight 2', { maxInFlight: 2 }, (2 * SECONDS * 1000) / LATENCY],
		['Requests in Flight 1 and per Second 3', { maxInFlight: 1, maxPerSecond: 3 }, 3 * SECONDS],
	];
	const cases = limits.flatMap(([limit, gate]) =>
		others.map(([name, bounds, own]) => [name, limit, bounds, own, gate] as const),
	);
	it.each(cases)('%s, at %s', async (_, limit, bounds, own, gate) => {
		const [alone] = await busyBeside([], gate);
		const [busy, other] = await busyBeside([bounds], gate);
		// Where there is a limit, what the other one sends is taken from it.
		expect(busy + (limit === 'no limit' ? 0 : other)).toBeGreaterThan(alone * 0.9);
		expect(other).toBeGreaterThan(own * 0.9);
		expect(other).toBeLessThanOrEqual(own + 2);
	});

	it('a request of the editor, beside one that waits for its own next second', async () => {
		const at = server();
		void keepComing(at, 'polite', { maxInFlight: 25, maxPerSecond: 1 });
		await at.time.run(1_500);
		let answeredAt = Infinity;
		void request(at, 'editor', BUSY).then(() => (answeredAt = at.time.now()));
		await at.time.run(10_000);
		expect(answeredAt).toBeLessThan(1_500 + 2 * LATENCY);
	});
});

it('shares a limit alike between busy executions', async () => {
	const [one, other, third] = await busyBeside([BUSY, BUSY], () => tokenBucket(30, 5));
	for (const passed of [one, other, third]) expect(passed / (one + other + third)).toBeCloseTo(1 / 3, 1);
});

it('lets a single request come before thousands that wait', async () => {
	const at = server(tokenBucket(25, 5));
	for (let i = 0; i < 2_000; i++) void request(at, 'long', { maxInFlight: 100 });
	await at.time.run(10_000);
	let answeredAt = Infinity;
	void request(at, 'editor', BUSY).then(() => (answeredAt = at.time.now()));
	await at.time.run(12_000);
	expect(answeredAt).toBeLessThan(10_000 + LATENCY + 200);
});

describe('bounds of an execution hold for all accounts together', () => {
	/** Forty requests of one execution, each to another account. */
	async function toManyAccounts(bounds: Bounds): Promise<{ starts: number[]; most: number }> {
		const time = new Simulation();
		const executions = new Shelf(time, () => new Execution());
		const starts: number[] = [];
		let under = 0;
		let most = 0;
		const sender = async () => {
			const release = await new Limiter(time, executions).acquire('execution', bounds);
			starts.push(time.now());
			most = Math.max(most, ++under);
			await time.pause(LATENCY);
			under--;
			release('passed');
		};
		const all = Array.from({ length: 40 }, sender);
		await time.run(60_000);
		await Promise.all(all);
		return { starts, most };
	}

	it('in flight', async () => {
		const { most, starts } = await toManyAccounts({ maxInFlight: 3 });
		expect(most).toBe(3);
		expect(starts.at(-1)).toBe(13 * LATENCY);
	});

	it('in a second', async () => {
		const { starts } = await toManyAccounts({ maxInFlight: 25, maxPerSecond: 10 });
		expect(starts.at(-1)! - starts[0]).toBeGreaterThanOrEqual(3_800);
		expect(starts.at(-1)! - starts[0]).toBeLessThan(4_200);
	});

	it('also where a request has waited for its account for minutes', async () => {
		const time = new Simulation();
		const executions = new Shelf(time, () => new Execution());
		const [slow, quick] = [new Limiter(time, executions), new Limiter(time, executions)];
		// Takes all places of its account.
		const places = await Promise.all(
			Array.from({ length: 8 }, async () => await slow.acquire('other', { maxInFlight: 8 })),
		);
		const waiting = slow.acquire('execution', { maxInFlight: 1 });
		void time.pause(120_000);
		await time.run(120_000);
		// Something else is asked for meanwhile, which is when what is idle is let go.
		(await quick.acquire('somebody', { maxInFlight: 1 }))('passed');
		places[0]('passed');
		await waiting;
		let started = false;
		void quick.acquire('execution', { maxInFlight: 1 }).then(() => (started = true));
		await time.run(200_000);
		expect(started).toBe(false);
		(await waiting)('passed');
		await time.run(200_000);
		expect(started).toBe(true);
	});
});

describe('cancelling', () => {
	const cancelled = async (waiting: Promise<unknown>) =>
		await waiting.then(
			() => 'started',
			(error: unknown) => (error instanceof Cancelled ? 'cancelled' : error),
		);

	it('is heard by one who waits, who then takes no place', async () => {
		const limiter = new Limiter(new Simulation());
		const cancel = new AbortController();
		const held = await limiter.acquire('execution', { maxInFlight: 1 });
		const waiting = limiter.acquire('execution', { maxInFlight: 1 }, cancel.signal);
		cancel.abort();
		expect(await cancelled(waiting)).toBe('cancelled');
		held('passed');
		expect(await cancelled(limiter.acquire('execution', { maxInFlight: 1 }))).toBe('started');
	});

	it('is heard at once where it was before, though a place is free', async () => {
		const limiter = new Limiter(new Simulation());
		const signal = AbortSignal.abort();
		expect(await cancelled(limiter.acquire('execution', BUSY, signal))).toBe('cancelled');
		expect(getEventListeners(signal, 'abort')).toEqual([]);
		expect(limiter.isIdle(0)).toBe(true);
	});

	it('lets those behind go on', async () => {
		const limiter = new Limiter(new Simulation());
		const cancel = new AbortController();
		await limiter.acquire('execution', { maxInFlight: 2 });
		// Waits until it is alone; the next need not.
		const narrow = limiter.acquire('execution', { maxInFlight: 1 }, cancel.signal);
		const next = limiter.acquire('execution', { maxInFlight: 2 });
		cancel.abort();
		expect(await cancelled(narrow)).toBe('cancelled');
		expect(await cancelled(next)).toBe('started');
	});

	it.each(['started', 'cancelled'])('leaves no listener behind where a request was %s', async (how) => {
		const limiter = new Limiter(new Simulation());
		const cancel = new AbortController();
		const { signal } = cancel;
		const held = await limiter.acquire('execution', { maxInFlight: 1 }, signal);
		const waiting = cancelled(limiter.acquire('execution', { maxInFlight: 1 }, signal));
		expect(getEventListeners(signal, 'abort')).toHaveLength(1);
		if (how === 'cancelled') cancel.abort();
		else held('passed');
		expect(await waiting).toBe(how);
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});
});
