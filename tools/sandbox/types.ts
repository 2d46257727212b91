import type { Method } from '../../api/facts';
import type { EventControls } from './events/types';

/** Anything JSON can hold in an object, as Stripe returns it. */
export type StripeObject = Record<string, unknown>;

/** Request parameters after decoding. */
export type Params = Record<string, unknown>;

/** An uploaded file; its bytes are counted and dropped. */
export class UploadedFile {
	constructor(
		readonly filename: string,
		readonly type: string,
		readonly size: number,
	) {}
}

/** One request and what became of it. Never holds a key, a card number or an account number. */
export interface Exchange {
	at: number;
	method: string;
	path: string;
	/** The SDK's id of the operation, when the URL is one of Stripe's. */
	operation?: string;
	params: Params;
	headers: {
		stripeVersion?: string;
		stripeAccount?: string;
		stripeContext?: string;
		idempotencyKey?: string;
		contentType?: string;
		userAgent?: string;
	};
	/** SHA-256 of query and body as they came, to tell byte-identical requests. */
	fingerprint: string;
	status: number;
	requestId: string;
	replayed: boolean;
	/** The connection was cut instead of answering. */
	dropped?: true;
	/** The error's code or type. */
	error?: string;
}

/** One write that was really executed: neither replayed nor rejected. */
export interface LedgerEntry {
	at: number;
	account: string;
	method: Method;
	path: string;
	operation: string;
	objectId?: string;
	idempotencyKey?: string;
	requestId: string;
}

/**
 * Where on its way a request fails.
 * - `before`: Stripe never sees it, as with a gateway's 502 or a rate limit's 429. Nothing is looked at or kept.
 * - `work`: while the endpoint works. v1 keeps such an answer under the request's key and gives it again, even
 *   if the write was carried out; v2 takes the work up again with the next try.
 * - `after`: Stripe answers, and keeps its answer, and that answer is lost on the way.
 */
export type FaultStage = 'before' | 'work' | 'after';

/** A failure to play on a coming request. */
export interface Fault {
	/** Where it happens: `after` if it is executed and `before` if it is not, unless told. */
	at?: FaultStage;
	/** The status to answer with, 500 unless told; ignored when `drop` is set. */
	status?: number;
	/** The error's `code` and `type`. */
	code?: string;
	type?: string;
	headers?: Record<string, string>;
	/** Cut the connection instead of answering. */
	drop?: boolean;
	/** Carry the request out all the same. What cannot be carried out is refused instead. */
	executed?: boolean;
	/**
	 * How long the endpoint works before it answers, for one that strikes at `work`. Without `status` and `drop`
	 * the request is slow and does not fail.
	 */
	delayMs?: number;
	/** How many requests it strikes, 1 unless told. */
	times?: number;
	/** Strike only these. Operation and parameters are known from `work` on. */
	when?: (request: Exchange) => boolean;
}

export interface SandboxOptions {
	/** 0, the default, takes any free port. */
	port?: number;
	host?: '127.0.0.1';
	/** The present, in milliseconds like `Date.now`. Idempotency keys grow old by this clock. */
	now?: () => number;
	/** How long every answer takes. */
	latencyMs?: number;
	/** How long a test clock stays in `advancing`. */
	clockAdvanceMs?: number;
	/** Plays a live account: takes live keys, and nothing else; all that it makes is in live mode. */
	livemode?: boolean;
	/** How long a webhook endpoint may take to answer: 10 seconds, unless told. */
	webhookTimeoutMs?: number;
	/** Refuses webhook endpoints on this machine, as Stripe does; nothing could be sent to any other. */
	publicUrlsOnly?: boolean;
	/**
	 * Makes an event where somebody asks for the newest of some types and there is none, so that who listens in
	 * n8n's editor sees one at once. Stripe does no such thing.
	 */
	makesExamples?: boolean;
	/** Called after each request. */
	logger?: (exchange: Exchange) => void;
	/** Exactly these keys are accepted, instead of every well-formed test key. */
	apiKeys?: string[];
}

export interface Sandbox {
	/** `http://127.0.0.1:port` */
	url: string;
	port: number;
	/** The address of the page for people: what is here, what happened, and failures on demand. */
	page: string;
	/** The platform's account id. */
	account: string;
	/** The latest requests, oldest first; `exchanges.length = 0` clears it. */
	exchanges: Exchange[];
	ledger: LedgerEntry[];
	/**
	 * Puts many objects into the platform account at once, for tests with very many: of this SDK type
	 * (`Payout`), each with the values given, under the object with the id `parent` if there is one.
	 * Returns their ids, oldest first.
	 */
	fill(type: string, count: number, values?: (index: number) => StripeObject, parent?: string): string[];
	/** Sets what an account has available, in minor units: the platform's own, unless told. */
	setBalance(currency: string, amount: number, account?: string): void;
	/** Makes coming requests fail, in the order given. */
	failNext(fault: Fault): void;
	/** What happens becomes events, and they are sent: see there. */
	events: EventControls;
	/** Forgets every object, request, idempotency key, fault and delivery. */
	reset(): void;
	close(): Promise<void>;
}
