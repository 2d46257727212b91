import { invalid } from '../errors';
import { checkUrl, hiddenOf, newSecret } from '../events/targets';
import { thinEvent } from '../events/thin';
import type { Entry } from '../store';
import type { Params, StripeObject } from '../types';
import type { Behaviours, Call, World } from '../world';

const SOURCES = ['@self', '@accounts', '@organization_members', '@organization_members/@accounts'];

const TYPE = 'V2.Core.EventDestination';

/** Refuses types that Stripe does not have, or has in the other form. */
function checkTypes({ events }: World, types: unknown[], payload: unknown): void {
	const known = payload === 'thin' ? events.thin.types : events.catalog.types;
	const strange = types.filter((type) => type !== '*' && !known.has(String(type)));
	if (types.length > 0 && strange.length === 0) return;
	throw invalid(
		types.length === 0
			? 'A destination needs events: send enabled_events, or * for all.'
			: `There is no ${String(payload)} event of the type ${strange.map(String).join(', ')}.`,
		undefined,
		'enabled_events',
	);
}

/** What a new destination must say. */
function checkNew({ params, world }: Call): void {
	const { type, event_payload: payload, events_from: sources = [] } = params;
	if (params[String(type)] === undefined) {
		throw invalid(
			`A destination of the type ${String(type)} needs ${String(type)}.`,
			undefined,
			String(type),
		);
	}
	if (payload === 'thin' && params.snapshot_api_version !== undefined) {
		throw invalid(
			'Thin events have no version: leave snapshot_api_version out.',
			undefined,
			'snapshot_api_version',
		);
	}
	const strange = (sources as string[]).filter((source) => !SOURCES.includes(source));
	if (strange.length > 0) {
		throw invalid(
			`Events come from ${SOURCES.join(', ')}, not from ${strange.join(', ')}.`,
			undefined,
			'events_from',
		);
	}
	checkTypes(world, params.enabled_events as unknown[], payload);
}

const urlIn = ({ webhook_endpoint: endpoint }: Params) => (endpoint as { url?: string } | undefined)?.url;

/** A destination as Stripe shows it: its address when that is asked for, its secret in the answer to create. */
function shown({ params }: Call, { object, hidden }: Entry, secret?: string): StripeObject {
	const include = (params.include ?? []) as string[];
	const endpoint = {
		...(include.includes('webhook_endpoint.url') && hidden.url !== undefined && { url: hidden.url }),
		...(secret !== undefined &&
			include.includes('webhook_endpoint.signing_secret') && { signing_secret: secret }),
	};
	return Object.keys(endpoint).length > 0 ? { ...object, webhook_endpoint: endpoint } : object;
}

const entryOf = (call: Call, { id }: StripeObject) => call.scope.find([TYPE], String(id))!;

const timeOf = ({ now }: Call) => new Date(now * 1_000).toISOString();

function setStatus(call: Call, status: 'enabled' | 'disabled'): StripeObject {
	return Object.assign(call.self!.object, {
		status,
		status_details: status === 'disabled' ? { disabled: { reason: 'user' } } : {},
		updated: timeOf(call),
	});
}

/** Event destinations keep their secret and their address to themselves, and never change whose events they get. */
export const eventDestinations: Behaviours = {
	'v2.core.eventDestinations.create'(call, generic) {
		const { params, world } = call;
		checkNew(call);
		const url = urlIn(params);
		if (url !== undefined) checkUrl(world, url, 'webhook_endpoint.url');
		const destination = generic();
		delete destination.webhook_endpoint;
		destination.events_from ??= ['@self'];
		if (params.event_payload === 'snapshot')
			destination.snapshot_api_version = params.snapshot_api_version ?? world.facts.apiVersion;
		const secret = newSecret();
		const entry = entryOf(call, destination);
		Object.assign(hiddenOf(entry), { secrets: [{ value: secret }], connected: false, ...(url && { url }) });
		return shown(call, entry, url && secret);
	},

	'v2.core.eventDestinations.update'(call, generic) {
		const { webhook_endpoint: _endpoint, ...params } = call.params;
		const { object, hidden } = call.self!;
		if (params.enabled_events !== undefined)
			checkTypes(call.world, params.enabled_events as unknown[], object.event_payload);
		const url = urlIn(call.params);
		if (url !== undefined) {
			checkUrl(call.world, url, 'webhook_endpoint.url');
			hidden.url = url;
		}
		call.params = params;
		generic();
		object.updated = timeOf(call);
		return shown(call, call.self!);
	},

	'v2.core.eventDestinations.retrieve': (call) => shown(call, call.self!),

	'v2.core.eventDestinations.list'(call, generic) {
		const page = generic();
		const data = (page.data as StripeObject[]).map((destination) => shown(call, entryOf(call, destination)));
		return { ...page, data };
	},

	'v2.core.eventDestinations.enable': (call) => setStatus(call, 'enabled'),

	'v2.core.eventDestinations.disable': (call) => setStatus(call, 'disabled'),

	/** A ping is an event about the destination that it goes to. */
	'v2.core.eventDestinations.ping'({ world, scope, owners, cause }) {
		const { object } = owners[0];
		const type = 'v2.core.event_destination.ping';
		const event = thinEvent(world, scope.account, { type, name: TYPE, object, cause });
		world.events.publish(scope, event);
		return event;
	},
};
