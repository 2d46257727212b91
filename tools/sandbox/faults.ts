import type { IncomingHttpHeaders } from 'node:http';
import { invalid, StripeError } from './errors';
import type { Exchange, Fault, FaultStage } from './types';

const stageOf = ({ at, executed, delayMs }: Fault): FaultStage =>
	at ?? (executed ? 'after' : delayMs === undefined ? 'before' : 'work');

/** Whether a request that it strikes fails, and is not only slow. */
export const fails = ({ status, drop, delayMs }: Fault): boolean =>
	delayMs === undefined || status !== undefined || drop === true;

/** The codes that Stripe gives to what may be tried again. */
const CODES: Record<number, string> = { 409: 'idempotency_key_in_use', 429: 'rate_limit' };

function detailsOf({ status = 500, type, code = CODES[status] }: Fault) {
	if (status >= 500) return { type: type ?? 'api_error', code };
	return { type: type ?? (status === 409 ? 'idempotency_error' : 'invalid_request_error'), code };
}

/** A failure that was ordered, on its way to whoever sent the request. */
export class FaultError extends StripeError {
	readonly stage: FaultStage;
	readonly headers: Record<string, string>;
	readonly drop: boolean;

	constructor(fault: Fault) {
		const { status = 500 } = fault;
		super(status, `The sandbox was told to answer this request with ${status}.`, detailsOf(fault));
		this.stage = stageOf(fault);
		this.drop = fault.drop === true;
		this.headers = {
			// Stripe advises to try again after lock timeouts (stripe-node, `RequestSender._shouldRetry`).
			...(this.details.code === 'lock_timeout' && { 'stripe-should-retry': 'true' }),
			...fault.headers,
		};
	}
}

/** The failure that a request orders for itself: the header `Sandbox-Fault` holds it as JSON. */
export function orderedBy(headers: IncomingHttpHeaders): Fault | undefined {
	const text = headers['sandbox-fault'];
	if (text === undefined) return undefined;
	try {
		const fault: unknown = JSON.parse(String(text));
		if (typeof fault === 'object' && fault !== null) return fault;
	} catch {
		// Refused like any other text that is no fault.
	}
	throw invalid('The header Sandbox-Fault must hold a fault as JSON, like {"at":"work","executed":true}.');
}

/** A failure, and how many requests it strikes yet. */
interface Waiting {
	fault: Fault;
	left: number;
}

/** Failures waiting for their requests. */
export class Faults {
	private waiting: Waiting[] = [];

	/** Those that wait, in the order in which they were told, each with how many requests it strikes yet. */
	get pending(): readonly Waiting[] {
		return this.waiting;
	}

	add(fault: Fault): void {
		this.waiting.push({ fault, left: fault.times ?? 1 });
	}

	/** The failure due for this request at this stage: the one it orders itself, else the first that waits. */
	take(stage: FaultStage, exchange: Exchange, ordered?: Fault): Fault | undefined {
		if (ordered && stageOf(ordered) === stage) return ordered;
		const index = this.waiting.findIndex(
			({ fault }) => stageOf(fault) === stage && (!fault.when || fault.when(exchange)),
		);
		if (index === -1) return undefined;
		const found = this.waiting[index];
		found.left -= 1;
		if (found.left <= 0) this.waiting.splice(index, 1);
		return found.fault;
	}

	clear(): void {
		this.waiting = [];
	}
}
