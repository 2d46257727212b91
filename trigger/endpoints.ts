import type { IDataObject } from 'n8n-workflow';
import type { Client } from './client';
import type { Watch } from './watch';

/** Something of Stripe's that sends events to an address. */
export interface Endpoint {
	id: string;
	url: string;
	types: string[];
	/** In which version whole events are told; undefined for the account's own. */
	apiVersion?: string;
	isEnabled: boolean;
	description: string;
	metadata: Record<string, string>;
	/** Unix seconds. */
	created: number;
	livemode: boolean;
	/** In the answer to its creation only. */
	secret?: string;
}

/** What an endpoint is to be like. */
export interface Wish {
	url: string;
	types: string[];
	description: string;
	metadata: Record<string, string>;
}

/** How endpoints of one kind are listed, made, changed and deleted. All throw StripeError. */
export interface Endpoints {
	list: (client: Client) => Promise<Endpoint[]>;
	create: (client: Client, wish: Wish, watch: Watch, apiVersion: string) => Promise<Endpoint>;
	update: (client: Client, id: string, wish: Wish, isEnabled: boolean) => Promise<void>;
	remove: (client: Client, id: string) => Promise<void>;
}

const WEBHOOKS = '/v1/webhook_endpoints';
const DESTINATIONS = '/v2/core/event_destinations';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

const fromWebhook = (object: IDataObject): Endpoint => ({
	id: text(object.id),
	url: text(object.url),
	types: (object.enabled_events as string[] | undefined) ?? [],
	...(object.api_version ? { apiVersion: text(object.api_version) } : {}),
	isEnabled: object.status !== 'disabled',
	description: text(object.description),
	metadata: (object.metadata ?? {}) as Record<string, string>,
	created: Number(object.created),
	livemode: object.livemode === true,
	...(object.secret ? { secret: text(object.secret) } : {}),
});

/** v1: whole events. */
export const webhookEndpoints: Endpoints = {
	list: async (client) => (await client.all(WEBHOOKS, { limit: 100 })).map(fromWebhook),
	create: async (client, { url, types, description, metadata }, { connected }, apiVersion) =>
		fromWebhook(
			await client.call('POST', WEBHOOKS, {
				url,
				enabled_events: types,
				api_version: apiVersion,
				connect: connected,
				description,
				metadata,
			}),
		),
	update: async (client, id, { url, types, description, metadata }) => {
		const changes = { url, enabled_events: types, description, metadata, disabled: false };
		await client.call('POST', at(WEBHOOKS, id), changes);
	},
	remove: async (client, id) => void (await client.call('DELETE', at(WEBHOOKS, id))),
};

function fromDestination(object: IDataObject): Endpoint {
	const endpoint = (object.webhook_endpoint ?? {}) as IDataObject;
	return {
		id: text(object.id),
		url: text(endpoint.url),
		types: (object.enabled_events as string[] | undefined) ?? [],
		isEnabled: object.status !== 'disabled',
		description: text(object.description),
		metadata: (object.metadata ?? {}) as Record<string, string>,
		created: Math.floor(Date.parse(text(object.created)) / 1000),
		livemode: object.livemode === true,
		...(endpoint.signing_secret ? { secret: text(endpoint.signing_secret) } : {}),
	};
}

/** v2: thin events. */
export const eventDestinations: Endpoints = {
	list: async (client) =>
		(await client.all(DESTINATIONS, { limit: 100, include: ['webhook_endpoint.url'] })).map(fromDestination),
	create: async (client, { url, types, description, metadata }, { connected }) =>
		fromDestination(
			await client.call('POST', DESTINATIONS, {
				name: 'n8n',
				type: 'webhook_endpoint',
				event_payload: 'thin',
				events_from: [connected ? '@accounts' : '@self'],
				enabled_events: types,
				webhook_endpoint: { url },
				description,
				metadata,
				include: ['webhook_endpoint.signing_secret', 'webhook_endpoint.url'],
			}),
		),
	update: async (client, id, { url, types, description, metadata }, isEnabled) => {
		const changes = { enabled_events: types, webhook_endpoint: { url }, description, metadata };
		await client.call('POST', at(DESTINATIONS, id), changes);
		if (!isEnabled) await client.call('POST', `${at(DESTINATIONS, id)}/enable`);
	},
	remove: async (client, id) => void (await client.call('DELETE', at(DESTINATIONS, id))),
};

export const endpointsFor = ({ payload }: Watch): Endpoints =>
	payload === 'thin' ? eventDestinations : webhookEndpoints;
