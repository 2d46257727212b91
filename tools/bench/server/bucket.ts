/** Decides whether a request may pass at this moment. */
export type Gate = (now: number) => boolean;

/** Lets everything pass. */
export const open: Gate = () => true;

/** Refuses so many, whenever they come, and lets everything pass after that. */
export function closedFor(requests: number): Gate {
	let seen = 0;
	return () => ++seen > requests;
}

/**
 * A token bucket: so many requests in a second on average, and a short burst of a tenth of that (5 at
 * least) at once.
 * @param perSecond requests allowed in a second
 */
export function tokenBucket(perSecond: number): Gate {
	const size = Math.max(5, perSecond / 10);
	let tokens = size;
	let filledAt: number | undefined;
	return (now) => {
		tokens = Math.min(size, tokens + ((now - (filledAt ?? now)) * perSecond) / 1000);
		filledAt = now;
		if (tokens < 1) return false;
		tokens--;
		return true;
	};
}
