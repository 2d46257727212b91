import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { deskOf } from './desk';
import { nameOf } from './memory';
import { asReadable } from './messages';
import { watchOf } from './parameters';
import { Running } from './running';
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

/**
 * Stands behind the webhook: what is delivered goes through it, and what was missed it reads. It begins once
 * the hooks have an endpoint, which n8n runs at the same time.
 */
export async function listen(functions: ITriggerFunctions): Promise<ITriggerResponse> {
	// In the editor, the webhook's own answer is the sample.
	if (functions.getMode() === 'manual') return {};
	const desk = deskOf(nameOf(functions.getWorkflow(), functions.getNode()));
	const running = new Running(functions, formOf(functions), 'webhook');
	desk.running = running;
	void desk.ready.then(async (ready) => {
		running.begin(ready);
		await running.read('catchUp');
	});
	functions.helpers.registerCron(
		{ expression: everyMinutes(CATCH_UP_EVERY, functions.getNode().id) },
		() => void running.read('catchUp'),
	);
	return { closeFunction: async () => desk.leave(running) };
}
