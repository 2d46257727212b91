import { unless, type Client } from './client';
import { endpointsFor, type Endpoint, type Wish } from './endpoints';
import { isConnected, isOwn, secretOf, toMetadata, type Marker } from './marker';
import { tooMany } from './messages';
import type { Watch } from './watch';

/** At most so many endpoints Stripe allows, of all integrations together. */
const MOST = 16;

/** Whose endpoint it is to be, and what it is to be like. */
export interface Order {
	client: Client;
	marker: Marker;
	watch: Watch;
	url: string;
	/** For people who look into Stripe. */
	description: string;
	/** Signing secrets that are known. */
	secrets: readonly string[];
	/** In which version whole events are told, where the form asks for none. */
	apiVersion: string;
}

/** An endpoint and the secret that its calls are signed with. */
export interface Owned {
	endpoint: Endpoint;
	secret: string;
	/** Since when there has been one, this or one before it; Unix seconds. */
	since: number;
}

const wishFor = ({ url, watch, description, marker }: Order, secret?: string): Wish => ({
	url,
	types: watch.types,
	description,
	metadata: toMetadata(marker, secret),
});

const isLike = (endpoint: Endpoint, wish: Wish): boolean =>
	endpoint.isEnabled &&
	endpoint.url === wish.url &&
	endpoint.description === wish.description &&
	[...endpoint.types].sort().join() === [...wish.types].sort().join() &&
	Object.entries(wish.metadata).every(([name, value]) => endpoint.metadata[name] === value);

/** Whether it can become what is wanted: its secret is known, and what cannot be changed is right. */
const fits = ({ metadata, apiVersion }: Endpoint, { watch, secrets }: Order): boolean =>
	secretOf(metadata, secrets) !== undefined &&
	isConnected(metadata) === watch.connected &&
	(watch.payload === 'thin' || watch.apiVersion === undefined || apiVersion === watch.apiVersion);

/** Its own endpoints, newest first, and how many there are of all. */
async function look({ client, watch, marker }: Order): Promise<{ own: Endpoint[]; all: Endpoint[] }> {
	const all = await endpointsFor(watch).list(client);
	const own = all.filter(({ metadata }) => isOwn(metadata, marker)).sort((a, b) => b.created - a.created);
	return { own, all };
}

const isGone = (status: number) => status === 404;

const sinceOf = (endpoint: Endpoint, own: Endpoint[]): number =>
	Math.min(endpoint.created, ...own.map(({ created }) => created));

/** Deletes endpoints; one that is gone already is as good. */
async function removeAll({ client, watch }: Pick<Order, 'client' | 'watch'>, ids: string[]): Promise<void> {
	for (const id of ids) await unless(isGone, endpointsFor(watch).remove(client, id));
}

/**
 * Takes over the endpoint that there is, puts right what is wrong with it, and deletes further ones.
 * @returns undefined where there is none whose secret is known and that can become what is wanted
 * @throws StripeError
 */
export async function adopt(order: Order): Promise<Owned | undefined> {
	const { own } = await look(order);
	const endpoint = own.find((one) => fits(one, order));
	if (!endpoint) return undefined;
	const secret = secretOf(endpoint.metadata, order.secrets)!;
	const wish = wishFor(order, secret);
	const { client, watch } = order;
	if (!isLike(endpoint, wish))
		await endpointsFor(watch).update(client, endpoint.id, wish, endpoint.isEnabled);
	await removeAll(
		order,
		own.filter((one) => one !== endpoint).map(({ id }) => id),
	);
	return { endpoint, secret, since: sinceOf(endpoint, own) };
}

/**
 * Sees to it that there is one endpoint: takes over the one that fits, or makes one and deletes the others
 * afterwards, so that nothing is missed in between. However often it is called, there is one.
 * @param onSecret told as soon as the secret is known: Stripe may send before all is done
 * @throws UserError at Stripe's cap, StripeError
 */
export async function ensure(order: Order, onSecret: (secret: string) => void): Promise<Owned> {
	const adopted = await adopt(order);
	if (adopted) return adopted;
	const { client, watch, apiVersion } = order;
	const { own, all } = await look(order);
	const ids = own.map(({ id }) => id);
	// Only where there is no room for both does the old one go first.
	const isFull = all.length >= MOST;
	if (isFull && !own.length) throw tooMany(all);
	if (isFull) await removeAll(order, ids);
	const endpoints = endpointsFor(watch);
	const version = watch.apiVersion ?? apiVersion;
	const endpoint = await endpoints.create(client, wishFor(order), watch, version);
	const { secret } = endpoint;
	if (!secret) throw new Error('Stripe did not return the signing secret of the new endpoint');
	onSecret(secret);
	await endpoints.update(client, endpoint.id, wishFor(order, secret), true);
	if (!isFull) await removeAll(order, ids);
	return { endpoint, secret, since: sinceOf(endpoint, own) };
}

/**
 * Deletes the trigger's endpoints, and only those.
 * @throws StripeError, so that n8n tries again
 */
export async function removeOwn(order: Order): Promise<void> {
	const { own } = await look(order);
	await removeAll(
		order,
		own.map(({ id }) => id),
	);
}
