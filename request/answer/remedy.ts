import type { Place } from '../form/place';
import type { SingleField } from '../form/table';
import type { Outcome } from '../types';
import { isRetryable } from '../wire/retry';
import { requestIdIn, type StripeError } from '../wire/stripe-error';
import { permissionsIn } from './permission';

/*
 * All that an error tells people to do. Nothing here may lead anybody to do something twice: what may have
 * happened is looked up in Stripe, or repeated by the same execution under the same key. Whether running again
 * helps is said in one place, by the same rule that makes an error item `retryable`.
 */

export interface Advice {
	/** Whole sentences. */
	remedy: string;
	/** Whether a later run, with a new key, can help and cannot act twice. */
	retryable: boolean;
}

/** What there is to know of the request that an error is about. */
interface About {
	/** The field that Stripe complains of. */
	place?: Place;
	/** The field for what is sent in place of the key. */
	token?: SingleField;
	/** Whether an agent reads it. */
	asTool?: boolean;
}

/** Codes of Stripe's that have a remedy of their own. */
const BY_CODE = new Map(
	Object.entries({
		account_invalid:
			'Check the account in the options Stripe Account and Stripe Context: this key has no access to it, or it was disconnected.',
		balance_insufficient: 'Lower the amount, or wait until the balance has grown.',
		insufficient_funds: 'Lower the amount, or wait until the balance has grown.',
		lock_timeout: 'Another request is changing the same object at this moment.',
		billing_meter_event_session_expired:
			'Create a new meter event session and send with its token: each lasts for 15 minutes.',
		card_declined: 'Ask the customer for another card, or to call their bank.',
		expired_card: 'Ask the customer for another card.',
	}),
);

/** Where an agent would help itself, and act as nobody asked it to. */
const SHORT_OF_MONEY =
	'Pay no other amount in its place: say so, and whoever asked can lower it or wait until the balance has grown.';
const BY_CODE_FOR_AGENTS: typeof BY_CODE = new Map([
	['balance_insufficient', SHORT_OF_MONEY],
	['insufficient_funds', SHORT_OF_MONEY],
]);

/** Codes of refusals that time alone can mend. */
const PASSING = ['balance_insufficient', 'insufficient_funds', 'lock_timeout'];

/** Where the dashboard has the keys, and what was asked of it. */
const KEYS = 'in Stripe under Developers, API keys';
const LOGS = 'Look in Stripe, under Developers, Logs,';

/** For an agent, which cannot look in Stripe itself and takes "unknown" for an invitation to try again. */
const unknownToAgent = (look: string): string =>
	`Do not call it again, with these values or others. Look with a tool that reads whether it is there. If you cannot tell, say that it is unknown and that a person has to look. ${look}`;

/** What to do about what cannot be told apart from a success by anybody but Stripe. */
function lookInStripe(error: StripeError, asTool: boolean): string {
	const { idempotencyKey, ownKey, replayed, fields, headers } = error;
	// Nothing was sent now, and its message says when it was.
	if (error.isExpired) {
		const look = `${LOGS} for the idempotency key ${idempotencyKey ?? ''} to see whether it happened.`;
		return asTool ? unknownToAgent(look) : look;
	}
	const time = new Date(Date.parse(headers.date) || Date.now()).toISOString().slice(0, 16).replace('T', ' ');
	const traces = [
		fields.request_id && `the request ${String(fields.request_id)}`,
		idempotencyKey && `the idempotency key ${idempotencyKey}`,
	].filter(Boolean);
	const what = traces.length ? `for ${traces.join(' or ')}` : 'at the requests of that time';
	const look = `${LOGS} ${what}, sent about ${time} UTC, to see whether it happened.`;
	if (asTool) return unknownToAgent(look);
	const repeat = replayed
		? 'Retry gets this same answer as long as Stripe keeps it, 24 hours or more.'
		: `Or let this execution find out: Retry On Fail, or the Retry button of an execution that stopped, ${
				idempotencyKey
					? 'send it under the same key, so that it happens once'
					: 'delete nothing that is already gone'
			}.`;
	return [
		error.isKeyInUse && 'The same request is still being carried out.',
		look,
		repeat,
		!ownKey && 'A new execution has another key and might do it twice.',
	]
		.filter(Boolean)
		.join(' ');
}

/** Whether time alone can mend it. */
const passes = (error: StripeError): boolean =>
	PASSING.includes(String(error.fields.code)) ||
	error.fields.advice_code === 'try_again_later' ||
	isRetryable(error);

const nothingDone: Record<Outcome, (error: StripeError) => string> = {
	done: () => '',
	unknown: () => '',
	// A payment that is refused may leave a payment behind that can be tried with another card.
	refused: ({ status }) => (status === 402 ? 'No money moved.' : 'Stripe did nothing.'),
	not_sent: () => 'Nothing was sent.',
};

/** An old answer says nothing of what is so now. */
function replayOf({ replayed, headers }: StripeError): string {
	if (!replayed) return '';
	const original = requestIdIn(headers, 'original-request');
	return `Stripe gave the answer of an earlier try under this key again${original ? `, that of the request ${original}` : ''}.`;
}

/**
 * What to do about an error of Stripe's, or of the way to it.
 * @param outcome what became of the write; undefined for what only reads
 */
export function adviceFor(error: StripeError, outcome: Outcome | undefined, about: About = {}): Advice {
	const { remedy, retryable } = adviceNow(error, outcome, about);
	return { remedy: [replayOf(error), remedy].filter(Boolean).join(' '), retryable };
}

function adviceNow(
	error: StripeError,
	outcome: Outcome | undefined,
	{ place, token, asTool = false }: About,
): Advice {
	if (outcome === 'done') {
		return {
			remedy:
				'Stripe did it, and only what came after went wrong: look at it in Stripe, and do not send it a second time.',
			retryable: false,
		};
	}
	if (error.isKeyReused) {
		return { remedy: otherValues(error), retryable: false };
	}
	if (outcome === 'unknown') {
		return { remedy: lookInStripe(error, asTool), retryable: false };
	}
	const retryable = passes(error);
	const code = String(error.fields.code);
	const sentences = [
		outcome && nothingDone[outcome](error),
		(asTool ? BY_CODE_FOR_AGENTS.get(code) : undefined) ?? BY_CODE.get(code) ?? byStatus(error, place, token),
		retryable && 'It can be run again later.',
	];
	return { remedy: sentences.filter(Boolean).join(' '), retryable };
}

/** What to do about a mistake in this package. */
export function unexpectedRemedy(outcome: Outcome | undefined, asTool: boolean): string {
	const report = 'This is a fault of the node, not of your workflow: report it with this message.';
	if (outcome === 'done') return `Stripe did it: do not send it a second time. ${report}`;
	if (outcome === 'unknown') {
		const look = `${LOGS} at the requests of this time, to see whether it happened.`;
		return `${asTool ? unknownToAgent(look) : look} ${report}`;
	}
	return report;
}

/** Stripe refuses other values under a key, whatever became of the first ones. */
function otherValues({ idempotencyKey, ownKey }: StripeError): string {
	const look = `${LOGS} for the idempotency key ${idempotencyKey ?? ''} to see what happened to the first request.`;
	return ownKey
		? `Stripe did nothing now: this Business Key was used before for other values. ${look} For something else use another Business Key.`
		: `Stripe did nothing now: an earlier try of this item was sent with other values, such as those of an expression that gives another result each time. ${look}`;
}

function byStatus(error: StripeError, place: Place | undefined, token: SingleField | undefined): string {
	const { status, fields, message } = error;
	if (error.isCutOff) return cutOffRemedy(error);
	if (status === 0) return 'Check the connection, and the base URL in the credential.';
	if (status < 400) return `The server at the base URL in the credential is not Stripe's API: check it.`;
	if (status === 401) {
		return token
			? `Check the field "${token.label}": it may be mistyped or too old. The key of the credential is not used here.`
			: 'Check the secret key in the credential: it may be mistyped, rolled or of another account.';
	}
	if (status === 403) return permissionRemedy(message);
	if (status === 404) {
		const where = place ? `the field "${place.label}"` : 'the ID';
		return `Check ${where}, that it belongs to this account, and that key and object are both in test mode or both live.`;
	}
	if (status === 409) return 'Something else is changing the same object at this moment.';
	if (status === 429) return 'Stripe asks for fewer requests: lower Requests per Second.';
	if (status >= 500) return "The problem is on Stripe's side: status.stripe.com tells more.";
	if (place) {
		const todo = fields.code === 'parameter_missing' ? 'Fill in' : 'Correct';
		return `${todo} ${place.isOption ? 'the option' : 'the field'} "${place.label}"${place.under ? `, under ${place.under}` : ''}.`;
	}
	return fields.param
		? `Look at what Stripe calls ${String(fields.param)}.`
		: 'Correct what the message says.';
}

/** No file comes out of a step that it did not come into as a whole. */
const cutOffRemedy = ({ fields }: StripeError): string =>
	`No part of it was put out. ${
		fields.code === 'ETIMEDOUT'
			? 'Raise the option Time Limit, which all tries of a download share, or Timeout, where it paused for long.'
			: 'Check the connection, and whether a proxy on the way limits how long or how large an answer may be.'
	}`;

function permissionRemedy(message: string): string {
	if (message.includes('not available for use by restricted keys')) {
		return 'No restricted key may do this: use a secret key (sk_…) in the credential.';
	}
	const permissions = permissionsIn(message);
	if (permissions.length === 0) return `The key may not do this. Give it the permission, ${KEYS}.`;
	const one = permissions.length === 1;
	return `Give the restricted key the permission${one ? '' : 's'} ${permissions.map((name) => `"${name}"`).join(' and ')}, ${KEYS}.`;
}
