import type { StripeError } from './stripe-error';

/** When to try again: the rules of the official SDK (RequestSender of stripe-node), and 429 besides. */
export interface RetryPolicy {
	/** Tries after the first. */
	retries: number;
	/** All tries and waits of one request together, in milliseconds. */
	budget: number;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 5_000;
/** Longer than this nobody's step should sleep on a server's word (the SDK's bound as well). */
const LONGEST_RETRY_AFTER = 60_000;

/**
 * Whether another try can help. Every write carries an idempotency key, so none acts twice.
 * Stripe's own word (`Stripe-Should-Retry`) decides where it is given.
 */
export function isRetryable({ status, headers }: Pick<StripeError, 'status' | 'headers'>): boolean {
	// The headers of an answer that was cut off say how it began, not whether it came.
	if (status === 0) return true;
	// An old answer stays the same.
	if (headers['idempotent-replayed'] === 'true') return false;
	if (headers['stripe-should-retry'] === 'true') return true;
	if (headers['stripe-should-retry'] === 'false') return false;
	return status === 409 || status === 429 || status >= 500;
}

/**
 * How long to wait before a try, in milliseconds.
 * @param tries how many were made
 * @param random in [0, 1)
 */
export function waitBefore(tries: number, headers: Record<string, string>, random: number): number {
	const shape = Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT) * (0.5 + random / 2);
	const asked = Number(headers['retry-after']) * 1000;
	const wanted = Number.isFinite(asked) && asked > 0 && asked <= LONGEST_RETRY_AFTER ? asked : 0;
	return Math.max(shape, FIRST_WAIT, wanted);
}
