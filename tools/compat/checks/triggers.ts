import { hasEnded, timesRun } from '../../../test/e2e/support/runs';
import type { Execution, Workflow } from '../../../test/e2e/support/rest';
import type { Stage } from '../../../test/e2e/support/stage';
import { Triggered } from '../../../test/e2e/support/triggered';
import { until } from '../../../test/e2e/support/until';
import type { Place } from '../place';

/** What stands beside the events that a workflow got. */
function aboutOf({ data }: Execution) {
	const items = data.resultData.runData.Next?.[0]?.data?.main[0] ?? [];
	return items.map(({ json }) => json.stripe_trigger as { unguarded?: true });
}

/** That a workflow ran for these events, each once, and to its end. */
function ranOnce(title: string, triggered: Triggered, workflow: Workflow, events: string[]): void {
	const runs = triggered.runs(workflow);
	const wrong = [
		...events.filter((event) => timesRun(runs).get(event) !== 1),
		...runs
			.filter(({ event, status }) => status !== 'success' || !events.includes(event!))
			.map(({ id }) => id),
	];
	if (wrong.length > 0) {
		throw new Error(`${title}: ${wrong.join()} wrong in ${JSON.stringify(runs)}, of ${events.join()}`);
	}
}

/**
 * Both triggers: events as they come, one of them twenty times and one in ten copies at once, others while n8n is
 * down, and then all of them once more.
 */
export async function triggers(place: Place): Promise<string> {
	const stage: Stage = await place.stage();
	const triggered = new Triggered(stage);
	const { events } = stage.sandbox;
	const both = {
		'Stripe Trigger': await triggered.publish('stripeTrigger', { events: ['customer.created'] }),
		'Stripe Poll Trigger': await triggered.publish('stripePollTrigger', { events: ['customer.created'] }),
	};
	const ids: string[] = [];
	const happens = async () => void ids.push(await triggered.eventOf(await triggered.makeCustomer()));
	const webhook = both['Stripe Trigger'];

	await happens();
	await triggered.ran(webhook, 1);
	await Promise.all(Array.from({ length: 20 }, async () => await events.redeliver(ids[0])));
	events.disturb({ copies: 10, atOnce: true });
	await happens();
	await triggered.ran(webhook, 2);
	events.disturb({});
	await stage.restart(async () => {
		await happens();
		await happens();
	});
	for (const workflow of Object.values(both)) await triggered.ran(workflow, ids.length);
	for (const id of ids) await events.redeliver(id);
	await happens();
	for (const workflow of Object.values(both)) await triggered.ran(workflow, ids.length);

	let unguarded = false;
	for (const [title, workflow] of Object.entries(both)) {
		await until(`all executions of the ${title} have ended`, () => triggered.runs(workflow).every(hasEnded));
		ranOnce(title, triggered, workflow, ids);
		const [newest] = await stage.rest.executionIds(workflow.id);
		unguarded ||= aboutOf(await stage.rest.ended(newest)).some((about) => about.unguarded);
		await stage.rest.deactivate(workflow.id);
	}
	await until('the endpoint is gone', async () => (await triggered.endpoints()).length === 0);
	return `${ids.length} events, each once${unguarded ? ', `unguarded`' : ''}`;
}
