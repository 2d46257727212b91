import { forRows, LOST, messageOf, outOf, payouts, RETRY_ON_FAIL } from '../../../test/e2e/support/payouts';
import type { Execution } from '../../../test/e2e/support/rest';
import type { Stage } from '../../../test/e2e/support/stage';
import { OPENING_BALANCE } from '../../sandbox';
import type { Place } from '../place';

const AMOUNTS = [100, 101, 102];

/** That each row was paid once, and what came out is what was paid. */
async function paidOnce(title: string, stage: Stage, execution: Execution): Promise<void> {
	const { status } = execution;
	const paid = await stage.paid();
	const out = outOf(execution, 'Pay').map(({ json }) => json.id);
	const ids = (await stage.payouts()).map(({ id }) => id);
	const isRight = paid.join() === AMOUNTS.join() && out.sort().join() === ids.sort().join();
	if (status === 'success' && isRight) return;
	throw new Error(
		`${title}: ${status} (${messageOf(execution) ?? 'no error'}), paid ${paid.join()}, ${out.length} came out`,
	);
}

type Repeat = [title: string, repeat: (stage: Stage) => Promise<Execution>];

/** What was done is not done again, however n8n repeats the step. */
const REPEATS: Repeat[] = [
	[
		'Retry On Fail, an answer lost',
		async (stage) => {
			const workflow = await forRows(stage, 3, payouts(stage, {}, RETRY_ON_FAIL));
			stage.failAmount(102, LOST);
			return await stage.rest.run(workflow);
		},
	],
	[
		'Retry On Fail, Stripe unavailable once',
		async (stage) => {
			const workflow = await forRows(stage, 3, payouts(stage, {}, RETRY_ON_FAIL));
			stage.failArrival(2, { status: 503 });
			return await stage.rest.run(workflow);
		},
	],
	[
		'Retry with original workflow, an answer lost',
		async (stage) => {
			const workflow = await forRows(stage, 3, payouts(stage));
			stage.failAmount(101, LOST);
			return await stage.rest.retry(await failed(stage.rest.run(workflow)), 'original');
		},
	],
	[
		'Retry with currently saved workflow, after a correction',
		async (stage) => {
			const amount = `={{ $json.n === 1 ? ${2 * OPENING_BALANCE} : 100 + $json.n }}`;
			const workflow = await forRows(stage, 3, payouts(stage, { amount }));
			const first = await failed(stage.rest.run(workflow));
			await stage.rest.saveParameters(workflow.id, 'Pay', { amount: '={{ 100 + $json.n }}' });
			return await stage.rest.retry(first, 'saved');
		},
	],
];

/** The first execution, which must fail. */
async function failed(running: Promise<Execution>): Promise<Execution> {
	const execution = await running;
	if (execution.status !== 'error') throw new Error(`The first execution ends as ${execution.status}`);
	return execution;
}

/** Retry On Fail, and both Retry buttons in the list of executions: the sandbox counts what was carried out. */
export async function repeats(place: Place): Promise<string> {
	const stage = await place.stage();
	for (const [title, repeat] of REPEATS) {
		stage.sandbox.reset();
		await paidOnce(title, stage, await repeat(stage));
	}
	stage.sandbox.reset();
	return `${REPEATS.length} ways, each paid once`;
}
