import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { authenticate, authorize } from './auth';
import { checkParams } from './check';
import { decode, guessLists, type Decoded } from './decode';
import { invalid, missing, StripeError, unrecognized } from './errors';
import { execute } from './execute';
import { checkExpand } from './expand';
import { fails, FaultError, orderedBy } from './faults';
import type { Answer, Outcome } from './idempotency';
import { random } from './ids';
import { PDF } from './pdf';
import { redact } from './redact';
import { refuseVersion, scopeOf } from './resolve';
import type { Match } from './route';
import type { Exchange, Fault, FaultStage, LedgerEntry, Params } from './types';
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

const isV2 = (path: string) => path.startsWith('/v2/');

const wait = async (ms = 0) => {
	if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
};

const mustArrive = (fault: Fault | undefined) => {
	if (fault && fails(fault)) throw new FaultError(fault);
};

/** Carries requests out, in the order that Stripe checks them. */
export class Handler {
	readonly exchanges: Exchange[] = [];
	readonly ledger: LedgerEntry[] = [];

	constructor(
		private readonly world: World,
		private readonly match: (method: string, path: string) => Match | undefined,
	) {}

	async handle(request: WireRequest): Promise<WireAnswer> {
		const requestId = `req_${random(14)}`;
		const exchange = this.begin(request, requestId);
		const headers = this.echo(request.headers, requestId);
		const answer: WireAnswer = { status: 200, headers: { ...headers }, body: '', exchange };
		try {
			await this.answer(request, answer);
		} catch (error) {
			if (!(error instanceof StripeError)) throw error;
			// Nothing of what the endpoint said goes out with it.
			answer.headers = { ...headers };
			this.give(answer, this.failing(error, exchange));
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

	/** The steps of a request. Stripe turns away in this order whatever never reaches an endpoint. */
	private async answer(request: WireRequest, answer: WireAnswer): Promise<void> {
		const { world } = this;
		const { exchange } = answer;
		const ordered = orderedBy(request.headers);
		const fault = (stage: FaultStage) => world.faults.take(stage, exchange, ordered);
		mustArrive(fault('before'));
		const invoice = /^\/invoice\/(\w+)\/(\w+)\/pdf$/.exec(request.path);
		if (invoice) return this.invoicePdf(request, answer, invoice[1], invoice[2]);
		const key = authenticate(request.headers, world.options);
		const match = this.match(request.method, request.path);
		if (!match) throw unrecognized(request.method, request.path);
		exchange.operation = match.operation.id;
		const plan = world.plans.get(match.operation.id)!;
		const decoded = this.decode(request);
		exchange.params = redact(guessLists(decoded.params)) as Params;
		refuseVersion(match.operation, exchange);
		authorize(key, match.operation, exchange.headers.stripeAccount ?? PLATFORM);
		const scope = scopeOf(world, exchange);
		const held = plan.verb === 'update' ? world.facts.objects.get(plan.types[0])?.fields : undefined;
		const params = checkParams(match.operation, decoded, held);
		exchange.params = redact(params) as Params;
		const expansions = checkExpand(world.builder, plan, params);

		const run = () =>
			execute(world, this.ledger, { plan, ids: match.ids, scope, params, expansions, exchange });
		const attempt = async () => {
			await wait(world.options.latencyMs);
			const working = fault('work');
			await wait(working?.delayMs);
			return this.attempt(exchange, run, working);
		};
		await this.answerOnce(answer, scope.account, params, attempt);
		if (match.operation.result === 'stream') {
			answer.headers['content-type'] = 'application/pdf';
			answer.body = PDF;
		}
		mustArrive(fault('after'));
	}

	/** What an invoice's `invoice_pdf` leads to: no endpoint of the API, so a key sent there is a mistake. */
	private invoicePdf({ headers }: WireRequest, answer: WireAnswer, account: string, id: string): void {
		if (headers.authorization)
			throw invalid('An address of a PDF takes no key: yours must not be sent to it.');
		const invoice = this.world.scope(account).find(['Invoice'], id)?.object;
		if (!invoice?.invoice_pdf) throw missing('invoice', id, 'invoice');
		answer.headers['content-type'] = 'application/pdf';
		answer.body = PDF;
	}

	/** Carries out a request, or says again what it came to if that is kept under its idempotency key. */
	private async answerOnce(
		answer: WireAnswer,
		account: string,
		params: Params,
		attempt: () => Promise<Outcome>,
	): Promise<void> {
		const { idempotency } = this.world;
		const { exchange } = answer;
		const { method, path, operation = '' } = exchange;
		const v2 = isV2(path);
		// Keys are nothing to GET, and to v1's DELETE.
		const keyed = method === 'POST' || (method === 'DELETE' && v2);
		const key = exchange.headers.idempotencyKey;
		const use =
			keyed && key ? idempotency.begin({ key, account, v2, operation, method, path, params }) : undefined;
		if (use?.answer) {
			exchange.replayed = true;
			this.give(answer, use.answer);
			Object.assign(answer.headers, this.keptHeaders(use.answer, v2), { 'idempotent-replayed': 'true' });
			return;
		}
		let outcome: Outcome = {};
		try {
			outcome = await attempt();
		} finally {
			if (use) idempotency.end(use, outcome);
		}
		this.give(answer, outcome.failed ?? outcome.done!);
		if (use?.answer) Object.assign(answer.headers, this.keptHeaders(use.answer, v2));
	}

	/** What the endpoint's work comes to. Of a refusal and a fault, the refusal comes first. */
	private attempt(exchange: Exchange, run: () => () => string, fault?: Fault): Outcome {
		const outcome: Outcome = {};
		try {
			if (!fault || fault.executed || !fails(fault)) {
				outcome.done = { status: 200, body: run(), requestId: exchange.requestId };
			}
			mustArrive(fault);
		} catch (error) {
			if (!(error instanceof StripeError)) throw error;
			outcome.failed = this.failing(error, exchange);
		}
		return outcome;
	}

	private failing(error: StripeError, { path, requestId }: Exchange): Answer {
		const body = JSON.stringify(error.body({ v2: isV2(path), requestId, account: PLATFORM }));
		return { status: error.status, body: () => body, requestId, error };
	}

	private give(answer: WireAnswer, { status, body, error, requestId }: Answer): void {
		answer.status = status;
		answer.body = body();
		if (!error) return;
		const { exchange } = answer;
		exchange.error = error.details.code ?? error.details.type ?? 'invalid_request_error';
		if (!(error instanceof FaultError)) return;
		Object.assign(answer.headers, error.headers);
		// Only the first answer gets lost, not what is kept of it.
		answer.drop = error.drop && requestId === exchange.requestId;
		if (answer.drop) exchange.dropped = true;
	}

	/**
	 * Stripe names the first request in all its answers under a key, the first included. Of what v1 keeps it says
	 * that another try changes nothing (stripe-node, `RequestSender._shouldRetry`), unless a fault says otherwise.
	 */
	private keptHeaders({ requestId, error }: Answer, v2: boolean): Record<string, string> {
		return {
			'original-request': requestId,
			...(!v2 && { 'stripe-should-retry': 'false' }),
			...(error instanceof FaultError && error.headers),
		};
	}

	private decode(request: WireRequest): Decoded {
		return decode({
			method: request.method,
			query: request.query,
			contentType: header(request.headers, 'content-type') ?? '',
			body: request.body,
			v2: isV2(request.path),
		});
	}
}
