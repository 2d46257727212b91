import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type JsonObject,
} from 'n8n-workflow';
import { FieldError } from '../form/field-error';
import { placeOfParam, type Place } from '../form/place';
import { Cancelled } from '../pace/pause';
import { withoutSecrets } from '../redact';
import { isRetryable } from '../wire/retry';
import { StripeError } from '../wire/stripe-error';
import type { Standing } from '../types';
import type { CompiledOperation } from '../form/table';

/** What went wrong with one item, in the forms that n8n shows. */
export interface Failure {
	/** For the run that stops. */
	error: NodeApiError | NodeOperationError;
	/** For the item that goes on. */
	item: IDataObject;
}

/** Codes of Stripe's that have a remedy of their own. */
const BY_CODE: Record<string, string> = {
	balance_insufficient: 'Lower the amount or wait until the balance has grown.',
	insufficient_funds: 'Lower the amount or wait until the balance has grown.',
	idempotency_key_in_use: 'The same request is still under way elsewhere. Run again in a moment.',
	lock_timeout: 'Another request is changing the same object. Run again in a moment.',
	billing_meter_event_session_expired:
		'Create a new meter event session and send with its token: each lasts for 15 minutes.',
	card_declined: 'Ask the customer for another card, or to call their bank.',
	expired_card: 'Ask the customer for another card.',
};

/** What an error tells of the operation that ran. */
type Ran = Pick<CompiledOperation, 'action' | 'shown' | 'token'>;

/** What to do about it. */
function remedyFor(
	{ status, fields, message }: StripeError,
	place: Place | undefined,
	token: Ran['token'],
): string {
	const known = BY_CODE[String(fields.code)];
	if (known) return known;
	if (fields.type === 'idempotency_error') {
		return 'This business key was used for other values. Use another key, or the values of then.';
	}
	if (status === 0) return 'Check the connection and the base URL in the credential, then run again.';
	if (status === 401) {
		return token
			? `Check the field "${token.label}": it may be mistyped or too old. The key of the credential is not used here.`
			: 'Check the secret key in the credential: it may be mistyped, rolled or of another account.';
	}
	if (status === 403) {
		const permission = /\brak_\w+/.exec(message)?.[0];
		return permission
			? `Give the restricted key the permission ${permission}, in Stripe under Developers, API keys.`
			: 'The key may not do this. Give it the permission in Stripe, under Developers, API keys.';
	}
	if (status === 404) {
		return 'Check the ID, that it belongs to this account, and that key and object are both in test mode or both live.';
	}
	if (status === 429) return 'Stripe asks for fewer requests. Lower Requests per Second, or run again later.';
	if (status >= 500) return "The problem is on Stripe's side. Look at status.stripe.com and run again later.";
	if (place) {
		const todo = fields.code === 'parameter_missing' ? 'Fill in' : 'Correct';
		return `${todo} the field "${place.label}"${place.under ? `, under ${place.under}` : ''}.`;
	}
	return fields.param
		? `Look at what Stripe calls ${String(fields.param)}.`
		: 'Correct what the message says and run again.';
}

/**
 * @param operation what ran, for its name and the labels of its fields
 * @param itemIndex counted from 0, as n8n counts
 */
export function failureOf(
	node: INode,
	operation: Ran,
	itemIndex: number,
	cause: unknown,
	_standing?: Standing,
): Failure {
	if (cause instanceof FieldError) return formFailure(node, itemIndex, cause);
	if (cause instanceof StripeError) return stripeFailure(node, operation, itemIndex, cause);
	const message =
		cause instanceof Cancelled ? cause.message : withoutSecrets((cause as Error).message ?? String(cause));
	const error =
		cause instanceof NodeApiError || cause instanceof NodeOperationError
			? cause
			: new NodeOperationError(node, message, { itemIndex });
	return { error, item: { message, ...(error.description ? { description: error.description } : {}) } };
}

function formFailure(node: INode, itemIndex: number, { message, field, remedy }: FieldError): Failure {
	return {
		error: new NodeOperationError(node, `Item ${itemIndex}: ${message}`, { itemIndex, description: remedy }),
		item: { message, type: 'invalid_form', field, description: remedy },
	};
}

function stripeFailure(
	node: INode,
	{ action, shown, token }: Ran,
	itemIndex: number,
	cause: StripeError,
): Failure {
	const { status, fields, attempts, idempotencyKey } = cause;
	const place = fields.param ? placeOfParam(String(fields.param), shown) : undefined;
	const description = remedyFor(cause, place, token);
	const details: IDataObject = {
		...fields,
		...(place ? { field: place.label } : {}),
		status,
		attempts,
		outcome: cause.outcome,
		retryable: isRetryable(cause),
		...(idempotencyKey ? { idempotency_key: idempotencyKey } : {}),
	};
	const facts = [
		status ? `HTTP ${status}` : undefined,
		fields.type,
		fields.code,
		fields.decline_code,
		fields.param && `parameter ${String(fields.param)}`,
		fields.request_id && `request ${String(fields.request_id)}`,
		attempts > 1 && `${attempts} attempts`,
	].filter(Boolean);
	return {
		error: new NodeApiError(node, { ...details, message: cause.message } as JsonObject, {
			message: `Item ${itemIndex}: "${action}" failed: ${cause.message}`,
			description: `${description} (${facts.join(', ')})`,
			httpCode: String(status),
			itemIndex,
		}),
		item: { message: cause.message, description, ...details },
	};
}
