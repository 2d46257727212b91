import type { Entry, Scope } from '../store';
import { PLATFORM, type World } from '../world';
import { html, type Html } from './html';

/** Where the page is; nothing of Stripe's API begins like this. */
export const PAGE_PATH = '/dashboard';

/** An object and the account that has it. */
export interface Place {
	scope: Scope;
	entry: Entry;
}

/** Texts that are no id although they name something: two-letter countries. */
const UNTOLD = new Set(['CountrySpec']);

/** The object with this id, whoever has it. */
export function findObject(world: World, id: string): Place | undefined {
	for (const scope of world.allScopes()) {
		const types = [...scope.counts().keys()].filter((type) => !UNTOLD.has(type));
		const entry = scope.find(types, id);
		if (entry) return { scope, entry };
	}
	return undefined;
}

const isEvent = ({ type }: Entry) => type === 'EventBase' || type === 'V2.Core.EventBase';

/** The way to an object. */
export function objectPath({ scope, entry }: Place): string {
	const id = encodeURIComponent(String(entry.object.id));
	if (isEvent(entry)) return `${PAGE_PATH}/events/${id}`;
	const query = new URLSearchParams();
	if (scope.account !== PLATFORM) query.set('account', scope.account);
	// Capabilities are called alike in all accounts.
	if (entry.type === 'Capability') query.set('of', entry.parent ?? '');
	return `${PAGE_PATH}/objects/${encodeURIComponent(entry.type)}/${id}${query.size ? `?${query}` : ''}`;
}

/** An id as text, which leads to its object if that is here. */
export function idLink(world: World, id: string): Html {
	const place = findObject(world, id);
	return place ? html`<a class="code" href="${objectPath(place)}">${id}</a>` : html`<code>${id}</code>`;
}

/** The account that something is in, where it is not the platform itself. */
export const inAccount = (world: World, account: string): Html | false =>
	account !== PLATFORM && html`<small>in ${idLink(world, account)}</small>`;

/** All requests under an idempotency key. */
export function keyLink(key: string): Html {
	const query = new URLSearchParams({ q: key }).toString();
	return html`<a class="code key" title="${key}" href="${PAGE_PATH}/requests?${query}">${key}</a>`;
}

export const requestLink = (id: string, text = id): Html =>
	html`<a class="code" title="${text}" href="${PAGE_PATH}/requests/${encodeURIComponent(id)}">${text}</a>`;
