import type { Connection } from '../wire/connect';
import { pause } from '../pace/pause';
import { send, type Sending } from '../wire/send';
import type { Answer, StripeRequest } from '../types';

/** States that Stripe still works on. Every other one is final, or waits for somebody. */
export const WORKING = [
	'advancing',
	'creating',
	'in_progress',
	'in_transit',
	'pending',
	'processing',
	'queued',
	'running',
	'validating',
];

const FIRST = 1_000;
const LONGEST = 30_000;
const GROWTH = 1.5;

/** Where an object that a request made or changed can be read. */
function pathOfObject({ path }: StripeRequest, { body }: Answer): string | undefined {
	const id = typeof body.id === 'string' ? encodeURIComponent(body.id) : undefined;
	if (!id) return undefined;
	const at = path.split('/').lastIndexOf(id);
	return at < 0
		? `${path}/${id}`
		: path
				.split('/')
				.slice(0, at + 1)
				.join('/');
}

const isWorking = ({ body }: Answer) => typeof body.status === 'string' && WORKING.includes(body.status);

/**
 * Reads an object again and again, at growing intervals, until Stripe is done with it.
 * @returns the object in its final state, or as it was when the time was up
 */
export async function waitUntilDone(
	connection: Connection,
	request: StripeRequest,
	first: Answer,
	sending: Sending,
): Promise<Answer> {
	const path = pathOfObject(request, first);
	const { waitLimit = 0 } = sending.settings;
	const deadline = Date.now() + waitLimit;
	let answer = first;
	for (let wait = FIRST; path && isWorking(answer) && Date.now() < deadline; wait *= GROWTH) {
		await pause(Math.min(wait, LONGEST, deadline - Date.now()), connection.signal);
		const { body } = await send(connection, { ...request, method: 'GET', path, params: {} }, sending);
		answer = { ...first, body };
	}
	return answer;
}
