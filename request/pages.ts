import type { IDataObject } from 'n8n-workflow';
import { send, type Connection, type StripeRequest } from './send';

/** How many objects of a list are wanted. */
export type Wanted = number | 'whole';

/** The most objects that Stripe puts on a page. */
const PAGE = 100;

interface Page {
	data: IDataObject[];
	has_more?: boolean;
	/** Search only. */
	next_page?: string | null;
	/** v2 only: path and query of the next page. */
	next_page_url?: string | null;
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
): Promise<IDataObject[]> {
	const backwards = request.params.ending_before !== undefined && request.params.starting_after === undefined;
	const pages: IDataObject[][] = [];
	let count = 0;
	let next: StripeRequest | undefined = request;
	const most = wanted === 'whole' ? Infinity : wanted;
	while (next && count < most) {
		const limit = wanted === 'whole' ? {} : { limit: Math.min(PAGE, most - count) };
		const params = { ...next.params, ...limit };
		const page = (await send(connection, { ...next, params })) as unknown as Page;
		pages.push(page.data);
		count += page.data.length;
		next = following(next, page, backwards);
	}
	return (backwards ? pages.reverse() : pages).flat();
}

/** The request for the page after this one, or before it when the list is read backwards. */
function following(request: StripeRequest, page: Page, backwards: boolean): StripeRequest | undefined {
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
