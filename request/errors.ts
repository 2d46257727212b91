import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type JsonObject,
} from 'n8n-workflow';
import { FieldError } from './field-error';
import { StripeError } from './stripe-error';

/** What went wrong with one item, in the forms that n8n shows. */
export interface Failure {
	/** For the run that stops. */
	error: NodeApiError | NodeOperationError;
	/** For the item that goes on. */
	item: IDataObject;
}

/** What to do about it, by what Stripe says. */
function remedyFor({ status, fields }: StripeError): string {
	if (status === 0) return 'Check the connection and the base URL in the credential, then run again.';
	if (status === 401)
		return 'Check the secret key in the credential: it may be mistyped, revoked or of another account.';
	if (status === 403) {
		return 'The key may not do this. Give the restricted key the permission that the message names, in Stripe under Developers, API keys.';
	}
	if (status === 404)
		return 'Check the ID, that it belongs to this account, and that key and object are both in test mode or both in live mode.';
	if (status === 429) return 'Stripe asks for fewer requests. Wait a moment and run again.';
	if (fields.code === 'balance_insufficient') return 'Lower the amount or wait until the balance has grown.';
	if (status >= 500) return "The problem is on Stripe's side. Look at status.stripe.com and run again later.";
	if (fields.param) return `Look at the field that Stripe calls ${String(fields.param)}.`;
	return 'Correct what the message says and run again.';
}

/**
 * @param action what the editor calls the operation: `Create a payout`
 * @param itemIndex counted from 0, as n8n counts
 */
export function failureOf(node: INode, action: string, itemIndex: number, cause: unknown): Failure {
	if (cause instanceof FieldError) {
		const message = `Item ${itemIndex}: ${cause.message}`;
		return {
			error: new NodeOperationError(node, message, { itemIndex, description: cause.remedy }),
			item: { message: cause.message, type: 'invalid_form', field: cause.field, description: cause.remedy },
		};
	}
	if (cause instanceof StripeError) {
		const message = `Item ${itemIndex}: "${action}" failed: ${cause.message}`;
		const description = remedyFor(cause);
		const details = { ...cause.fields, status: cause.status };
		return {
			error: new NodeApiError(node, { ...details, message: cause.message } as JsonObject, {
				message,
				description: describe(description, cause),
				httpCode: String(cause.status),
				itemIndex,
			}),
			item: { message: cause.message, description, ...details },
		};
	}
	const error =
		cause instanceof NodeOperationError || cause instanceof NodeApiError
			? cause
			: new NodeOperationError(node, cause as Error, { itemIndex });
	return {
		error,
		item: { message: error.message, ...(error.description ? { description: error.description } : {}) },
	};
}

function describe(remedy: string, { status, fields }: StripeError): string {
	const facts = [
		status ? `HTTP ${status}` : undefined,
		fields.type,
		fields.code,
		fields.decline_code,
		fields.param && `parameter ${String(fields.param)}`,
		fields.request_id && `request ${String(fields.request_id)}`,
	].filter(Boolean);
	return `${remedy} (${facts.join(', ')})`;
}
