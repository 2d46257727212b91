import type { IExecuteFunctions, INodeExecutionData, WorkflowExecuteMode } from 'n8n-workflow';
import { deliver } from '../../trigger';
import { deskOf } from '../../trigger/desk';
import type { StripeEvent } from '../../trigger/event';
import { Gate } from '../../trigger/gate';
import { itemOf } from '../../trigger/item';
import type { Running } from '../../trigger/running';

/*
 * What an execution hands on, by who began it: Stripe's event, or a person.
 */
const event: StripeEvent = {
	id: 'evt_1',
	object: 'event',
	type: 'payout.paid',
	created: 1_800_000_000,
	livemode: false,
};

let count = 0;

/** Runs the trigger node in an execution. */
async function execute(item: INodeExecutionData, mode: WorkflowExecuteMode, processed: string[] = []) {
	const hints: string[] = [];
	const workflow = { id: `w${++count}`, name: 'Orders', active: true };
	const functions = {
		getInputData: () => [item],
		getMode: () => mode,
		getWorkflow: () => workflow,
		getNode: () => ({ id: 'n', name: 'Trigger' }),
		addExecutionHints: ({ message }: { message: string }) => void hints.push(message),
		helpers: {
			checkProcessedItemsAndRecord: async (_key: string, items: Array<{ id: string }>) =>
				await Promise.resolve({ new: items.filter(({ id }) => !processed.includes(id)), processed: [] }),
		},
	} as unknown as IExecuteFunctions;
	const gate = new Gate(async () => await new Promise(() => undefined));
	const entry = gate.offer({ event, source: 'webhook' });
	deskOf(`${workflow.id}:n`).running = { gate } as unknown as Running;
	const [handedOn] = await deliver(functions);
	return { handedOn, hints, entry };
}

const unguarded = itemOf(event, 'webhook', { unguarded: true });

it('leaves out an unguarded event that ran before, and says beside it what that means', async () => {
	const first = await execute(unguarded, 'webhook');
	expect(first.handedOn).toEqual([unguarded]);
	expect(first.hints).toEqual([expect.stringMatching(/cannot rule out that an event runs twice.*2\.20/)]);
	expect((await execute(unguarded, 'webhook', ['evt_1'])).handedOn).toEqual([]);
	expect((await execute(itemOf(event, 'webhook'), 'trigger')).hints).toEqual([]);
});

it('hands on what a person retries, although it began before', async () => {
	expect((await execute(unguarded, 'retry', ['evt_1'])).handedOn).toEqual([unguarded]);
	const again = itemOf(event, 'afterCrash', { cut_off_execution: '7' });
	expect((await execute(again, 'retry')).handedOn).toEqual([again]);
	// By itself it runs again only beside the trigger that knows of it, which no worker has.
	expect((await execute(again, 'trigger')).handedOn).toEqual([]);
});

it('takes an event for stored by its own execution only, not by one in the editor', async () => {
	const item = itemOf(event, 'sample');
	expect((await execute(item, 'manual')).entry.isStored).toBe(false);
	expect((await execute(item, 'retry')).entry.isStored).toBe(false);
	expect((await execute(itemOf(event, 'webhook'), 'trigger')).entry.isStored).toBe(true);
});

it('has n8n record unguarded events one after the other, and once more where another process was first', async () => {
	const at = { checks: 0, most: 0, now: 0 };
	const run = async (id: string) => {
		const functions = {
			getInputData: () => [itemOf({ ...event, id }, 'poll', { unguarded: true })],
			getMode: () => 'trigger',
			getWorkflow: () => ({ id: 'shared', name: 'Orders', active: true }),
			getNode: () => ({ id: 'n', name: 'Trigger' }),
			helpers: {
				checkProcessedItemsAndRecord: async (_key: string, items: unknown[]) => {
					at.most = Math.max(at.most, ++at.now);
					await new Promise((resolve) => setImmediate(resolve));
					at.now--;
					if (++at.checks === 1) throw new Error('UNIQUE constraint failed');
					return { new: items, processed: [] };
				},
			},
		} as unknown as IExecuteFunctions;
		const [handedOn] = await deliver(functions);
		return handedOn.map(({ json }) => json.id);
	};
	expect(await Promise.all(['evt_1', 'evt_2', 'evt_3'].map(run))).toEqual([['evt_1'], ['evt_2'], ['evt_3']]);
	expect(at).toEqual({ checks: 4, most: 1, now: 0 });
});
