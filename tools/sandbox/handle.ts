import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { authenticate, authorize } from './auth';
import { checkParams } from './check';
import { decode, guessLists, type Decoded } from './decode';
import { StripeError, unrecognized } from './errors';
import { execute } from './execute';
import { checkExpand } from './expand';
import { random } from './ids';
import { PDF } from './pdf';
import { redact } from './redact';
import { refuseVersion, scopeOf } from './resolve';
import type { Match } from './route';
import type { Scope } from './store';
import type { Exchange, Fault, LedgerEntry, Params } from './types';
import { PLATFORM, type World } from './world';

/** A request as it came over the wire. */
export interface WireRequest {
	method: string;
	/** Without the query. */
	path: string;
	query: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** An answer as it goes over the wire. */
export interface WireAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
	exchange: Exchange;
	/** Cut the connection instead. */
	drop?: boolean;
}

const header = (headers: IncomingHttpHeaders, name: string): string | undefined => {
	const value = headers[name];
	return Array.isArray(value) ? value[0] : value;
};

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Carries requests out, in the order that Stripe checks them. */
export class Handler {
	readonly exchanges: Exchange[] = [];
	readonly ledger: LedgerEntry[] = [];

	constructor(
		private readonly world: World,
		private readonly match: (method: string, path: string) => Match | undefined,
	) {}

	async handle(request: WireRequest): Promise<WireAnswer> {
		const { headers } = request;
		const v2 = request.path.startsWith('/v2/');
		const requestId = `req_${random(14)}`;
		const exchange = this.begin(request, requestId);
		const answer: WireAnswer = { status: 200, headers: this.echo(headers, requestId), body: '', exchange };
		try {
			await this.answer(request, answer);
		} catch (error) {
			if (!(error instanceof StripeError)) throw error;
			answer.status = error.status;
			exchange.error = error.details.code ?? error.details.type ?? 'invalid_request_error';
			answer.body = JSON.stringify(error.body({ v2, requestId, account: PLATFORM }));
		}
		exchange.status = answer.status;
		this.world.options.logger?.(exchange);
		return answer;
	}

	private begin({ method, path, query, headers, body }: WireRequest, requestId: string): Exchange {
		const exchange: Exchange = {
			at: this.world.now(),
			method,
			path,
			params: {},
			headers: {
				stripeVersion: header(headers, 'stripe-version'),
				stripeAccount: header(headers, 'stripe-account'),
				stripeContext: header(headers, 'stripe-context'),
				idempotencyKey: header(headers, 'idempotency-key'),
				contentType: header(headers, 'content-type'),
				userAgent: header(headers, 'user-agent'),
			},
			fingerprint: createHash('sha256').update(query).update('\n').update(body).digest('hex'),
			status: 0,
			requestId,
			replayed: false,
		};
		this.exchanges.push(exchange);
		// A thousand at once, as dropping single ones would move the whole list each time.
		if (this.exchanges.length > 11_000) this.exchanges.splice(0, 1_000);
		return exchange;
	}

	private echo(headers: IncomingHttpHeaders, requestId: string): Record<string, string> {
		const echoed: Record<string, string> = {
			'content-type': 'application/json',
			'request-id': requestId,
			'stripe-sandbox': 'emulator',
			'stripe-version': header(headers, 'stripe-version') ?? this.world.facts.apiVersion,
		};
		for (const name of ['stripe-account', 'idempotency-key']) {
			const value = header(headers, name);
			if (value) echoed[name] = value;
		}
		return echoed;
	}

	private async answer(request: WireRequest, answer: WireAnswer): Promise<void> {
		const { world } = this;
		const { exchange } = answer;
		const key = authenticate(request.headers, world.options.apiKeys);
		const match = this.match(request.method, request.path);
		if (!match) throw unrecognized(request.method, request.path);
		exchange.operation = match.operation.id;
		const plan = world.plans.get(match.operation.id)!;
		const decoded = this.decode(request);
		exchange.params = redact(guessLists(decoded.params)) as Params;
		refuseVersion(match.operation, exchange);
		authorize(key, match.operation, world.facts.objects.get(plan.types[0])?.object ?? 'resource');
		const scope = scopeOf(world, exchange);
		const params = checkParams(match.operation, decoded);
		exchange.params = redact(params) as Params;
		const expansions = checkExpand(world.builder, plan, params);

		const run = () =>
			execute(world, this.ledger, { plan, ids: match.ids, scope, params, expansions, exchange });
		const fault = world.faults.take({ method: request.method, path: request.path, params: exchange.params });
		const idempotencyKey = this.keyFor(request, exchange);
		if (idempotencyKey === undefined) {
			await this.wait();
			if (fault) this.play(fault, answer, run);
			else Object.assign(answer, run());
		} else {
			await this.answerOnce(request, answer, { scope, key: idempotencyKey, params, fault, run });
		}
		if (match.operation.result === 'stream') {
			answer.headers['content-type'] = 'application/pdf';
			answer.body = PDF;
		}
	}

	/** Executes under an idempotency key: once, and again only in words. */
	private async answerOnce(
		request: WireRequest,
		answer: WireAnswer,
		once: {
			scope: Scope;
			key: string;
			params: Params;
			fault?: Fault;
			run: () => { status: number; body: string };
		},
	): Promise<void> {
		const { idempotency } = this.world;
		const { account } = once.scope;
		const what = `${request.method} ${request.path}\n${JSON.stringify(once.params)}`;
		const digest = createHash('sha256').update(what).digest('hex');
		const stored = idempotency.begin(account, once.key, digest);
		if (stored) {
			answer.status = stored.status;
			answer.body = stored.body;
			answer.headers['idempotent-replayed'] = 'true';
			answer.headers['original-request'] = stored.requestId;
			answer.exchange.replayed = true;
			return;
		}
		const { requestId } = answer.exchange;
		const run = () => {
			try {
				const done = once.run();
				idempotency.end(account, once.key, { ...done, requestId });
				return done;
			} catch (error) {
				// What was refused while it was carried out is kept as well; a crash is not.
				const kept = error instanceof StripeError && error.status < 500;
				const v2 = request.path.startsWith('/v2/');
				idempotency.end(
					account,
					once.key,
					kept
						? {
								status: error.status,
								body: JSON.stringify(error.body({ v2, requestId, account: PLATFORM })),
								requestId,
							}
						: undefined,
				);
				throw error;
			}
		};
		await this.wait();
		if (once.fault) {
			if (!once.fault.executed) idempotency.end(account, once.key, undefined);
			this.play(once.fault, answer, run);
		} else {
			Object.assign(answer, run());
		}
	}

	private keyFor({ method, path }: WireRequest, { headers }: Exchange): string | undefined {
		const keyed = method === 'POST' || (method === 'DELETE' && path.startsWith('/v2/'));
		return keyed ? headers.idempotencyKey : undefined;
	}

	private async wait(): Promise<void> {
		const { latencyMs } = this.world.options;
		if (latencyMs) await sleep(latencyMs);
	}

	private play(fault: Fault, answer: WireAnswer, run: () => unknown): void {
		if (fault.executed) run();
		Object.assign(answer.headers, fault.headers);
		if (fault.drop) {
			answer.drop = true;
			return;
		}
		const status = fault.status ?? 500;
		const type = fault.type ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
		throw new StripeError(status, `The sandbox was told to answer this request with ${status}.`, {
			type,
			code: fault.code ?? (status === 429 ? 'rate_limit' : status === 409 ? 'lock_timeout' : undefined),
		});
	}

	private decode(request: WireRequest): Decoded {
		return decode({
			method: request.method,
			query: request.query,
			contentType: header(request.headers, 'content-type') ?? '',
			body: request.body,
			v2: request.path.startsWith('/v2/'),
		});
	}
}
