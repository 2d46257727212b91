import type { Outcome } from '../types';
import type { StripeError } from './stripe-error';

/** Answers that Stripe gives before it looks whether it knows the key: they say nothing of an earlier try. */
const BEFORE_KEY = [401, 403, 409, 429];

/**
 * What became of a write that ended in an error. Refused is only what Stripe itself answered with a
 * definite no; whatever leaves room for having acted is unknown.
 * @param keyed whether it was sent under a key, so that the last answer holds for all attempts
 */
export function outcomeOf(error: StripeError, keyed: boolean): Outcome {
	const { status, wasUnclear } = error;
	if (error.isNotConnected) return wasUnclear ? 'unknown' : 'not_sent';
	if (error.isAmbiguous || status < 400 || !error.isStripes || error.isKeyInUse) return 'unknown';
	// Under a key made from the values, others can only mean an earlier try of the same write.
	if (error.isKeyReused && !error.ownKey) return 'unknown';
	if (wasUnclear && (!keyed || BEFORE_KEY.includes(status))) return 'unknown';
	return 'refused';
}
