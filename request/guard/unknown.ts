import type { StripeRequest } from '../types';
import { decoded } from '../wire/decode';
import { canMove, type Found } from './amounts';

/** What moves money, and the parameter that says how much, if there is one. */
const MOVES: Array<[RegExp, string?]> = [
	[/^\/v1\/refunds$/, 'amount'],
	[/^\/v1\/charges\/[^/]+\/(capture|refunds?)$/, 'amount'],
	[/^\/v1\/payment_intents\/[^/]+\/capture$/, 'amount_to_capture'],
	[/^\/v1\/payment_intents\/[^/]+\/confirm$/, 'amount_to_confirm'],
	[/^\/v1\/payment_intents\/[^/]+\/apply_customer_balance$/, 'amount'],
	[/^\/v1\/transfers\/[^/]+\/reversals$/, 'amount'],
	[/^\/v1\/application_fees\/[^/]+\/refunds?$/, 'amount'],
	[/^\/v1\/issuing\/authorizations\/[^/]+\/approve$/, 'amount'],
	[/^\/v1\/climate\/orders$/, 'amount'],
	[/^\/v1\/terminal\/readers\/[^/]+\/refund_payment$/, 'amount'],
	[/^\/v1\/terminal\/readers\/[^/]+\/(process|confirm)_payment_intent$/],
	[/^\/v1\/payouts\/[^/]+\/reverse$/],
	[/^\/v1\/disputes\/[^/]+\/close$/],
	[/^\/v1\/invoices\/[^/]+\/(finalize|pay|send)$/],
	[/^\/v1\/quotes\/[^/]+\/accept$/],
	[/^\/v1\/subscriptions\/[^/]+\/resume$/],
	[/^\/v1\/treasury\/(credit|debit)_reversals$/],
];

/** What has its price at Stripe. */
const PRICED = ['price', 'plan'];
/** Where more of what is there already costs more. */
const COUNTED = /^\/v1\/subscription/;

/**
 * Why it cannot be known from a request how much it moves.
 * @returns a clause for the guard's message and what to fill in, if that helps; undefined where it can be known
 */
export function unknownIn(
	request: StripeRequest,
	found: Found[],
): { why: string; fill?: string } | undefined {
	const { method, path } = request;
	if (method !== 'POST' || !canMove(request)) return undefined;
	const mover = MOVES.find(([pattern]) => pattern.test(path));
	if (mover && !found.some((one) => one.path === mover[1]))
		return { why: 'the request does not say how much it moves', fill: mover[1] };
	if (/^\/v1\/credit_notes$/.test(path) && found.length === 0)
		return { why: 'the request does not say how much it credits', fill: 'amount' };
	const names = COUNTED.test(path) ? [...PRICED, 'quantity'] : PRICED;
	const name = nameIn(decoded(request), names);
	return name
		? { why: `the request names "${name}", and what that costs is known to Stripe only` }
		: undefined;
}

/** The name of a filled field anywhere in a value; a quantity of what has its price beside it is none. */
function nameIn(value: unknown, names: string[]): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [name, field] of Object.entries(value)) {
		const isFilled = typeof field !== 'object' && field !== undefined && field !== '';
		const counts = names.includes(name) && !(name === 'quantity' && 'price_data' in value);
		const found = isFilled && counts ? name : nameIn(field, names);
		if (found) return found;
	}
	return undefined;
}
