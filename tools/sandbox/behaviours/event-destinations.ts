import type { Behaviours } from '../world';

/** A ping is an event about the destination that it goes to. */
export const eventDestinations: Behaviours = {
	'v2.core.eventDestinations.ping'(call, generic) {
		const { id, object } = call.owners[0].object;
		return Object.assign(generic(), {
			type: 'v2.core.event_destination.ping',
			related_object: { id, type: object, url: `/v2/core/event_destinations/${String(id)}` },
		});
	},
};
