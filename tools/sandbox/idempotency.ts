import { createHash } from 'node:crypto';
import { StripeError } from './errors';
import type { Params } from './types';

/*
 * The rules are those of Stripe's documentation: docs.stripe.com/api/idempotent_requests and /error-low-level for
 * v1, /api-v2-overview#idempotency for v2. Where it is silent, the stricter reading holds: v2 refuses another
 * request under a used key as v1 does, and whether a request is another one is asked before whether its key is
 * in use, since waiting would not help it.
 */

const DAY = 86_400;

/** An answer as it can be given again. */
export interface Answer {
	status: number;
	/** The body, of the moment that it is asked for. */
	body: () => string;
	/** The request that was answered so first. */
	requestId: string;
	error?: StripeError;
}

/** What a request came to: it may have been carried out and fail nevertheless. */
export interface Outcome {
	done?: Answer;
	failed?: Answer;
}

/** A request under a key. */
export interface Keyed {
	key: string;
	account: string;
	v2: boolean;
	operation: string;
	method: string;
	path: string;
	params: Params;
}

/** One use of a key. */
export interface Use {
	readonly name: string;
	readonly v2: boolean;
	/** What the key was first used for. */
	readonly digest: string;
	/** Unix seconds. */
	readonly until: number;
	busy: boolean;
	answer?: Answer;
}

const problem = (status: number, message: string, code?: string) =>
	new StripeError(status, message, { type: 'idempotency_error', code });

/** The same for the same parameters, in whichever order they were sent. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.map(([name, item]) => [name, sorted(item)]);
}

const digestOf = ({ method, path, params }: Keyed) =>
	createHash('sha256')
		.update(JSON.stringify([method, path, sorted(params)]))
		.digest('hex');

/** In v1 a key belongs to an account, in v2 to an account and an endpoint. */
const nameOf = ({ v2, account, operation, key }: Keyed) =>
	JSON.stringify(v2 ? [account, operation, key] : [account, key]);

/** The answer as it is, whatever becomes of the object. */
const frozen = (answer: Answer): Answer => {
	const body = answer.body();
	return { ...answer, body: () => body };
};

/** Idempotency keys and what was answered under them: for 24 hours in v1, for 30 days in v2. */
export class Idempotency {
	private readonly uses = new Map<string, Use>();

	/** @param now the sandbox's clock in unix seconds; test clocks are nothing to keys */
	constructor(private readonly now: () => number) {}

	/**
	 * Begins a request. If it was answered before, the use has an answer, and nothing is to be done.
	 * @throws 400 for another request under the same key, 409 while the first one is under way
	 */
	begin(request: Keyed): Use {
		const { key, v2 } = request;
		if (key.length > 255) {
			throw problem(400, `An idempotency key has at most 255 characters, and this one has ${key.length}.`);
		}
		const name = nameOf(request);
		const digest = digestOf(request);
		const before = this.uses.get(name);
		if (!before || (!before.busy && before.until <= this.now())) {
			const use: Use = { name, v2, digest, until: this.now() + (v2 ? 30 : 1) * DAY, busy: true };
			this.uses.set(name, use);
			return use;
		}
		if (before.digest !== digest) {
			throw problem(
				400,
				`The idempotency key '${key}' was used before for a request with another URL or other parameters. Use a new key for a new request.`,
			);
		}
		if (before.busy) {
			throw problem(
				409,
				`Another request with the idempotency key '${key}' is still being carried out. Wait for it to end, then try again.`,
				'idempotency_key_in_use',
			);
		}
		// Without an answer it is v2's, where what failed is done again.
		before.busy = before.answer === undefined;
		return before;
	}

	/** Ends a request: keeps what must be given again, and frees the key if the endpoint never began to work. */
	end(use: Use, { done, failed }: Outcome): void {
		use.busy = false;
		if (!done && !failed?.error?.ofWork) this.uses.delete(use.name);
		else if (use.v2) use.answer = done;
		else use.answer = frozen(failed ?? done!);
	}

	clear(): void {
		this.uses.clear();
	}
}
