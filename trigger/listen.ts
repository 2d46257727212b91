import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { atTimes } from './cron';
import { deskOf, type Desk } from './desk';
import { flightsAt, type Flights } from './flights';
import { nameOf, type Memory } from './memory';
import { asReadable } from './messages';
import { watchOf } from './parameters';
import { Running, takesKey } from './running';
import { everyMinutes } from './schedule';
import type { Watch } from './watch';

/** How often what was missed is read, in minutes. */
const CATCH_UP_EVERY = 1;

/** @throws UserError with the remedy in its message */
export function formOf(functions: ITriggerFunctions): Watch {
	try {
		return watchOf(functions);
	} catch (error) {
		throw asReadable(error, 'read events');
	}
}

/** Which executions a crash would cut off, where those are to run again; only n8n's key sees to it that it is once. */
export function flightsOf(
	functions: ITriggerFunctions,
	desk: Desk,
	{ runAgain }: Watch,
): Flights | undefined {
	if (!runAgain || !takesKey(functions)) return undefined;
	const { flights } = functions.getWorkflowStaticData('node') as Memory;
	// Only n8n's start follows a crash: whoever publishes decides for themselves what of before is to run.
	return flightsAt(desk, functions.getActivationMode() === 'init' ? flights : undefined);
}

/**
 * Stands behind the webhook: what is delivered goes through it, and what was missed it reads. It begins once
 * the hooks have an endpoint, which n8n runs at the same time.
 */
export async function listen(functions: ITriggerFunctions): Promise<ITriggerResponse> {
	// In the editor, the webhook's own answer is the sample.
	if (functions.getMode() === 'manual') return {};
	const desk = deskOf(nameOf(functions.getWorkflow(), functions.getNode()));
	const watch = formOf(functions);
	const running = new Running(functions, watch, 'webhook', flightsOf(functions, desk, watch));
	desk.running = running;
	void desk.ready.then(async (ready) => {
		running.begin(ready);
		await running.tick('catchUp');
	});
	const times = everyMinutes(CATCH_UP_EVERY, functions.getNode().id);
	atTimes(functions, times, () => void running.tick('catchUp'));
	return { closeFunction: async () => desk.leave(running) };
}
