import { invalid } from '../errors';
import { random } from '../ids';
import type { Entry, Scope } from '../store';
import type { StripeObject } from '../types';
import { PLATFORM, type World } from '../world';
import type { Secret } from './signature';

/** Where the sandbox keeps what Stripe knows of an endpoint and does not show. */
export interface Hidden {
	secrets: Secret[];
	/** Whether it gets the events of connected accounts instead of its own account's. */
	connected: boolean;
	/** Of a destination, which shows it only when asked. */
	url?: string;
}

/** An event and the account that it is from. */
export interface Mail {
	event: StripeObject;
	account: string;
}

const ENDPOINTS = ['WebhookEndpoint', 'V2.Core.EventDestination'];

export const hiddenOf = (entry: Entry) => entry.hidden as unknown as Hidden;

/** Where events go to; nothing for destinations that are no webhook. */
export const urlOf = (entry: Entry): string | undefined =>
	(entry.object.url as string | undefined) ?? hiddenOf(entry).url;

/** Whether an address is on this machine. */
export const isHere = (url: string): boolean =>
	/^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);

/** Refuses addresses that Stripe refuses. Those on this machine are let pass, even by HTTP in live mode. */
export function checkUrl(world: World, url: string, param: string): void {
	const refuse = (words: string) => invalid(words, 'url_invalid', param);
	if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
		throw refuse(`Invalid URL: ${url}. An endpoint's address starts with https:// or http://.`);
	}
	if (isHere(url)) {
		if (!world.options.publicUrlsOnly) return;
		throw refuse('Invalid URL: the address must be publicly accessible, and this one is on its own machine.');
	}
	if (world.livemode && !url.startsWith('https:')) {
		throw refuse('Invalid URL: in live mode, the address of an endpoint must start with https://.');
	}
}

export const newSecret = () => `whsec_${random(32)}`;

/** An endpoint or destination, whoever owns it. */
export function findTarget(world: World, id: string): Entry | undefined {
	for (const scope of world.allScopes()) {
		const entry = scope.find(ENDPOINTS, id);
		if (entry) return entry;
	}
	return undefined;
}

const isThin = (event: StripeObject) => event.object === 'v2.core.event';

/** Whether an endpoint is for events like this one, wherever they come from. */
function wants(entry: Entry, event: StripeObject): boolean {
	const { object } = entry;
	if (object.status !== 'enabled' || urlOf(entry) === undefined) return false;
	// A ping goes to the destination that it is about, whatever that one is for.
	if (event.type === 'v2.core.event_destination.ping')
		return (event.related_object as StripeObject).id === object.id;
	if (isThin(event) !== (object.event_payload === 'thin')) return false;
	const enabled = object.enabled_events as string[];
	// Thin events of version 1 are a preview, for those who name them.
	const all = enabled.includes('*') && !String(event.type).startsWith('v1.');
	return all || enabled.includes(String(event.type));
}

/** Whether an endpoint is for events of connected accounts, or for those of the account that owns it. */
const takes = (entry: Entry, connected: boolean): boolean => {
	if (entry.type === 'WebhookEndpoint') return hiddenOf(entry).connected === connected;
	const sources = (entry.object.events_from ?? []) as string[];
	return sources.includes(connected ? '@accounts' : '@self');
};

/** The endpoints that an event goes to: those of its account, and the platform's for connected accounts. */
export function targetsOf(world: World, { event, account }: Mail): Entry[] {
	const of = (scope: Scope, connected: boolean) =>
		[...scope.newer(ENDPOINTS)].filter((entry) => takes(entry, connected) && wants(entry, event));
	// What is in test mode concerns live endpoints only where they are for connected accounts.
	const own = event.livemode === world.livemode ? of(world.scope(account), false) : [];
	return account === PLATFORM ? own : [...own, ...of(world.platform, true)];
}

/** The body that an endpoint gets. Snapshots are written with two spaces, as Stripe writes them. */
export function bodyFor(entry: Entry, { event, account }: Mail, pending: number): Buffer {
	if (isThin(event)) {
		const { data: _data, changes: _changes, ...notice } = event;
		return Buffer.from(JSON.stringify(notice));
	}
	const { account: from, ...rest } = event;
	const body = {
		...rest,
		// An account that hears of itself is not told who it is.
		...(account !== PLATFORM && takes(entry, true) && { account: from }),
		api_version: entry.object.api_version ?? entry.object.snapshot_api_version ?? event.api_version,
		pending_webhooks: pending,
	};
	return Buffer.from(JSON.stringify(body, null, 2));
}

/** The secrets that sign now. */
export const secretsAt = (entry: Entry, now: number): string[] =>
	hiddenOf(entry)
		.secrets.filter(({ until = Infinity }) => until > now)
		.map(({ value }) => value);
