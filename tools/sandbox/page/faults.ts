import type { Fault } from '../types';

/** A failure that can be chosen. */
interface Choice {
	label: string;
	/** What it is like at Stripe, and what to look for. */
	text: string;
	fault: Fault;
}

/** Failures to choose from, by the name that the form sends. */
export const CHOICES: Record<string, Choice> = {
	lost: {
		label: 'The answer is lost',
		text: 'Stripe does it, and the connection breaks before the answer arrives. What is sent again under the same key is not done twice.',
		fault: { at: 'after', drop: true },
	},
	reset: {
		label: 'The connection is reset',
		text: 'The request never reaches Stripe, and nothing is done.',
		fault: { at: 'before', drop: true },
	},
	throttled: {
		label: '429, too many requests',
		text: 'Stripe turns the request away unseen. It can be sent again a little later.',
		fault: { at: 'before', status: 429 },
	},
	gateway: {
		label: '502, bad gateway',
		text: 'A gateway before Stripe fails. Nothing is done, but the sender cannot know that.',
		fault: { at: 'before', status: 502 },
	},
	kept: {
		label: '500, kept, although it was done',
		text: 'Stripe does it and then fails. The 500 is the answer to this key for a day.',
		fault: { at: 'work', status: 500, executed: true },
	},
	failed: {
		label: '500, kept, and nothing was done',
		text: 'Stripe fails before it does anything. The 500 is the answer to this key for a day.',
		fault: { at: 'work', status: 500 },
	},
	locked: {
		label: '409, locked for a moment',
		text: 'Another request uses the object. Stripe advises to try again.',
		fault: { at: 'work', status: 409, code: 'lock_timeout' },
	},
	slow: {
		label: 'Slow, 10 seconds',
		text: 'Stripe takes its time and then answers as usual.',
		fault: { at: 'work', delayMs: 10_000 },
	},
};

/** What a failure does to the request that it strikes, in words. */
export function faultWords({ at, status, drop, executed, delayMs }: Fault): string {
	if (drop)
		return at === 'after' || executed ? 'Done, and the answer is lost' : 'Connection reset, nothing is done';
	if (delayMs !== undefined && status === undefined) return `Answered after ${delayMs / 1_000} s`;
	const done = at === 'after' || executed ? 'done anyway' : 'nothing is done';
	return `Answered with ${status ?? 500}, ${done}`;
}
