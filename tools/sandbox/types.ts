import type { Method } from '../../api/facts';

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
}

/** A failure to play on a coming request. */
export interface Fault {
	/** The status to answer with; ignored when `drop` is set. */
	status?: number;
	/** The error's `code` and `type`. */
	code?: string;
	type?: string;
	headers?: Record<string, string>;
	/** Cut the connection instead of answering. */
	drop?: boolean;
	/** Execute the request first, so that only its answer is lost. */
	executed?: boolean;
	/** How many requests it strikes, 1 unless told. */
	times?: number;
	/** Strike only these. */
	when?: (request: { method: string; path: string; params: Params }) => boolean;
}

export interface SandboxOptions {
	/** 0, the default, takes any free port. */
	port?: number;
	host?: '127.0.0.1';
	/** The present, in milliseconds like `Date.now`. */
	now?: () => number;
	/** How long every answer takes. */
	latencyMs?: number;
	/** How long a test clock stays in `advancing`. */
	clockAdvanceMs?: number;
	/** Called after each request. */
	logger?: (exchange: Exchange) => void;
	/** Exactly these keys are accepted, instead of every well-formed test key. */
	apiKeys?: string[];
}

export interface Sandbox {
	/** `http://127.0.0.1:port` */
	url: string;
	port: number;
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
	/** Makes coming requests fail, in the order given. */
	failNext(fault: Fault): void;
	/** Forgets every object, request, idempotency key and fault. */
	reset(): void;
	close(): Promise<void>;
}
