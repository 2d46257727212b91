import type { IDataObject } from 'n8n-workflow';
import { Cancelled } from '../pace/pause';
import type { Answer, Deletion, StripeRequest } from '../types';
import type { Connection } from '../wire/connect';
import { send, type Sending } from '../wire/send';
import type { StripeError } from '../wire/stripe-error';

/**
 * Reads what an unanswered deletion left behind.
 * @returns the answer that the deletion would have had; undefined while nobody knows
 * @throws StripeError, refused, when it is still there and Stripe said why
 */
export async function settleDeletion(
	connection: Connection,
	request: StripeRequest,
	sending: Sending,
	{ path, part }: Deletion,
	error: StripeError,
): Promise<Answer | undefined> {
	const read: StripeRequest = { ...request, method: 'GET', path, params: {} };
	const found = await send(connection, read, sending).catch(unlessCancelled);
	if (!found) return undefined;
	const { body, requestId } = found;
	const attempts = error.attempts + found.attempts;
	if (part && isGone(body, part)) return { body: { object: part, deleted: true }, attempts, requestId };
	if (!part && isEnded(body)) return { body, attempts, requestId };
	if (error.isAmbiguous) return undefined;
	error.outcome = 'refused';
	throw error;
}

function unlessCancelled(cause: unknown): undefined {
	if (cause instanceof Cancelled) throw cause;
}

const isEnded = ({ deleted, status }: IDataObject): boolean => deleted === true || status === 'canceled';

/** Newer versions of the API have several where there was one: `discounts`. */
const isGone = (body: IDataObject, part: string): boolean =>
	body[part] === null || (Array.isArray(body[`${part}s`]) && (body[`${part}s`] as unknown[]).length === 0);
