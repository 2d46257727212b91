import { StripeError } from '../errors';
import type { Scope } from '../store';
import type { StripeObject } from '../types';
import type { World } from '../world';
import { PLATFORM } from '../world';
import { Catalog } from './catalog';
import { Deliveries } from './deliveries';
import { Journal, type Change } from './journal';
import { snapshotEvent, type Cause } from './snapshot';
import { targetsOf } from './targets';
import { ThinCatalog, thinEvent, type ThinNews } from './thin';
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
	readonly thin: ThinCatalog;

	constructor(private readonly world: World) {
		this.deliveries = new Deliveries(world);
		this.catalog = new Catalog(world.facts);
		this.thin = new ThinCatalog(world.facts, this.catalog.types);
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
		const { catalog, thin, world } = this;
		const isThin = thin.types.has(type);
		if (!isThin && !catalog.types.has(type)) throw new Error(`Stripe has no event type named ${type}`);
		const name = catalog.objectOf(type.replace(/^v1\./, '')) ?? (isThin ? thin.objectOf(type) : undefined);
		const subject = { ...(name && this.subject(name, catalog.statusAfter(type))), ...object };
		const event = isThin
			? thinEvent(world, account, { type, name, object: subject, ...rest })
			: snapshotEvent(world, account, { type, object: subject, previous, ...rest });
		this.publish(world.scope(account), event, unsent);
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
	private subject(name: string, status?: string): StripeObject {
		const object = this.world.builder.object(name, this.world.now());
		return status === undefined ? object : { ...object, status };
	}

	private announce(change: Change, cause: Cause): void {
		const { catalog, thin, world } = this;
		const { type: name, object } = change;
		const owner = object[OF_ACCOUNT[name]];
		const scope = typeof owner === 'string' ? world.scope(owner) : change.scope;
		for (const type of catalog.of(change)) {
			const previous = type.endsWith('.updated') ? change.previous : undefined;
			const event = snapshotEvent(world, scope.account, { type, object, previous, cause });
			this.publish(scope, event);
			this.repeat({ type: `v1.${type}`, name, object, cause, twin: String(event.id) }, scope);
		}
		for (const type of thin.of(change)) {
			this.publish(scope, thinEvent(world, scope.account, { type, name, object, cause }));
		}
	}

	/** Tells in a thin event what a snapshot told, if anyone wants that. */
	private repeat(news: ThinNews, scope: Scope): void {
		if (!this.thin.types.has(news.type)) return;
		const { world } = this;
		const probe = { object: 'v2.core.event', type: news.type, livemode: world.livemode };
		if (targetsOf(world, { event: probe, account: scope.account }).length === 0) return;
		this.publish(scope, thinEvent(world, scope.account, news));
	}

	/** Enters an event into the list of its account, and sends it. */
	publish(scope: Scope, event: StripeObject, unsent = false): void {
		const type = event.object === 'event' ? 'EventBase' : 'V2.Core.EventBase';
		scope.put(type, event, undefined, placeOf(scope, type, event));
		if (!unsent) this.deliveries.post({ event, account: scope.account });
	}
}

const timeOf = ({ created }: StripeObject) =>
	typeof created === 'string' ? Date.parse(created) : Number(created) * 1_000;

/** Where an event of an earlier time stands in lists; nothing for the end. */
function placeOf(scope: Scope, type: string, event: StripeObject): number | undefined {
	let after: number | undefined;
	for (const { object, seq } of scope.older([type])) {
		if (timeOf(object) <= timeOf(event)) return after && (seq + after) / 2;
		after = seq;
	}
	return after && after / 2;
}
