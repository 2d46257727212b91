import type { IDataObject } from 'n8n-workflow';

/** An event as Stripe sends and lists it: a whole one of v1, or a thin one of v2. */
export interface StripeEvent extends IDataObject {
	id: string;
	object: 'event' | 'v2.core.event';
	type: string;
	/** Unix seconds in v1, ISO 8601 in v2. */
	created: number | string;
	livemode: boolean;
	/** The connected account that it is about; v1 only. */
	account?: string;
	/** The same in v2. */
	context?: string;
	/** In which version of the API a whole event is told. */
	api_version?: string | null;
	/** What a thin event is about. */
	related_object?: { id: string; type: string; url: string } | null;
}

/** How an event came to n8n. */
export type Source = 'webhook' | 'catchUp' | 'poll' | 'sample' | 'afterCrash';

/** When it happened, in Unix seconds by Stripe's clock. */
export const createdAt = ({ created }: Pick<StripeEvent, 'created'>): number =>
	typeof created === 'number' ? created : Math.floor(Date.parse(created) / 1000);

/** Whether it is an event at all: what is signed by Stripe need not be one. */
export function isEvent(value: unknown): value is StripeEvent {
	if (typeof value !== 'object' || value === null) return false;
	const { id, object, type, created, account, context } = value as Partial<StripeEvent>;
	return (
		typeof id === 'string' &&
		typeof type === 'string' &&
		(object === 'event' || object === 'v2.core.event') &&
		(typeof created === 'number' || typeof created === 'string') &&
		Number.isFinite(createdAt({ created })) &&
		[account, context].every((whose) => whose === null || whose === undefined || typeof whose === 'string')
	);
}

/** In the order in which Stripe made them; of equal seconds the order of the list, which is newest first. */
export const oldestFirst = (newestFirst: StripeEvent[]): StripeEvent[] =>
	[...newestFirst].reverse().sort((a, b) => createdAt(a) - createdAt(b));
