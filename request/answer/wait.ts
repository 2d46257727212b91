import type { IDataObject } from 'n8n-workflow';
import type { Settings } from '../form/settings';
import type { Clock } from '../pace/clock';
import { Cancelled, pause } from '../pace/pause';
import { withoutSecrets } from '../redact';
import type { Answer, StripeRequest, Wait } from '../types';
import type { Connection } from '../wire/connect';
import { isRetryable } from '../wire/retry';
import { send } from '../wire/send';
import { StripeError } from '../wire/stripe-error';

/** Between two looks at the object, in ms. */
const FIRST = 1_000;
const LONGEST = 30_000;
const GROWTH = 1.5;
/** The last look is when the time is up, and may take so long, in ms. */
const LAST_LOOK = 5_000;

/** n8n's term for the id of the object in the answer. */
const ID = '{{$response.body.id}}';

/** What goes into a path. */
const ID_FORM = /^\w[\w.:-]*$/;

/** `status: pending`, for each state in which Stripe still works on the object. */
const workingStates = (body: IDataObject, { working }: Wait): string[] =>
	Object.entries(working).flatMap(([at, states]) => {
		const state = at.split('.').reduce<unknown>((inner, name) => (inner as IDataObject | null)?.[name], body);
		return typeof state === 'string' && states.includes(state) ? [`${at}: ${state}`] : [];
	});

/** The request that reads the object again, as whole as it came. */
function requestFor(id: string, request: StripeRequest, { readFrom }: Wait): StripeRequest {
	if (request.method === 'GET') return request;
	const { expand } = request.params;
	return {
		...request,
		method: 'GET',
		path: readFrom.replace(ID, encodeURIComponent(id)),
		params: expand === undefined ? {} : { expand },
	};
}

/**
 * Reads an object again and again, at growing intervals, until Stripe is done with it or the time is up.
 * It came from a request that Stripe has done, so nothing that goes wrong from here on is an error.
 * @param first the answer of that request
 * @returns the object as Stripe last gave it, and in `unfinished` what to say if Stripe was not done with it
 * @throws Cancelled when the execution is cancelled
 */
export async function waitUntilDone(
	connection: Connection,
	request: StripeRequest,
	first: Answer,
	settings: Settings,
	wait: Wait,
	clock: Clock = { now: () => performance.now(), pause },
): Promise<Answer> {
	const { id } = first.body;
	if (typeof id !== 'string' || !ID_FORM.test(id)) return first;
	const again = requestFor(id, request, wait);
	const deadline = clock.now() + wait.limit;
	let { body } = first;
	let failure: unknown;
	for (let interval = FIRST; workingStates(body, wait).length; interval *= GROWTH) {
		const left = deadline - clock.now();
		if (left <= 0 || (failure && !passes(failure))) {
			return { ...first, body, unfinished: inWords(request, workingStates(body, wait), wait, failure) };
		}
		await clock.pause(Math.min(interval, LONGEST, left), connection.signal);
		const budget = Math.min(settings.budget, Math.max(deadline - clock.now(), LAST_LOOK));
		({ body = body, failure } = await look(connection, again, id, { ...settings, budget }));
	}
	return { ...first, body };
}

/**
 * @returns the object, or what went wrong
 * @throws Cancelled
 */
async function look(
	connection: Connection,
	request: StripeRequest,
	id: string,
	settings: Settings,
): Promise<{ body?: IDataObject; failure?: unknown }> {
	const answer = await send(connection, request, { settings }).catch((failure: unknown) => ({ failure }));
	if (connection.signal?.aborted) throw new Cancelled();
	if ('failure' in answer || answer.body.id === id) return answer;
	// What answers in place of Stripe must not take the place of the object.
	return { failure: StripeError.unreadable({ headers: {} }) };
}

/** Whether what went wrong may be over at the next look. */
const passes = (failure: unknown) => failure instanceof StripeError && isRetryable(failure);

/** What a person reads of an object that Stripe was not done with. */
function inWords({ method }: StripeRequest, states: string[], { limit }: Wait, failure: unknown): string {
	const state = states.join(', ');
	const known = failure
		? `Whether it is done by now is not known: the last that was seen is ${state}, and reading it again failed: ${reasonOf(failure)}.`
		: `After the Wait Limit of ${limit / 1000} seconds it was not done yet (${state}).`;
	const isWrite = method !== 'GET';
	return `${isWrite ? 'Stripe has accepted this request: do not send it again. ' : ''}${known} To see how it ends, get it again later.`;
}

const reasonOf = (failure: unknown) =>
	withoutSecrets((failure as Error).message ?? String(failure)).replace(/\.$/, '');
