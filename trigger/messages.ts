import { UserError, type NodeOperationError } from 'n8n-workflow';
import { adviceFor, FieldError, permissionsIn, StripeError, withoutSecrets } from '../request';
import type { Endpoint } from './endpoints';
import type { Refusal } from './verify';

/*
 * All that a trigger tells people. n8n shows of an error at activation its message only, so the remedy is part
 * of it.
 */

/** What somebody was about to do, as it goes on after "could not". */
export type Doing = 'look for its endpoint' | 'make its endpoint' | 'delete its endpoint' | 'read events';

/** An error that says what went wrong and what to do, all in its message. */
export function asReadable(error: unknown, doing: Doing): Error {
	if (error instanceof UserError) return error;
	if (error instanceof FieldError) return new UserError(`${error.message}. ${error.remedy}`);
	if (error instanceof StripeError) {
		const { remedy } = adviceFor(error, undefined);
		const lacks = error.status === 403 || permissionsIn(error.message).length > 0;
		const help = lacks ? missing(doing, remedy) : remedy;
		return new UserError(`The trigger could not ${doing}: ${sentence(error.message)} ${help}`.trim());
	}
	const { message, description } = error as NodeOperationError;
	return new UserError([withoutSecrets(message), description].filter(Boolean).map(sentence).join(' '));
}

const sentence = (text: string | null | undefined): string =>
	text && !/[.!?]$/.test(text) ? `${text}.` : (text ?? '');

/** Which permissions a trigger needs, whatever Stripe names. */
const missing = (doing: Doing, remedy: string): string =>
	doing === 'read events'
		? `Give the key the permission to read events (in Stripe under Developers, API keys). ${remedy}`
		: `Give the key the permission to write webhook endpoints, and to read events so that what was missed can be caught up (in Stripe under Developers, API keys), then publish again. ${remedy}`;

/** The address of an endpoint as far as it may be shown: what follows may hold a secret. */
function shownAddress(url: string): string {
	if (!URL.canParse(url)) return 'one without an address';
	const { host, pathname } = new URL(url);
	const whole = `${host}${pathname}`;
	return whole.length > 60 ? `${whole.slice(0, 59)}…` : whole;
}

/** Stripe allows no more endpoints. The remedy first: n8n shows the beginning, and the rest only to who scrolls. */
export const tooMany = (endpoints: Endpoint[]): UserError =>
	new UserError(
		`Stripe allows 16 endpoints for events, and there are ${endpoints.length}. Delete one that nobody needs, in Stripe under Developers, Webhooks, then publish again. There are: ${endpoints
			.map(({ url, isEnabled }) => `${shownAddress(url)}${isEnabled ? '' : ' (disabled)'}`)
			.join(', ')}`,
	);

/** What somebody who runs this n8n is told when events are refused; whoever sent them is told nothing. */
export const REFUSALS: Record<Refusal, string> = {
	unsigned:
		'Calls without a signature reach the address of this trigger. They were refused, and no workflow ran: Stripe signs all that it sends.',
	malformed:
		'Calls with a signature that is not from Stripe reach the address of this trigger. They were refused, and no workflow ran.',
	tooOld:
		'Events were refused because they were signed too long ago: either they were sent again by somebody else, or the clock of this machine is ahead. Set the clock, or raise Signature Tolerance in the options.',
	tooNew:
		'Events were refused because they were signed in the future: the clock of this machine is behind. Set it; Stripe sends the events again.',
	noSecret:
		'Events were refused because no signing secret is known. Publish the workflow again, so that the trigger creates its endpoint again. Missed events are then caught up.',
	wrongSignature:
		'Events were refused because their signature fits no known secret. If the secret was rolled in Stripe, add the new one to Webhook Signing Secrets in the Stripe credential, or publish the workflow again. Otherwise somebody else is calling: nothing ran.',
};

/** What stands beside events that only n8n's memory of processed items keeps from running twice. */
export const UNGUARDED =
	'This n8n cannot rule out that an event runs twice: it is older than 2.20, or this call came to a process in which no triggers run. Update n8n, or have the workflow check the ID of the event before it pays or books anything.';

/** What a person is told of an event that a crash cut off and that cannot be run again. */
export const notRunAgain = (id: string): string =>
	`The execution of the event ${id} was cut off when n8n stopped, and Stripe does not give the event again, so it did not run again. See in the executions list how far it got, and retry it there if that does no harm.`;

/** What a person is told once when Stripe's list of events cannot be read. */
export const NOT_READ =
	'Events that are missed while n8n is down or unreachable cannot be caught up, because Stripe does not let this key read events. Give it that permission, in Stripe under Developers, API keys, or switch off Catch Up in the options of the trigger.';
