import { Limiter } from '../../request/pace/limiter';
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
	const sender = async (limiter: Limiter, worker: number) => {
		await time.pause(worker * 1_500);
		while (time.now() < MINUTE) {
			const release = await limiter.acquire('execution', { maxInFlight: 25 });
			await time.pause(latency / 2);
			const allowed = allows(time.now());
			await time.pause(latency / 2);
			const outcome = allowed ? 'passed' : 'throttled';
			if (allowed) each[worker]++;
			all[outcome]++;
			if (time.now() > SETTLED) late[outcome]++;
			release(outcome);
			if (!allowed) await time.pause(500);
		}
	};
	for (let worker = 0; worker < workers; worker++) {
		const limiter = new Limiter(time);
		for (let i = 0; i < 25; i++) void sender(limiter, worker);
	}
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
