import { random } from '../ids';
import type { StripeObject } from '../types';
import { PLATFORM, type World } from '../world';

/** The request that made something happen; both null for what happens by itself. */
export interface Cause {
	id: string | null;
	idempotency_key: string | null;
}

/** What is the cause of what happens by itself. */
export const BY_ITSELF: Cause = { id: null, idempotency_key: null };

/** What an event tells. */
export interface News {
	type: string;
	/** As it is now; the event keeps a copy. */
	object: StripeObject;
	/** For updates: what was different before. */
	previous?: StripeObject;
	cause?: Cause;
	/** Unix seconds, now unless told. */
	created?: number;
	livemode?: boolean;
}

/** An event with the object as it is now, in the account's own version (docs.stripe.com/api/events/object). */
export function snapshotEvent(world: World, account: string, news: News): StripeObject {
	const { type, object, previous, cause = BY_ITSELF } = news;
	const { created = world.now(), livemode = world.livemode } = news;
	return {
		id: `evt_1S${random(22)}`,
		object: 'event',
		...(account !== PLATFORM && { account }),
		api_version: world.facts.apiVersion,
		created,
		data: {
			object: JSON.parse(JSON.stringify(object)) as StripeObject,
			...(previous && { previous_attributes: previous }),
		},
		livemode,
		pending_webhooks: 0,
		request: { ...cause },
		type,
	};
}
