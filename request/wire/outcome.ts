import type { Outcome } from '../types';
import type { StripeError } from './stripe-error';

/**
 * What became of a write that ended in an error. Refused is only what Stripe itself answered with a
 * definite no; whatever leaves room for having acted is unknown.
 * @param keyed whether it was sent under a key, so that the last answer holds for all attempts
 */
export function outcomeOf(error: StripeError, keyed: boolean): Outcome {
	const { status, lostAnswer, replayed } = error;
	const wasUnclear = error.wasUnclear || lostAnswer;
	if (error.isNotConnected) return wasUnclear ? 'unknown' : 'not_sent';
	if (error.isAmbiguous || status < 400 || !error.isStripes || error.isKeyInUse) return 'unknown';
	// Under a key made from the values, others can only mean an earlier try of the same write.
	if (error.isKeyReused && !error.ownKey) return 'unknown';
	if (wasUnclear && (!keyed || error.isBeforeKey)) return 'unknown';
	// The answer to this try, or to an earlier one after which another went well: nobody can tell.
	if (lostAnswer && replayed) return 'unknown';
	return 'refused';
}
