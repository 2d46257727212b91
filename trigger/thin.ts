import type { INodeExecutionData } from 'n8n-workflow';
import { unless, type Client } from './client';
import type { StripeEvent } from './event';

/** A path of Stripe's API, and nothing that leads elsewhere. */
const PATH = /^\/v[12](\/[\w-]+)+$/;

const isGone = (status: number) => status === 404;

/**
 * A thin event with all that it stands for: the event as Stripe tells it when asked, and what it is about, as
 * it is now, in `stripe_object`; null where that is gone.
 * @throws StripeError
 */
export async function fetchWhole(client: Client, item: INodeExecutionData): Promise<INodeExecutionData> {
	const { id, context } = item.json as StripeEvent;
	const as = context ? { context } : {};
	const event = (await client.call(
		'GET',
		`/v2/core/events/${encodeURIComponent(id)}`,
		{},
		as,
	)) as StripeEvent;
	const url = event.related_object?.url;
	const about =
		typeof url === 'string' && PATH.test(url) ? await unless(isGone, client.call('GET', url, {}, as)) : null;
	return { ...item, json: { ...item.json, ...event, stripe_object: about ?? null } };
}
