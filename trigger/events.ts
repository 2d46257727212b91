import type { Params } from '../request';
import type { Client } from './client';
import { createdAt, isEvent, type StripeEvent } from './event';
import { isWanted, type Watch } from './watch';

/** So many types Stripe's lists take at once. */
const MOST_TYPES = 20;
/** So many of the newest are looked through for a sample. */
const LOOKED_THROUGH = 300;

/** What was read of Stripe's list. */
export interface Reading {
	/** Those that are watched for, newest first. */
	wanted: StripeEvent[];
	/** When the newest of all happened; undefined when there was none. */
	newest?: number;
}

/** The list for this kind of events, and what narrows it. */
function listOf({ payload, types }: Watch, from?: number): [path: string, params: Params] {
	// Of more types than the list takes, all events are read, and those that are not wanted left out here.
	const narrow = types[0] !== '*' && types.length <= MOST_TYPES;
	if (payload === 'thin') {
		const created = from === undefined ? {} : { created: { gte: new Date(from * 1000).toISOString() } };
		return ['/v2/core/events', { limit: 100, ...created, ...(narrow ? { types } : {}) }];
	}
	const created = from === undefined ? {} : { created: { gte: from } };
	return ['/v1/events', { limit: 100, ...created, ...(narrow ? { types } : {}) }];
}

/** Whose events are listed: one's own, or those of the accounts that were chosen. */
const whose = ({ connected, accounts, payload }: Watch) =>
	connected && accounts.length
		? accounts.map((account) => (payload === 'thin' ? { context: account } : { account }))
		: [{}];

/** The event, told to be of the account whose list it stands in. */
const told = (event: StripeEvent, { account }: { account?: string }): StripeEvent =>
	account && !event.account ? { ...event, account } : event;

/**
 * Reads all events since a time.
 * @param from Unix seconds
 * @throws StripeError
 */
export async function readEvents(
	client: Client,
	watch: Watch,
	from: number,
	extra: Params = {},
): Promise<Reading> {
	const [path, params] = listOf(watch, from);
	const wanted: StripeEvent[] = [];
	let newest: number | undefined;
	for (const as of whose(watch)) {
		for await (const page of client.pages(path, { ...params, ...extra }, as)) {
			for (const event of page.filter(isEvent)) {
				newest = Math.max(newest ?? -Infinity, createdAt(event));
				// A list holds events of one mode: the key's.
				if (isWanted(watch, told(event, as), undefined)) wanted.push(told(event, as));
			}
		}
	}
	return { wanted, ...(newest === undefined ? {} : { newest }) };
}

/**
 * One event.
 * @param account the connected account that it is about; undefined for one's own
 * @throws StripeError
 */
export async function readEvent(
	client: Client,
	{ payload }: Watch,
	id: string,
	account?: string,
): Promise<StripeEvent> {
	const isThin = payload === 'thin';
	const path = `${isThin ? '/v2/core/events' : '/v1/events'}/${encodeURIComponent(id)}`;
	const as = isThin ? { context: account } : { account };
	return told((await client.call('GET', path, {}, account ? as : {})) as StripeEvent, account ? as : {});
}

/**
 * The newest events that are watched for.
 * @param count how many at most
 * @throws StripeError
 */
export async function newestEvents(client: Client, watch: Watch, count: number): Promise<StripeEvent[]> {
	const [path, params] = listOf(watch);
	const found: StripeEvent[] = [];
	for (const as of whose(watch)) {
		let seen = 0;
		for await (const page of client.pages(path, params, as)) {
			const events = page.filter(isEvent).map((event) => told(event, as));
			found.push(...events.filter((event) => isWanted(watch, event, undefined)));
			seen += page.length;
			if (found.length >= count || seen >= LOOKED_THROUGH) break;
		}
	}
	return found.sort((a, b) => createdAt(b) - createdAt(a)).slice(0, count);
}

/**
 * When Stripe made its newest event, of whatever type: its clock, as far as events go.
 * @returns Unix seconds, and the events of that second; zero where there are none at all
 */
export async function stripesNow(
	client: Client,
	watch: Watch,
): Promise<{ at: number; events: StripeEvent[] }> {
	const all: Watch = { ...watch, types: ['*'] };
	const [newest] = await newestEvents(client, all, 1);
	if (!newest) return { at: 0, events: [] };
	const at = createdAt(newest);
	return { at, events: (await readEvents(client, all, at)).wanted };
}
