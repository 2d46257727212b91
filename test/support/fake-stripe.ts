import type { Recorded, Recorder } from './recorder';

/** What becomes of a request. */
export type Fate =
	| 'well'
	/** Carried out; the answer is cut off on its way. */
	| 'lost'
	/** A gateway answers; Stripe sees nothing. */
	| 'gateway'
	/** Stripe fails and keeps that, without or with having acted. */
	| 'failed'
	| 'failed after acting'
	/** A definite no that Stripe keeps, and one that it does not. */
	| 'declined'
	| 'invalid'
	| 'too fast';

export const FATES: Fate[] = [
	'well',
	'lost',
	'gateway',
	'failed',
	'failed after acting',
	'declined',
	'invalid',
	'too fast',
];

type Reply = ReturnType<Recorder['answer']>;

const error = (status: number, type: string, code?: string): Reply => ({
	status,
	body: { error: { type, code, message: `It is ${code ?? type}` } },
});

/**
 * Stripe's rules for keys, by its documentation of idempotent requests and by nothing of the sandbox's: the
 * first answer under a key is kept once the endpoint began to work, failures included.
 */
export class FakeStripe {
	/** What was carried out. */
	ledger: Array<{ id: string; params: Record<string, unknown> }> = [];
	/** What becomes of the next requests, one after the other; then all goes well. */
	fates: Fate[] = [];
	private kept = new Map<string, { request: string; reply: Reply }>();

	answer = (request: Recorded): Reply => {
		const fate = this.fates.shift() ?? 'well';
		if (fate === 'gateway') return { status: 503, body: '<html>Bad gateway</html>' };
		if (fate === 'too fast') return error(429, 'invalid_request_error', 'rate_limit');
		const reply = this.once(request, fate);
		return fate === 'lost' ? { body: '{"id":' } : reply;
	};

	private once({ headers, method, path, raw, params }: Recorded, fate: Fate): Reply {
		const key = String(headers['idempotency-key']);
		const request = `${method} ${path} ${raw.toString()}`;
		const known = this.kept.get(key);
		if (known) {
			if (known.request !== request) return error(400, 'idempotency_error');
			return { ...known.reply, headers: { 'idempotent-replayed': 'true' } };
		}
		if (fate === 'invalid') return error(400, 'invalid_request_error', 'parameter_invalid_empty');
		const reply = this.act(params as Record<string, unknown>, fate);
		this.kept.set(key, { request, reply });
		return reply;
	}

	private act(params: Record<string, unknown>, fate: Fate): Reply {
		if (fate === 'declined') return error(402, 'card_error', 'card_declined');
		if (fate === 'failed') return error(500, 'api_error');
		const id = `tu_${this.ledger.length}`;
		this.ledger.push({ id, params });
		if (fate === 'failed after acting') return error(500, 'api_error');
		return { body: { id, object: 'topup', amount: Number(params.amount) } };
	}
}
