import {
	BaseError,
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type JsonObject,
} from 'n8n-workflow';
import { FieldError } from '../form/field-error';
import { placeOfParam } from '../form/place';
import type { CompiledOperation } from '../form/table';
import { isToolNode } from '../form/tool';
import { Refusal } from '../guard/refusal';
import { Cancelled } from '../pace/pause';
import { withoutSecrets } from '../redact';
import type { Outcome, Standing } from '../types';
import { requestIdIn, StripeError } from '../wire/stripe-error';
import { adviceFor, unexpectedRemedy } from './remedy';
import { standingOf } from './standing';

/** What went wrong with one item, in the forms that n8n shows. */
export interface Failure {
	/** For the run that stops. */
	error: NodeApiError | NodeOperationError;
	/** For the item that goes on. */
	item: IDataObject;
}

/** What an error tells of the operation that ran. */
type Ran = Pick<CompiledOperation, 'action' | 'shown'> & Partial<Pick<CompiledOperation, 'method' | 'token'>>;

/** What there is to say, before it is put into n8n's forms. */
interface Said {
	/** For a run that stops, with the item and the operation. */
	headline: string;
	/** What went wrong, by itself. */
	message: string;
	/** What to do about it. */
	remedy?: string;
	/** Names, codes and numbers that stand behind the remedy. */
	facts?: string[];
	/** Fields of the error item besides. */
	details: IDataObject;
}

/**
 * What to tell of an error. Whoever knows what became of a write sets `outcome` on it; of a write that nobody
 * knows anything about, it is unknown.
 * @param operation what ran, for its name and the labels of its fields
 * @param itemIndex counted from 0, as n8n counts
 * @param standing how many writes of the step stand how, where the step stops
 */
export function failureOf(
	node: INode,
	operation: Ran,
	itemIndex: number,
	cause: unknown,
	standing?: Standing,
): Failure {
	const outcome = outcomeOf(operation, cause);
	const asTool = isToolNode(node);
	const said =
		cause instanceof StripeError
			? saidOfStripe(node, operation, cause, outcome)
			: saidOfOther(node, operation, cause, outcome);
	const { headline, message, remedy, facts = [], details } = said;
	const isWrite = outcome !== undefined;
	const description = [
		remedy,
		standing && isWrite && standingOf(standing),
		facts.length > 0 && `(${facts.join(', ')})`,
	]
		.filter(Boolean)
		.join(' ');
	const item: IDataObject = {
		message: asTool ? sentence(headline) : message,
		...(remedy ? { description: remedy } : {}),
		...(isWrite ? { outcome } : {}),
		...details,
	};
	if (asTool) {
		// An agent sees nothing but the message, and n8n puts a NodeApiError into words of its own once more.
		const whole = [sentence(headline), description].filter(Boolean).join(' ');
		return { error: inOurWords(new NodeOperationError(node, whole), whole, '', cause), item };
	}
	const full = cause instanceof Cancelled ? headline : `Item ${itemIndex}: ${headline}`;
	const error =
		cause instanceof StripeError
			? new NodeApiError(node, item as JsonObject, { message: full, itemIndex })
			: new NodeOperationError(node, full, { itemIndex });
	return { error: inOurWords(error, full, description, cause), item };
}

/** The output item for a failure, of either output. n8n adds the input's fields on the error output, before it. */
export const errorItem = ({ item: error }: Failure, item: number): INodeExecutionData => ({
	json: { error },
	pairedItem: { item },
});

/** What became of the write; undefined for what only reads. */
function outcomeOf({ method }: Ran, cause: unknown): Outcome | undefined {
	if (cause instanceof Refusal) return cause.outcome;
	if (method === 'GET') return undefined;
	// Another request under the same key may be doing it right now, whatever becomes of this one.
	if (cause instanceof StripeError && cause.isKeyInUse) return 'unknown';
	const told = (cause as { outcome?: Outcome } | undefined)?.outcome;
	if (told) return told;
	// The form and n8n itself complain before anything is sent: of expressions, files, the credential.
	return cause instanceof FieldError || cause instanceof BaseError ? 'not_sent' : 'unknown';
}

/**
 * n8n's error classes put words of their own in place of a message or beside it, by codes that they find in it:
 * "You can retry the request immediately" is wrong where nobody knows what became of a payout.
 */
function inOurWords(
	error: NodeApiError | NodeOperationError,
	message: string,
	description: string,
	cause: unknown,
): NodeApiError | NodeOperationError {
	error.message = message;
	error.description = description || undefined;
	error.messages = [];
	if (error instanceof NodeApiError) {
		const { status } = cause as StripeError;
		error.httpCode = status ? String(status) : null;
	}
	return error;
}

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

const headlineOf = (
	{ action, asTool }: { action: string; asTool: boolean },
	outcome: Outcome | undefined,
	message: string,
): string => {
	switch (outcome) {
		case 'done':
			return `"${action}" was done, but then: ${message}`;
		case 'refused':
			return `"${action}" was refused: ${message}`;
		case 'not_sent':
			return `"${action}" was not sent: ${message}`;
		case 'unknown':
			// Some lists show nothing but the message. An agent is told more, as it cannot look there.
			return `It is unknown whether "${action}" happened: ${sentence(message)}${asTool ? '' : ' Look in Stripe before anyone sends it again.'}`;
		default:
			return `"${action}" failed: ${message}`;
	}
};

function saidOfStripe(
	node: INode,
	{ action, shown, token }: Ran,
	cause: StripeError,
	outcome: Outcome | undefined,
): Said {
	const { status, fields, attempts, idempotencyKey, replayed, headers, message } = cause;
	const { options } = node.parameters as { options?: IDataObject };
	const place = fields.param ? placeOfParam(String(fields.param), shown, options) : undefined;
	const asTool = isToolNode(node);
	const { remedy, retryable } = adviceFor(cause, outcome, { place, token, asTool });
	const original = requestIdIn(headers, 'original-request');
	return {
		headline: headlineOf({ action, asTool }, outcome, message),
		message,
		remedy,
		facts: [
			status && `HTTP ${status}`,
			fields.type,
			fields.code,
			fields.decline_code,
			fields.param && `parameter ${String(fields.param)}`,
			fields.request_id && `request ${String(fields.request_id)}`,
			attempts > 1 && `${attempts} attempts`,
		]
			.filter(Boolean)
			.map(String),
		details: {
			...fields,
			...(place ? { field: place.label } : {}),
			status,
			attempts,
			retryable,
			...(replayed ? { replayed, ...(original ? { original_request: original } : {}) } : {}),
			...(idempotencyKey ? { idempotency_key: idempotencyKey } : {}),
		},
	};
}

/** Of the form, of n8n, of a cancelled execution, or of a mistake in this package. */
function saidOfOther(node: INode, { action }: Ran, cause: unknown, outcome: Outcome | undefined): Said {
	const asTool = isToolNode(node);
	const message = withoutSecrets(cause instanceof Error ? cause.message : String(cause));
	if (cause instanceof FieldError) {
		const { field } = cause;
		const remedy = asTool ? cause.forAgent : cause.remedy;
		const details = { type: 'invalid_form', field, retryable: false };
		const headline = asTool && outcome ? headlineOf({ action, asTool }, outcome, message) : message;
		return { headline, message, remedy, details };
	}
	if (cause instanceof Refusal) {
		const { guard, credential, remedy } = cause;
		const details = { type: 'guard', guard, credential, retryable: false };
		return { headline: headlineOf({ action, asTool }, outcome, message), message, remedy, details };
	}
	if (cause instanceof BaseError) {
		const remedy = cause.description ? withoutSecrets(cause.description) : undefined;
		return { headline: message, message, remedy, details: { retryable: false } };
	}
	if (cause instanceof Cancelled) {
		return { headline: message, message, details: { retryable: false } };
	}
	const fault = `The node had an internal error: ${sentence(message)}`;
	return {
		headline: headlineOf({ action, asTool }, outcome, fault),
		message: fault,
		remedy: unexpectedRemedy(outcome, asTool),
		details: { type: 'unexpected_error', retryable: false },
	};
}
