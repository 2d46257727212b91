import { StripeError } from '../errors';
import type { Scope } from '../store';
import type { StripeObject } from '../types';
import type { World } from '../world';
import { PLATFORM } from '../world';
import { Catalog, previousAttributes } from './catalog';
import { Deliveries } from './deliveries';
import { Journal, type Change } from './journal';
import { snapshotEvent, type Cause } from './snapshot';
import type { Emission, EventControls } from './types';

export { BY_ITSELF, type Cause } from './snapshot';
export type { Attempt, Delivery, Disturbance, Emission, EventControls } from './types';

/** How long events can be listed and retrieved, in seconds. */
export const KEPT = 30 * 86_400;

/** Objects that the platform keeps for an account, and whose events are that account's own. */
const OF_ACCOUNT: Record<string, string> = {
	Account: 'id',
	BankAccount: 'account',
	Capability: 'account',
	Card: 'account',
	Person: 'account',
};

/** What happens in the sandbox becomes events, and they are sent. */
export class Events {
	readonly journal = new Journal();
	readonly deliveries: Deliveries;
	readonly catalog: Catalog;

	constructor(private readonly world: World) {
		this.deliveries = new Deliveries(world);
		this.catalog = new Catalog(world.facts);
	}

	/**
	 * Does something that writes, and announces what changed. Of what fails nothing is announced but a refused
	 * payment, which leaves its traces.
	 */
	record<T>(cause: Cause, work: () => T): T {
		this.journal.begin();
		let failed = true;
		try {
			const result = work();
			failed = false;
			return result;
		} catch (error) {
			failed = !(error instanceof StripeError && error.status === 402);
			throw error;
		} finally {
			const changes = this.journal.end();
			if (!failed) for (const change of changes) this.announce(change, cause);
		}
	}

	/** Makes an event by hand; see `EventControls.emit`. */
	emit(type: string, emission: Emission = {}): string {
		const { object, previousAttributes: previous, account = PLATFORM, unsent, ...rest } = emission;
		if (!this.catalog.types.has(type)) throw new Error(`Stripe has no event type named ${type}`);
		const scope = this.world.scope(account);
		const event = snapshotEvent(this.world, account, {
			type,
			object: this.subject(type, object),
			previous,
			...rest,
		});
		this.publish(scope, event, unsent);
		return String(event.id);
	}

	/** These for whoever runs the sandbox. */
	get controls(): EventControls {
		const { deliveries } = this;
		return {
			deliveries: deliveries.all,
			emit: (type, emission) => this.emit(type, emission),
			disturb: (disturbance) => deliveries.disturb(disturbance),
			hold: () => deliveries.hold(),
			release: (order) => deliveries.release(order),
			redeliver: async (id, endpoint) => await this.redeliver(id, endpoint),
			rollSecret: (endpoint, overlap) => deliveries.rollSecret(endpoint, overlap),
			passTime: (seconds) => deliveries.passTime(seconds),
			settled: () => deliveries.settled(),
		};
	}

	private async redeliver(id: string, endpoint?: string) {
		for (const scope of this.world.allScopes()) {
			const entry = scope.find(['EventBase', 'V2.Core.EventBase'], id);
			if (entry) {
				return await this.deliveries.redeliver(id, { event: entry.object, account: scope.account }, endpoint);
			}
		}
		throw new Error(`The sandbox has no event with the id ${id}`);
	}

	/** What an event by hand is about: an object in the state that its type tells of. */
	private subject(type: string, given: StripeObject = {}): StripeObject {
		const name = this.catalog.objectOf(type);
		if (!name) return given;
		const status = this.catalog.statusAfter(type);
		const object = this.world.builder.object(name, this.world.now());
		return { ...object, ...(status !== undefined && { status }), ...given };
	}

	private announce({ type, object, before, removed, ...change }: Change, cause: Cause): void {
		const { catalog, world } = this;
		const types = removed
			? catalog.ended(type, object)
			: before
				? catalog.changed(type, before, object)
				: catalog.made(type, object);
		if (types.length === 0) return;
		const owner = object[OF_ACCOUNT[type]];
		const scope = typeof owner === 'string' ? world.scope(owner) : change.scope;
		for (const name of types) {
			const previous = before && name.endsWith('.updated') ? previousAttributes(before, object) : undefined;
			this.publish(scope, snapshotEvent(world, scope.account, { type: name, object, previous, cause }));
		}
	}

	private publish(scope: Scope, event: StripeObject, unsent = false): void {
		scope.put('EventBase', event, undefined, this.placeOf(scope, event));
		if (!unsent) this.deliveries.post({ event, account: scope.account });
	}

	/** Where an event of an earlier time stands in lists; nothing for the end. */
	private placeOf(scope: Scope, event: StripeObject): number | undefined {
		let after: number | undefined;
		for (const { object, seq } of scope.older(['EventBase'])) {
			if (Number(object.created) <= Number(event.created)) return after && (seq + after) / 2;
			after = seq;
		}
		return after && after / 2;
	}
}
