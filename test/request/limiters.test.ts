import { Limiter } from '../../request/pace/limiter';
import { startSenders } from '../support/senders';
import { Simulation, tokenBucket } from '../support/simulation';

/*
 * The workers of n8n's queue mode: each has a limiter of its own, and all send to one account. They know nothing of each
 * other but what Stripe answers.
 */
interface Figures {
	/** Of what was allowed once all had begun, how much went through. */
	share: number;
	/** Of the answers then, how many were 429, and of all. */
	throttled: number;
	throttledInAll: number;
	/** What went through for each. */
	each: number[];
}

const MINUTE = 60_000;
/** All have begun, and found their pace. */
const SETTLED = 15_000;

/** A minute of workers against one token bucket; each begins a second and a half after the one before. */
async function minuteOf(workers: number, limit: number, latency: number, burst: number): Promise<Figures> {
	const time = new Simulation();
	const allows = tokenBucket(limit, burst);
	const each = Array<number>(workers).fill(0);
	const all = { passed: 0, throttled: 0 };
	const late = { passed: 0, throttled: 0 };
	const start = async (worker: number) => {
		await time.pause(worker * 1_500);
		startSenders(time, new Limiter(time), { until: MINUTE, latency, allows }, (allowed) => {
			const outcome = allowed ? 'passed' : 'throttled';
			if (allowed) each[worker]++;
			all[outcome]++;
			if (time.now() > SETTLED) late[outcome]++;
		});
	};
	for (let worker = 0; worker < workers; worker++) void start(worker);
	await time.run(MINUTE);
	const throttledOf = ({ passed, throttled }: typeof all) => throttled / (passed + throttled);
	const could = (limit * (MINUTE - SETTLED)) / 1000;
	return { share: late.passed / could, throttled: throttledOf(late), throttledInAll: throttledOf(all), each };
}

it.each([
	[2, 25, 200, 5],
	[3, 25, 200, 5],
	[3, 100, 200, 10],
	[3, 100, 50, 10],
])(
	'%i workers use what one account is allowed: %i in a second, %i ms latency, bursts of %i',
	async (...how) => {
		const { share, throttled, throttledInAll, each } = await minuteOf(...how);
		expect(share).toBeGreaterThan(0.95);
		expect(throttled).toBeLessThan(0.03);
		expect(throttledInAll).toBeLessThan(0.08);
		// None is left with next to nothing.
		expect(Math.min(...each) / Math.max(...each)).toBeGreaterThan(0.15);
	},
);

describe('somebody else who heeds no refusals', () => {
	/** What goes through in a second of the first half minute, while the other sends, and when it has been gone for so long. */
	async function beside(
		limit: number,
		others: number,
	): Promise<{ alone: number; beside: number; after: number }> {
		const time = new Simulation();
		const allows = tokenBucket(limit, Math.max(5, limit / 10));
		const passed: number[] = [];
		startSenders(time, new Limiter(time), { until: 150_000, latency: 200, allows }, (allowed) => {
			if (allowed) passed.push(time.now());
		});
		const other = async () => {
			await time.pause(30_000);
			for (; time.now() < 90_000; await time.pause(1_000 / others)) allows(time.now());
		};
		void other();
		await time.run(150_000);
		const between = (from: number, to: number) =>
			(passed.filter((at) => at >= from && at < to).length * 1_000) / (to - from);
		return {
			alone: between(5_000, 30_000),
			beside: between(45_000, 90_000),
			after: between(130_000, 150_000),
		};
	}

	it.each([
		[100, 50],
		[100, 90],
		[100, 130],
		[25, 20],
	])(
		'at %i in a second leaves what it does not use, of %i, and all once it is gone',
		async (limit, others) => {
			const figures = await beside(limit, others);
			expect(figures.alone).toBeGreaterThan(limit * 0.9);
			expect(figures.beside).toBeGreaterThan((limit - others) * 0.6);
			expect(figures.after).toBeGreaterThan(limit * 0.9);
		},
	);
});
