import type { IDataObject } from 'n8n-workflow';
import type { Connection } from '../wire/connect';
import { send, type Sending } from '../wire/send';
import type { Answer, StripeRequest, Wanted } from '../types';

/** The most objects that Stripe puts on a page. */
const PAGE = 100;

/** One answer of a list. */
export interface Page {
	data: IDataObject[];
	has_more?: boolean;
	/** Search only. */
	next_page?: string | null;
	/** v2 only: path and query of the next page. */
	next_page_url?: string | null;
}

/** The objects of a list, and how the last of its pages came. */
export interface List extends Omit<Answer, 'body'> {
	objects: IDataObject[];
	/** Whether Stripe has more of them than were wanted. */
	more: boolean;
}

/**
 * Reads a list page by page.
 * @param wanted how many objects at most; Infinity for all; `whole` where Stripe takes no limit
 * @returns objects in Stripe's order: newest first
 */
export async function readList(
	connection: Connection,
	request: StripeRequest,
	wanted: Wanted,
	sending: Sending,
): Promise<List> {
	const backwards = request.params.ending_before !== undefined && request.params.starting_after === undefined;
	const most = wanted === 'whole' ? Infinity : wanted;
	const pages: IDataObject[][] = [];
	let count = 0;
	let attempts = 0;
	let requestId: string | undefined;
	let next: StripeRequest | undefined = request;
	while (next && count < most) {
		const answer = await send(connection, pageOf(next, wanted, count), sending);
		const page = answer.body as unknown as Page;
		pages.push(page.data);
		count += page.data.length;
		attempts = Math.max(attempts, answer.attempts);
		requestId = answer.requestId;
		next = following(next, page, backwards);
	}
	const objects = (backwards ? pages.reverse() : pages).flat();
	return { objects, more: next !== undefined, attempts, requestId };
}

/**
 * The request for a page, with how many objects of it are wanted.
 * @param count of those that came before
 */
export const pageOf = (request: StripeRequest, wanted: Wanted, count = 0): StripeRequest =>
	wanted === 'whole'
		? request
		: { ...request, params: { ...request.params, limit: Math.min(PAGE, wanted - count) } };

/** The request for the page after this one, or before it when the list is read backwards. */
export function following(request: StripeRequest, page: Page, backwards = false): StripeRequest | undefined {
	if (page.next_page_url) {
		const [path, query] = page.next_page_url.split('?');
		return { ...request, path, params: Object.fromEntries(new URLSearchParams(query)) };
	}
	if (!page.has_more || page.data.length === 0) return undefined;
	if (page.next_page) return { ...request, params: { ...request.params, page: page.next_page } };
	const cursor = backwards
		? { ending_before: page.data[0].id }
		: { starting_after: page.data[page.data.length - 1].id, ending_before: undefined };
	return { ...request, params: { ...request.params, ...cursor } };
}
