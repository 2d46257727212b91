import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { atTimes } from './cron';
import { Client } from './client';
import { deskOf } from './desk';
import { nameOf, type Memory } from './memory';
import { stripesNow } from './events';
import { flightsOf, formOf } from './listen';
import { asReadable } from './messages';
import { Position } from './position';
import { Running } from './running';
import { everyMinutes } from './schedule';
import { API_VERSION } from './version';
import { whole, type Watch } from './watch';

/** The form's field for how often, in minutes. */
function minutesOf(functions: ITriggerFunctions): number {
	try {
		return whole(functions.getNodeParameter('everyMinutes', 1), 'Every Minutes', 1, 59) ?? 1;
	} catch (error) {
		throw asReadable(error, 'read events');
	}
}

/**
 * Reads Stripe's list of events from time to time: n8n's own `poll` would lose or double what it reads when it
 * is cut off.
 * @throws UserError when Stripe's list cannot be read at the first activation
 */
export async function poll(functions: ITriggerFunctions): Promise<ITriggerResponse> {
	// In the editor, `execute` fetches the newest events.
	if (functions.getMode() === 'manual') return {};
	const desk = deskOf(nameOf(functions.getWorkflow(), functions.getNode()));
	const watch = formOf(functions);
	const minutes = minutesOf(functions);
	const memory = functions.getWorkflowStaticData('node') as Memory;
	const isAnew = functions.getActivationMode() === 'activate' && !watch.afterPause;
	const kept = isAnew ? undefined : (desk.position ?? Position.from(memory.position));
	desk.position = kept ?? (await startNow(functions, watch));
	const running = new Running(functions, watch, 'poll', flightsOf(functions, desk, watch));
	desk.running = running;
	// n8n saves it after this function; it must not be lost before the first event.
	running.begin({ position: desk.position, lost: false, canRead: true });
	void running.tick('poll');
	const times = everyMinutes(minutes, functions.getNode().id);
	atTimes(functions, times, () => void running.tick('poll'));
	return { closeFunction: async () => desk.leave(running) };
}

async function startNow(functions: ITriggerFunctions, watch: Watch): Promise<Position> {
	try {
		const { at, events } = await stripesNow(await Client.open(functions, API_VERSION), watch);
		return Position.startingAt(at, events);
	} catch (error) {
		throw asReadable(error, 'read events');
	}
}
