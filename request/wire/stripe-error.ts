import { UserError, type IDataObject } from 'n8n-workflow';
import { isRecord } from '../form/expressed';
import { inUnits } from '../file-size';
import { withoutSecrets } from '../redact';
import type { HttpAnswer, Outcome } from '../types';

/** Stripe's own fields of an error, as its API documents them. */
const FIELDS = [
	'type',
	'code',
	'decline_code',
	'advice_code',
	'network_decline_code',
	'param',
	'doc_url',
	'request_log_url',
] as const;

/** So much of what somebody else wrote is told. */
const LONGEST = 1_000;

/** A text of somebody else's as it can be told: without secrets, not too long; undefined for what is no text. */
const told = (value: unknown): string | undefined =>
	typeof value === 'string' || typeof value === 'number'
		? withoutSecrets(String(value).slice(0, LONGEST)).replace(CONTROL, ' ')
		: undefined;
const CONTROL = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu;

/** The id that Stripe gave a request, or that of the one whose answer it repeats; undefined for what is none. */
export const requestIdIn = (
	headers: Record<string, unknown>,
	name: 'request-id' | 'original-request' = 'request-id',
): string | undefined => {
	const id = headers[name];
	return typeof id === 'string' && /^\w[\w-]{0,99}$/.test(id) ? told(id) : undefined;
};

/** Refusals that come from the state of the account, not from the parameters. */
const KEPT_CODES = ['balance_insufficient', 'insufficient_funds'];

/** Who asks, whether they may, and how busy Stripe is come first. */
const BEFORE_KEY = [401, 403, 409, 429];

/** Codes of Node.js for a connection that was never there, in words; after all others something may have arrived. */
const NOT_CONNECTED: Record<string, string> = {
	ECONNREFUSED: 'nothing answers at this address',
	ENOTFOUND: 'the address cannot be found',
	EAI_AGAIN: 'the address cannot be looked up at the moment',
	EHOSTUNREACH: 'this address cannot be reached',
	ENETUNREACH: 'there is no network',
	CERT_HAS_EXPIRED: 'the certificate of this address has expired',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of this address is not trusted',
	SELF_SIGNED_CERT_IN_CHAIN: 'the certificate of this address is not trusted',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of this address is not trusted',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate of this address is not trusted',
	ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate belongs to another address',
};
/** The type of what n8n itself would not send. */
const BARRED = 'request_blocked';
/** The status of an answer that says it is well. */
const NOT_STRIPES = 200;
/** The type of what is unknown for too long. */
const EXPIRED = 'outcome_unknown';
/** The type of a file of which a part came. */
const CUT_OFF = 'file_cut_off';

const BROKEN: Record<string, string> = {
	ECONNRESET: 'the connection broke',
	EPIPE: 'the connection broke',
	ERR_STREAM_PREMATURE_CLOSE: 'the connection broke',
	ECONNABORTED: 'no answer came in time',
};

const WORDS = new Map(Object.entries({ ...NOT_CONNECTED, ...BROKEN }));

/** A request that failed: Stripe refused it, or no answer came that can be read. */
export class StripeError extends Error {
	/** How often it was tried, and under which key; filled in by the sender. */
	attempts = 1;
	idempotencyKey?: string;
	/** Whether the key is the person's own: the option Business Key. */
	ownKey = false;
	/** Whether an earlier try of the same write may have acted. */
	wasUnclear = false;
	/** Whether an earlier attempt of this try may have. */
	lostAnswer = false;
	/** Whether it is Stripe that answered, in its own form. */
	isStripes = false;
	/** What became of the write; undefined for what only reads. */
	outcome?: Outcome;

	private constructor(
		message: string,
		/** HTTP status; 0 when no answer came, or one that cannot be read. */
		readonly status: number,
		/** In lower case. */
		readonly headers: Record<string, string>,
		/** Stripe's fields, as far as it sent them, and `request_id`. */
		readonly fields: IDataObject,
	) {
		super(told(message));
	}

	static fromAnswer({ statusCode, headers, body }: HttpAnswer): StripeError {
		const answer = isRecord(body) ? body : {};
		const error = isRecord(answer.error) ? answer.error : {};
		const fields: IDataObject = {};
		for (const name of FIELDS) {
			const own = told(error[name]);
			if (own !== undefined) fields[name] = own;
		}
		const id = requestIdIn(headers);
		if (id) fields.request_id = id;
		const isStripes = typeof error.message === 'string';
		const message = isStripes
			? (error.message as string)
			: `The answer is not from Stripe (HTTP ${statusCode})`;
		return Object.assign(new StripeError(message, statusCode, headers, fields), { isStripes });
	}

	/** An answer that says it is well, but was cut off or is no object of Stripe's. */
	static unreadable({ headers }: Pick<HttpAnswer, 'headers'>): StripeError {
		return new StripeError('The answer was cut off or is not from Stripe', 0, headers, {
			type: 'connection_error',
			...(requestIdIn(headers) ? { request_id: requestIdIn(headers) } : {}),
		});
	}

	/** An answer that can be read and that Stripe would not give: another try gets the same. */
	static notStripes(message: string): StripeError {
		return new StripeError(message, NOT_STRIPES, {}, { type: 'unexpected_answer' });
	}

	/** @param cause what n8n's HTTP helper threw, whose own words stand in place of those of the network */
	static unreachable(cause: unknown): StripeError {
		const origin = (cause as { cause?: unknown }).cause ?? cause;
		const { code, message } = origin as { code?: string; message?: string };
		const reason = WORDS.get(String(code)) ?? message ?? 'something went wrong on the way';
		// What n8n itself refuses to send: to an address that it must not reach, say.
		const barred = origin instanceof UserError;
		return new StripeError(
			barred ? `n8n did not send the request: ${reason}` : `No answer from Stripe: ${reason}`,
			0,
			{},
			{ type: barred ? BARRED : 'connection_error', ...(code ? { code: told(code) } : {}) },
		);
	}

	/**
	 * A file that did not come to its end.
	 * @param received how many bytes of it came
	 */
	static cutOff(received: number, cause: unknown): StripeError {
		const { code, message } = cause as { code?: string; message?: string };
		const reason = WORDS.get(String(code)) ?? message ?? 'something went wrong on the way';
		return new StripeError(
			`The file broke off after ${inUnits(received)}: ${reason}`,
			0,
			{},
			{
				type: CUT_OFF,
				...(code ? { code: told(code) } : {}),
			},
		);
	}

	/** An unknown outcome of long ago: Stripe no longer knows the key, so that nothing may be sent again. */
	static expired(sentAt: Date): StripeError {
		const message = `Its outcome has been unknown since ${sentAt.toISOString()}, and Stripe no longer remembers its key`;
		const error = new StripeError(message, 0, {}, { type: EXPIRED });
		error.outcome = 'unknown';
		return error;
	}

	/** Whether a part of a file came, and not all of it. */
	get isCutOff(): boolean {
		return this.fields.type === CUT_OFF;
	}

	/** Whether nobody but a person who looks in Stripe can find out what became of it. */
	get isExpired(): boolean {
		return this.fields.type === EXPIRED;
	}

	/** Whether Stripe gave an old answer again, which it keeps under the key. */
	get replayed(): boolean {
		return this.headers['idempotent-replayed'] === 'true';
	}

	/** Whether Stripe said no to an earlier try, and only repeats it. */
	get isOldRefusal(): boolean {
		return this.replayed && this.outcome === 'refused';
	}

	/** Whether the key was used before with other values. */
	get isKeyReused(): boolean {
		return this.status === 400 && this.fields.type === 'idempotency_error';
	}

	/** Whether a request with the same key is under way. */
	get isKeyInUse(): boolean {
		return this.status === 409 && this.fields.code === 'idempotency_key_in_use';
	}

	/** Whether Stripe answered before it looked whether it knows the key: it says nothing of an earlier try. */
	get isBeforeKey(): boolean {
		return BEFORE_KEY.includes(this.status);
	}

	/** Whether Stripe began to act and then said no: such an answer it keeps. */
	get isKeptRefusal(): boolean {
		const { type, code } = this.fields;
		return (
			this.outcome === 'refused' &&
			(this.replayed || type === 'card_error' || KEPT_CODES.includes(String(code)))
		);
	}

	/** Whether no connection was made, so that Stripe cannot have got anything. */
	get isNotConnected(): boolean {
		const { type, code } = this.fields;
		return this.status === 0 && (type === BARRED || Object.hasOwn(NOT_CONNECTED, String(code)));
	}

	/** Whether Stripe may have acted although it said nothing of it. */
	get isAmbiguous(): boolean {
		return this.status === 0 || this.status >= 500;
	}
}
