import type { IDataObject } from 'n8n-workflow';
import { isTooDeep } from '../depth';
import { isRecord } from '../form/expressed';
import { FieldError } from '../form/field-error';
import type { Settings } from '../form/settings';
import { limiterFor, type Outcome } from '../pace/limiter';
import { Cancelled, pause } from '../pace/pause';
import type { Answer, HttpAnswer, StripeRequest } from '../types';
import type { Connection } from './connect';
import { overHttp } from './http';
import { outcomeOf } from './outcome';
import { isWell } from './receive';
import { isRetryable, waitBefore } from './retry';
import { requestIdIn, StripeError } from './stripe-error';

/** How to send, for one item. */
export interface Sending {
	settings: Settings;
	/** Under which key, for a write that Stripe takes one for; whether the person chose it. */
	key?: { value: string; own: boolean };
	/** Whether an earlier try of the same write may have acted. */
	wasUnclear?: boolean;
}

/** Which requests Stripe takes a key for (the official SDK sends one on the same). */
export const takesKey = ({ method, path }: Pick<StripeRequest, 'method' | 'path'>): boolean =>
	method === 'POST' || (method === 'DELETE' && path.startsWith('/v2/'));

/** Time that runs on whatever somebody sets the clock to, in milliseconds. */
const now = () => performance.now();

/**
 * Sends a request until it is answered: every request of the package goes through here. Tries again
 * where that can help, within the time that the settings give, at the pace that Stripe allows. Waiting
 * for a turn does not count: how many others there are is no matter of this request.
 * @throws StripeError when Stripe refuses or cannot be reached; for a write with its `outcome`
 * @throws Cancelled when the execution is cancelled
 */
export async function send(
	connection: Connection,
	request: StripeRequest,
	{ settings, key, wasUnclear = false }: Sending,
): Promise<Answer> {
	const { signal } = connection;
	const own = takesKey(request) ? key : undefined;
	const idempotencyKey = own?.value;
	let left = settings.budget;
	let lostAnswer = false;
	for (let attempts = 1; ; attempts++) {
		const { result, took } = await attempt(connection, request, settings, { idempotencyKey, left });
		if (signal?.aborted) throw new Cancelled();
		if (result instanceof FieldError) throw result;
		if (!(result instanceof StripeError)) return answerOf(request, result, attempts, idempotencyKey);
		left -= took;
		const wait = waitBefore(attempts, result.headers, Math.random());
		const again = result.isKeyInUse || (isRetryable(result) && attempts <= settings.retries);
		if (!again || wait >= left) {
			Object.assign(result, { attempts, idempotencyKey, ownKey: own?.own ?? false, wasUnclear, lostAnswer });
			if (request.method !== 'GET') result.outcome = outcomeOf(result, idempotencyKey !== undefined);
			throw result;
		}
		lostAnswer ||= result.isAmbiguous && !result.isNotConnected;
		await pause(wait, signal);
		left -= wait;
	}
}

function answerOf(
	request: StripeRequest,
	{ body, file, headers }: HttpAnswer,
	attempts: number,
	idempotencyKey?: string,
): Answer {
	return {
		...(request.sink ? { body: {}, file } : { body: body as IDataObject }),
		attempts,
		requestId: requestIdIn(headers),
		idempotencyKey,
		...(headers['idempotent-replayed'] === 'true' ? { replayed: true } : {}),
	};
}

/** One attempt, in its turn. */
async function attempt(
	connection: Connection,
	request: StripeRequest,
	settings: Settings,
	{ idempotencyKey, left }: { idempotencyKey?: string; left: number },
): Promise<{ result: HttpAnswer | StripeError | FieldError; took: number }> {
	const { owner, execution, signal } = connection;
	const account = `${owner} ${request.host ?? ''} ${request.account ?? ''} ${request.context ?? ''}`;
	const limiter = limiterFor(account, request.method === 'GET' ? 'read' : 'write');
	const release = await limiter.acquire(execution, settings, signal);
	const from = now();
	let outcome: Outcome = 'failed';
	try {
		const timeout = Math.max(1, Math.min(settings.timeout, left));
		// A file may take longer than an answer does.
		const within = Math.max(1, request.sink ? left : timeout);
		const answer = await overHttp(connection, request, { idempotencyKey, timeout, within });
		if (isTooFast(answer)) outcome = 'throttled';
		else if (answer.statusCode < 500) outcome = 'passed';
		const result = !isWell(answer)
			? StripeError.fromAnswer(answer)
			: isWhole(answer, request)
				? answer
				: StripeError.unreadable(answer);
		return { result, took: now() - from };
	} catch (error) {
		return { result: asResult(error), took: now() - from };
	} finally {
		release(outcome);
	}
}

/** What is wrong with a file is known only once it was read. */
const asResult = (error: unknown) =>
	error instanceof FieldError || error instanceof StripeError ? error : StripeError.unreachable(error);

const isWhole = ({ body, file }: HttpAnswer, { sink }: StripeRequest) =>
	sink ? file !== undefined : isRecord(body) && !isTooDeep(body);

/** 429 also says that somebody else is changing the object, which has nothing to do with the pace. */
const isTooFast = ({ statusCode, body }: HttpAnswer) =>
	statusCode === 429 &&
	(body as { error?: { code?: string } } | undefined | null)?.error?.code !== 'lock_timeout';
