import type { IDataObject } from 'n8n-workflow';
import { withoutSecrets } from './redact';

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

/** A request that failed: Stripe refused it, or no answer came. */
export class StripeError extends Error {
	private constructor(
		message: string,
		/** HTTP status; 0 when no answer came. */
		readonly status: number,
		/** Stripe's fields, as far as it sent them, and `request_id`. */
		readonly fields: IDataObject,
	) {
		super(message);
	}

	static fromAnswer(answer: {
		statusCode: number;
		headers: Record<string, string>;
		body: unknown;
	}): StripeError {
		const { statusCode, headers, body } = answer;
		const error = (typeof body === 'object' && body !== null ? (body as IDataObject).error : undefined) as
			IDataObject | undefined;
		const fields: IDataObject = {};
		for (const name of FIELDS) if (error?.[name] !== undefined) fields[name] = error[name];
		if (headers?.['request-id']) fields.request_id = headers['request-id'];
		const message =
			typeof error?.message === 'string'
				? error.message
				: `The answer was no answer of Stripe's (HTTP ${statusCode})`;
		return new StripeError(withoutSecrets(message), statusCode, fields);
	}

	static unreachable(cause: unknown): StripeError {
		const { code, message } = cause as { code?: string; message?: string };
		const reason = withoutSecrets(message ?? String(cause));
		return new StripeError(`No answer from Stripe: ${reason}`, 0, {
			type: 'connection_error',
			...(code ? { code } : {}),
		});
	}
}
