import { eventOptions } from '../form/event-types';
import { refuseUnknown, renewed } from './node';
import { isExpression, Refusal, type Moved, type WorkflowNode } from './types';

/** The built-in trigger. */
export const BUILT_IN_TRIGGER = 'n8n-nodes-base.stripeTrigger';

/** The version of our trigger. */
const VERSION = 1;

const known = new Set(eventOptions.map(({ value }) => value));

const NOTES = [
	'Each item holds stripe_trigger beside the fields of the event.',
	"The endpoint has a signing secret of its own, so Signature Secret is not needed. Events that were missed are read from Stripe's list, for which the key needs the permission to read events; the option Catch Up turns this off.",
];

/** Turns a built-in Stripe trigger into ours; its address stays. */
export function moveTrigger(node: WorkflowNode): Moved {
	const was = 'trigger';
	try {
		refuseUnknown(node);
		const { events = [], apiVersion = '', ...others } = node.parameters ?? {};
		const [other] = Object.keys(others);
		if (other) throw new Refusal(`It has a field that is not known: "${other}".`);
		if (isExpression(events))
			throw new Refusal('"events" is an expression, and our trigger takes a choice only.');
		if (!Array.isArray(events)) throw new Refusal('"events" is not a list.');
		const strange = events.find((event) => !known.has(event as string));
		if (strange) throw new Refusal(`It listens to an event that is not known: "${String(strange)}".`);
		const parameters = {
			payload: 'snapshot',
			events,
			listenTo: 'own',
			options: apiVersion === '' ? {} : { apiVersion },
		};
		return {
			node: renewed(node, 'stripeTrigger', VERSION, parameters),
			was,
			is: 'Stripe Trigger',
			notes: [
				...(events.length ? [] : ['It listens to no event: choose some.']),
				...(apiVersion === ''
					? [
							"Events are told in this package's version of Stripe's API, not in your account's. The option API Version sets another one.",
						]
					: []),
				...NOTES,
			],
		};
	} catch (error) {
		if (error instanceof Refusal) return { node, was, notes: [error.message] };
		throw error;
	}
}
