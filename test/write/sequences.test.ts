import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { retryNode, runNode, type RunResult } from '../support/engine';
import { FakeStripe, FATES, type Fate } from '../support/fake-stripe';
import { startRecorder, type Recorder } from '../support/recorder';

/*
 * For any sequence of outcomes and any of n8n's ways to run a step again, the ledger holds at most one
 * write for each wanted one, exactly one where the last word was that it is done, and none where it was
 * that it is refused. RUNS says how many sequences, SEED repeats them.
 */
const RUNS = Number(process.env.RUNS ?? 150);

let server: Recorder;
beforeAll(async () => (server = await startRecorder()));
afterAll(async () => await server.close());

/** How n8n gets to the same items again. */
type Way =
	/** A job that another worker takes up from the beginning. */
	| 'job again'
	/** The same, when the steps before give one more item, in front. */
	| 'job again, shifted'
	| 'Retry button'
	/** After the form was corrected. */
	| 'Retry button, corrected';

const fates = fc.array(fc.constantFrom<Fate>(...FATES), { maxLength: 8 });
const scenario = fc.record({
	field: fc.constantFrom('plain', 'clock', 'business key'),
	onError: fc.constantFrom(undefined, 'continueRegularOutput' as const),
	retryOnFail: fc.boolean(),
	equal: fc.boolean(),
	first: fates,
	then: fc.array(
		fc.record({
			way: fc.constantFrom<Way>('job again', 'job again, shifted', 'Retry button', 'Retry button, corrected'),
			fates,
		}),
		{ maxLength: 4 },
	),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

let scenarios = 0;

async function play({ field, onError, retryOnFail, equal, first, then }: Scenario): Promise<void> {
	const id = ++scenarios;
	const stripe = new FakeStripe();
	server.answer = stripe.answer;
	// Business keys are one for each order; other writes may be equal in all their values.
	const wanted = [1, 2, 3].map((n) => ({ n, amount: equal && field !== 'business key' ? 100 : 100 + n }));
	let description = 'as it was';
	const options = () => ({
		baseUrl: server.url,
		// A pace of its own for each: what slowed down one is no matter of the next.
		secretKey: `sk_test_Scenario${id}`,
		settings: { onError, retryOnFail, maxTries: 2, waitBetweenTries: 1 },
		items: wanted,
		parameters: {
			resource: 'topup',
			operation: 'create',
			amount: '={{ $json.amount }}',
			currency: 'usd',
			description: field === 'clock' ? '=at {{ $now.toMillis() }} {{ Math.random() }}' : description,
			options: {
				retries: 0,
				maxInFlight: 2,
				...(field === 'business key' ? { businessKey: `=${id}-{{ $json.n }}` } : {}),
			},
		} as IDataObject,
	});
	const counts = (amounts: number[]) => {
		const result: Record<number, number> = {};
		for (const amount of amounts) result[amount] = (result[amount] ?? 0) + 1;
		return result;
	};
	const check = ({ items, error }: RunResult, isJobAgain = false) => {
		const made = counts(stripe.ledger.map(({ params }) => Number(params.amount)));
		const most = counts(wanted.map(({ amount }) => amount));
		for (const [amount, count] of Object.entries(made))
			expect(count).toBeLessThanOrEqual(most[Number(amount)]);
		if (error) return;
		const said: Record<string, number[]> = { done: [], refused: [], unknown: [] };
		items.forEach(({ json }, index) => {
			const { amount } = wanted[index];
			const failure = json.error as IDataObject | undefined;
			// It says no before it looks whether it knows the key, and nobody told this process of the first job.
			if (isJobAgain && failure?.status === 429) failure.outcome = 'unknown';
			said[failure ? String(failure.outcome) : 'done'].push(amount);
			if (!failure) expect(json.amount).toBe(amount);
		});
		const ids = items.flatMap(({ json }) => (json.error ? [] : [json.id]));
		expect(new Set(ids).size).toBe(ids.length);
		for (const { amount } of wanted) {
			const of = (list: number[]) => list.filter((own) => own === amount).length;
			expect(made[amount] ?? 0).toBeGreaterThanOrEqual(of(said.done));
			expect(made[amount] ?? 0).toBeLessThanOrEqual(of(said.done) + of(said.unknown));
		}
	};

	stripe.fates = [...first];
	let executions = 1;
	let jobsAgain = 0;
	let result = await runNode({ ...options(), executionId: `${id}.1` });
	check(result);
	for (const { way, fates: own } of then) {
		const button = way.startsWith('Retry');
		// A job is taken up again before it has ended; the button is there for what failed.
		if (button ? !result.error : executions > 1) continue;
		// Nobody knows of the first job, and nothing in the new form tells of the old one.
		if (way === 'Retry button, corrected' && jobsAgain) continue;
		if (!button) jobsAgain++;
		stripe.fates = [...own];
		if (way === 'job again, shifted')
			wanted.unshift({ n: 10 + wanted.length, amount: equal ? 100 : 110 + wanted.length });
		if (way === 'Retry button, corrected') description = `corrected ${executions}`;
		result = button
			? await retryNode(result, { ...options(), executionId: `${id}.${++executions}` })
			: await runNode({ ...options(), executionId: `${id}.1` });
		check(result, !button);
	}
}

it(`holds for ${RUNS} sequences`, async () => {
	await fc.assert(fc.asyncProperty(scenario, play), {
		numRuns: RUNS,
		...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
	});
}, 600_000);
