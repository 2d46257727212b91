import type { IDataObject } from 'n8n-workflow';
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

/** A request that failed: Stripe refused it, or no answer came that can be read. */
export class StripeError extends Error {
	/** How often it was tried, and under which key; filled in by the sender. */
	attempts = 1;
	idempotencyKey?: string;
	/** Whether the key is the person's own: the option Business Key. */
	ownKey = false;
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
		super(withoutSecrets(message));
	}

	static fromAnswer({ statusCode, headers, body }: HttpAnswer): StripeError {
		const answer = typeof body === 'object' && body !== null ? (body as IDataObject) : {};
		const error = (answer.error ?? {}) as IDataObject;
		const fields: IDataObject = {};
		for (const name of FIELDS) if (error[name] !== undefined) fields[name] = error[name];
		if (headers['request-id']) fields.request_id = headers['request-id'];
		const message =
			typeof error.message === 'string' ? error.message : `What answered was not Stripe (HTTP ${statusCode})`;
		return new StripeError(message, statusCode, headers, fields);
	}

	/** An answer that says it is well, but was cut off or is no object of Stripe's. */
	static unreadable({ headers }: HttpAnswer): StripeError {
		return new StripeError('The answer was cut off or is none of Stripe', 0, headers, {
			type: 'connection_error',
		});
	}

	static unreachable(cause: unknown): StripeError {
		const { code, message } = cause as { code?: string; message?: string };
		const reason = message ?? String(cause);
		return new StripeError(
			`No answer from Stripe: ${reason}`,
			0,
			{},
			{
				type: 'connection_error',
				...(code ? { code } : {}),
			},
		);
	}

	/** Whether Stripe gave an old answer again, which it keeps under the key. */
	get replayed(): boolean {
		return this.headers['idempotent-replayed'] === 'true';
	}

	/** Whether Stripe may have acted although it said nothing of it. */
	get isAmbiguous(): boolean {
		return this.status === 0 || this.status >= 500;
	}
}
