import type { IDataObject } from 'n8n-workflow';
import type { Connection } from '../wire/connect';
import { send, type Sending } from '../wire/send';
import { isRecord } from '../form/expressed';
import type { Answer, StripeRequest, Wanted } from '../types';
import { encodeForm } from '../wire/encode';
import { StripeError } from '../wire/stripe-error';
import type { Shape } from './output';

/** The most objects that Stripe puts on a page. */
const PAGE = 100;
/** So many pages in a row may be empty: filters of v2 leave some so. */
const MOST_EMPTY = 100;

/** One answer of a list. */
export interface Page {
	data: IDataObject[];
	has_more?: boolean;
	/** Search only. */
	next_page?: string | null;
	/** v2 only: path and query of the next page. */
	next_page_url?: string | null;
}

/** What comes out of the objects of a list, and how the last of its pages came. */
export interface List extends Omit<Answer, 'body'> {
	objects: IDataObject[];
	/** Whether Stripe has more of them than were wanted. */
	more: boolean;
}

/**
 * Reads a list page by page.
 * @param wanted how many objects at most; Infinity for all; `whole` where Stripe takes no limit
 * @param shape applied page by page, as hundreds of thousands of objects must not be in memory both ways
 * @returns objects in Stripe's order: newest first
 */
export async function readList(
	connection: Connection,
	request: StripeRequest,
	wanted: Wanted,
	sending: Sending,
	shape: Shape,
): Promise<List> {
	const backwards = request.params.ending_before !== undefined && request.params.starting_after === undefined;
	const most = wanted === 'whole' ? Infinity : wanted;
	const pages: IDataObject[][] = [];
	let count = 0;
	let attempts = 0;
	let requestId: string | undefined;
	const turn = pageTurner(backwards);
	let next: StripeRequest | undefined = request;
	while (next && count < most) {
		const answer = await send(connection, pageOf(next, wanted, count), sending);
		const page = pageIn(answer.body);
		pages.push(page.data.map(shape));
		count += page.data.length;
		attempts = Math.max(attempts, answer.attempts);
		requestId = answer.requestId;
		next = turn(next, page);
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

/**
 * An answer as a page of a list.
 * @throws StripeError for what is none
 */
export function pageIn(body: IDataObject): Page {
	const { data, next_page: mark, next_page_url: url } = body;
	const isPage =
		Array.isArray(data) &&
		data.every(isRecord) &&
		[mark, url].every((one) => one === null || one === undefined || typeof one === 'string');
	if (isPage) return body as unknown as Page;
	throw StripeError.notStripes('The answer is not a list from Stripe');
}

/**
 * Makes what turns the pages of one list.
 * @param backwards whether it is read from its end
 * @returns a function from a request and its page to the request for the next; undefined at the end
 * @throws StripeError (from that function) where the pages lead elsewhere, or would never end
 */
export function pageTurner(
	backwards = false,
): (request: StripeRequest, page: Page) => StripeRequest | undefined {
	const asked = new Set<string>();
	let empty = 0;
	return (request, page) => {
		const next = following(request, page, backwards);
		if (!next) return undefined;
		// What asks for the same once more gets the same once more.
		asked.add(markOf(request));
		empty = page.data.length ? 0 : empty + 1;
		if (asked.has(markOf(next)) || empty > MOST_EMPTY) {
			throw StripeError.notStripes(
				'The pages of the list lead back to pages that were already read, or nowhere',
			);
		}
		return next;
	};
}

/** What tells one page of a list from another. */
const markOf = ({ params }: StripeRequest) => encodeForm({ ...params, limit: undefined });

/** The request for the page after this one, or before it when the list is read backwards. */
function following(request: StripeRequest, page: Page, backwards: boolean): StripeRequest | undefined {
	if (page.next_page_url) {
		const [path, query] = page.next_page_url.split('?');
		// The key goes where the list is, and nowhere else.
		if (path !== request.path)
			throw StripeError.notStripes('The next page of the list is not where the list is');
		return { ...request, params: Object.fromEntries(new URLSearchParams(query)) };
	}
	if (!page.has_more || page.data.length === 0) return undefined;
	if (page.next_page) return { ...request, params: { ...request.params, page: page.next_page } };
	const { id } = page.data[backwards ? 0 : page.data.length - 1];
	if (typeof id !== 'string') throw StripeError.notStripes('The answer is not a list from Stripe');
	const cursor = backwards ? { ending_before: id } : { starting_after: id, ending_before: undefined };
	return { ...request, params: { ...request.params, ...cursor } };
}
