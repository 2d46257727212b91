import { forRows, LOST, messageOf, outOf, payouts, RETRY_ON_FAIL } from '../../../test/e2e/support/payouts';
import type { Execution } from '../../../test/e2e/support/rest';
import type { Stage } from '../../../test/e2e/support/stage';
import { until } from '../../../test/e2e/support/until';
import { OPENING_BALANCE } from '../../sandbox';
import type { Place } from '../place';

const AMOUNTS = [100, 101, 102];

/** Longer than anything here takes. */
const FOREVER_MS = 600_000;

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

/** Whether an n8n says which execution it repeats, as those from 2.20 on do. */
function saysWhatItRepeats(version: string): boolean {
	const [major, minor] = version.split('.').map(Number);
	return major > 2 || (major === 2 && minor >= 20);
}

/** Kills n8n when all is paid and nothing of that is saved, and retries the execution that this cut off. */
async function retryCutOff(stage: Stage): Promise<Execution> {
	const { rest, sandbox } = stage;
	const next = stage.stripe('Later', { resource: 'balance', operation: 'get' });
	const workflow = await forRows(stage, 3, payouts(stage), next);
	// It is at work until n8n is killed.
	sandbox.failNext({ at: 'work', delayMs: FOREVER_MS, when: ({ path }) => path === '/v1/balance' });
	const id = await rest.begin(workflow);
	await until('the step after the payouts is at work', () =>
		sandbox.exchanges.some(({ path }) => path === '/v1/balance'),
	);
	await stage.kill();
	await stage.restart();
	const cutOff = await stage.rest.ended(id);
	if (cutOff.status !== 'crashed') throw new Error(`The killed execution ends as ${cutOff.status}`);
	sandbox.exchanges.length = 0;
	return await stage.rest.retry(cutOff, 'original');
}

/** That a retry which cannot know what was done sent no write, and says so. */
async function nothingSent(title: string, stage: Stage, execution: Execution): Promise<void> {
	const sent = stage.sandbox.exchanges.filter(({ method }) => method === 'POST').length;
	const paid = await stage.paid();
	const message = messageOf(execution) ?? 'no error';
	const isRight = execution.status === 'error' && message.includes('nothing was sent now');
	if (isRight && sent === 0 && paid.join() === AMOUNTS.join()) return;
	throw new Error(`${title}: ${execution.status} (${message}), ${sent} sent, paid ${paid.join()}`);
}

/**
 * Retry On Fail, both Retry buttons in the list of executions, and Retry of an execution that a kill cut off: the
 * sandbox counts what was carried out.
 */
export async function repeats(place: Place, version: string): Promise<string> {
	const stage = await place.stage();
	for (const [title, repeat] of REPEATS) {
		stage.sandbox.reset();
		await paidOnce(title, stage, await repeat(stage));
	}
	stage.sandbox.reset();
	const title = 'Retry after n8n was killed';
	const execution = await retryCutOff(stage);
	const knows = saysWhatItRepeats(version);
	await (knows ? paidOnce : nothingSent)(title, stage, execution);
	stage.sandbox.reset();
	return knows
		? `${REPEATS.length + 1} ways, each paid once`
		: `${REPEATS.length} ways, each paid once; after a kill nothing sent`;
}
