import type { Facts } from '../../../api/load';
import { random } from '../ids';
import type { Plan } from '../resources';
import type { StripeObject } from '../types';
import { PLATFORM, type World } from '../world';
import type { Change } from './journal';
import { BY_ITSELF, type Cause } from './snapshot';
import { NO_TWIN, POINTLESS, THIN_ONLY, V2_TYPES } from './thin-types';

/** Words for a status of an object of version 2, where they are not the status itself. */
const STATUS_WORDS: Record<string, string> = { active: 'activated' };

/** What types call an object of version 2, where that is not the object's own name. */
const NAMES: Record<string, string> = {
	'V2.Commerce.ProductCatalogImport': 'v2.commerce.product_catalog.imports',
};

/** What an event says beyond the object that it points to. */
const DATA: Record<string, (object: StripeObject) => StripeObject> = {
	'v2.core.account_person.created': ({ account }) => ({ account_id: account }),
	'v2.core.account_person.deleted': ({ account }) => ({ account_id: account }),
	'v2.core.account_person.updated': ({ account }) => ({ account_id: account }),
	'v2.money_management.transaction.created': () => ({}),
	'v2.money_management.transaction.updated': () => ({}),
};

/** What a thin event tells. */
export interface ThinNews {
	type: string;
	/** The SDK's name of the object. */
	name?: string;
	object?: StripeObject;
	cause?: Cause;
	/** Unix seconds, now unless told. */
	created?: number;
	livemode?: boolean;
	/** The id of the snapshot event that tells the same. */
	twin?: string;
}

const beginsWith = (type: string, beginnings: string[]) => beginnings.some((way) => type.startsWith(way));

/** Which types of thin events there are, and what makes those of version 2. */
export class ThinCatalog {
	readonly types: Set<string>;
	/** Types about a part of an object: `v2.core.account[identity].updated`. */
	private readonly parts: Array<{ type: string; name: string; way: string[] }>;

	/** @param snapshots the types of snapshot events */
	constructor(
		private readonly facts: Facts,
		snapshots: Set<string>,
	) {
		const twins = [...snapshots].filter((type) => !beginsWith(type, NO_TWIN));
		this.types = new Set([...[...twins, ...THIN_ONLY].map((type) => `v1.${type}`), ...V2_TYPES]);
		this.parts = V2_TYPES.flatMap((type) => {
			const [, name, way] = /^(.+)\[(.+)\]\.updated$/.exec(type) ?? [];
			return way ? [{ type, name, way: way.split('.') }] : [];
		});
	}

	/** The SDK's name of the object of version 2 that events of this type are about. */
	objectOf(type: string): string | undefined {
		const prefix = type.slice(0, type.lastIndexOf('.')).replace(/\[.*\]$/, '');
		const named = Object.keys(NAMES).find((name) => NAMES[name] === prefix);
		return named ?? [...this.facts.objects.values()].find(({ object }) => object === prefix)?.name;
	}

	/** The types of events that become of an object of version 2. */
	of({ type: name, object, before, previous, removed }: Change): string[] {
		if (!name.startsWith('V2.')) return [];
		const prefix = NAMES[name] ?? String(object.object);
		const only = (types: string[]) => types.filter((type) => this.types.has(type));
		if (removed) return only([`${prefix}.deleted`]);
		if (!before) return only([`${prefix}.created`]);
		if (!previous) return [];
		const status = String(object.status);
		return only([
			`${prefix}.updated`,
			...('status' in previous ? [`${prefix}.${STATUS_WORDS[status] ?? status}`] : []),
			...('closed' in previous && object.closed === true ? [`${prefix}.closed`] : []),
			...this.parts
				.filter((part) => part.name === prefix && reaches(previous, part.way))
				.map(({ type }) => type),
		]);
	}
}

/** Whether something differs there. */
function reaches(previous: StripeObject, [name, ...rest]: string[]): boolean {
	if (!(name in previous)) return false;
	const inner = previous[name];
	return (
		rest.length === 0 || typeof inner !== 'object' || inner === null || reaches(inner as StripeObject, rest)
	);
}

/** Where an object is fetched; nothing if Stripe has no endpoint for that. */
function addressOf(world: World, name: string, object: StripeObject): string | undefined {
	// Stripe points to it without having documented that it can be fetched there.
	if (name === 'Discount') return `/v1/customers/${String(object.customer)}/discount`;
	const reads = ({ operation, verb, types }: Plan) =>
		operation.method === 'GET' && (verb === 'retrieve' || verb === 'singleton') && types[0] === name;
	const plans = [...world.plans.values()].filter(reads);
	const [plan] = plans.sort((a, b) => a.owners.length - b.owners.length);
	if (!plan) return undefined;
	const ids = [...plan.owners.map(({ param }) => object[param]), object.id];
	return plan.operation.path.replace(/\{[^}]+\}/g, () => encodeURIComponent(String(ids.shift())));
}

/** A thin event: what happened to which object, which is for its receiver to fetch (docs.stripe.com/api/v2/core/events). */
export function thinEvent(world: World, account: string, news: ThinNews): StripeObject {
	const { type, name, object, twin, cause = BY_ITSELF } = news;
	const { created = world.now(), livemode = world.livemode } = news;
	const url = name && object && !beginsWith(type, POINTLESS) && addressOf(world, name, object);
	return {
		id: `evt_${livemode ? '' : 'test_'}1S${random(22)}`,
		object: 'v2.core.event',
		type,
		created: new Date(created * 1_000).toISOString(),
		livemode,
		...(account !== PLATFORM && { context: account }),
		...(url && {
			related_object: { ...(object.id !== undefined && { id: object.id }), type: object.object, url },
		}),
		...(cause.id !== null && {
			reason: { type: 'request', request: { id: cause.id, idempotency_key: cause.idempotency_key ?? '' } },
		}),
		...(twin !== undefined && { snapshot_event: twin }),
		...(object && DATA[type] && { data: DATA[type](object) }),
	};
}
