import type { IHookFunctions } from 'n8n-workflow';
import { CLOCK } from '../request';
import type { Client } from './client';
import { newestEvents } from './events';
import { sumOf } from './verify';
import type { Watch } from './watch';

/** The header that tells a sample from an event that comes. It proves nothing: the signature does. */
export const SAMPLE = 'n8n-sample';
/** n8n listens only once the hook is through, in ms. */
const LISTENS_AFTER = 1_500;

/**
 * Sends the newest event that is watched for to the address that listens in the editor, signed with the secret
 * of that listening. Where there is none, or this n8n cannot call itself, the listening goes on.
 */
export async function sendSample(
	{ helpers, logger }: IHookFunctions,
	client: Client,
	watch: Watch,
	{ url, secret }: { url: string; secret: string },
): Promise<void> {
	try {
		await CLOCK.pause(LISTENS_AFTER);
		const [event] = await newestEvents(client, watch, 1);
		if (!event) return;
		const body = JSON.stringify(event);
		const time = Math.floor(Date.now() / 1000);
		const sum = sumOf(secret, time, body).toString('hex');
		await helpers.httpRequest({
			method: 'POST',
			url,
			body,
			headers: {
				'content-type': 'application/json',
				'stripe-signature': `t=${time},v1=${sum}`,
				[SAMPLE]: 'newest',
			},
		});
	} catch (error) {
		logger.debug('No sample for the Stripe Trigger', { reason: (error as Error).message });
	}
}
