import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
	type JsonObject,
} from 'n8n-workflow';
import { connect, type Connection } from '../wire/connect';
import { encodeForm } from '../wire/encode';
import { pageIn, pageTurner } from '../answer/pages';
import { send } from '../wire/send';
import { DEFAULTS } from '../form/settings';
import { StripeError } from '../wire/stripe-error';
import { entryOf, isMeant } from './entry';
import { accountOf, idIn } from './form';
import type { Params, StripeRequest } from '../types';

/** How many pages are looked through for a match before the person is asked to scroll on. */
const PAGES = 5;
/** So many matches are enough to show. */
const ENOUGH = 20;

/** A list to pick from, as the description carries it. */
export interface PickList {
	/** Under which the node serves it. */
	name: string;
	/** Path, and query if any; `{name}` stands for what the field of that name holds. */
	url: string;
	/** Labels of the fields that must be filled in before, by name. */
	needs: Record<string, string>;
	/** Whether Stripe takes a limit. */
	limited: boolean;
	/** What Stripe's search looks in: `name~` for a part of it, `number:` for the whole. */
	search?: string[];
	/** What comes back whole, to tell one from another. */
	expand?: string[];
	/** The last part of a dashboard address before the id. */
	dashboard?: string;
	/** It is the platform's own, whichever account the form acts for. */
	platform?: true;
}

type ListSearch = (
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
) => Promise<INodeListSearchResult>;

/**
 * Lets the editor pick an object from a list of Stripe's, newest first. What somebody types is
 * searched by Stripe where it can, else found by reading on.
 * @param apiVersions of the node's versions, 1 first
 */
export function picker(list: PickList, apiVersions: string[]): ListSearch {
	return async function (filter, cursor) {
		const connection = await connect(this);
		const who: ReturnType<typeof accountOf> = list.platform ? {} : accountOf(this);
		const apiVersion = apiVersions[this.getNode().typeVersion - 1];
		const plain: StripeRequest = { method: 'GET', ...filledIn(this, list), apiVersion, ...who };
		const entry = (object: IDataObject) => entryOf(object, list.dashboard, who.account);
		const ways = cursor ? [readOn(plain, cursor)] : waysTo(plain, list, filter);
		for (const [i, way] of ways.entries()) {
			try {
				const found = await look(connection, way, entry, filter);
				if (found.results.length || !isSearch(way)) return found;
			} catch (error) {
				// Search is not there for all accounts, and a key may not see what would be expanded.
				if (i === ways.length - 1 || !isRefused(error)) throw asNodeError(this, error);
			}
		}
		return { results: [] };
	};
}

/** The list's own request, with what the form holds. */
function filledIn(functions: ILoadOptionsFunctions, { url, needs, limited }: PickList) {
	const [path, query] = url.split('?');
	const valueOf = (name: string): string | undefined => {
		const id = idIn(functions, name);
		if (id !== undefined || !(name in needs)) return id;
		throw new NodeOperationError(functions.getNode(), `Choose the ${needs[name]} first`, {
			description: 'What can be picked here depends on it. An expression counts once it has a value.',
		});
	};
	const params: Params = limited ? { limit: 100 } : {};
	for (const [key, value] of new URLSearchParams(query)) {
		const name = /^\{(\w+)\}$/.exec(value)?.[1];
		const own = name ? valueOf(name) : value;
		if (own !== undefined) params[key] = own;
	}
	return {
		path: path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueOf(name) ?? '')),
		params,
	};
}

/** Requests to try one after the other: the best first, the plain list last. */
function waysTo(plain: StripeRequest, { search, expand }: PickList, filter?: string): StripeRequest[] {
	const rich = expand ? { ...plain, params: { ...plain.params, expand } } : plain;
	const ways = rich === plain ? [plain] : [rich, plain];
	if (!filter || !search) return ways;
	const words = filter.replace(/[\\"]/g, '\\$&');
	const query = search.map((field) => `${field}"${words}"`).join(' OR ');
	return [{ ...rich, path: `${plain.path}/search`, params: { ...rich.params, query } }, ...ways];
}

function asNodeError(functions: ILoadOptionsFunctions, error: unknown): NodeApiError {
	const { message, status } = error as Partial<StripeError>;
	const httpCode = status ? String(status) : undefined;
	return new NodeApiError(functions.getNode(), { message } as JsonObject, { message, httpCode });
}

const isSearch = ({ path }: StripeRequest) => path.endsWith('/search');
const isRefused = (error: unknown) =>
	error instanceof StripeError && error.status >= 400 && error.status < 500 && error.status !== 429;

/** Reads from a list until there is something to show. */
async function look(
	connection: Connection,
	from: StripeRequest,
	entry: (object: IDataObject) => INodeListSearchItems,
	filter?: string,
): Promise<INodeListSearchResult> {
	const isWanted = (object: IDataObject) => !filter || isSearch(from) || isMeant(object, filter);
	const results: INodeListSearchItems[] = [];
	const turn = pageTurner();
	let next: StripeRequest | undefined = from;
	for (let page = 0; next && page < PAGES && results.length < ENOUGH; page++) {
		const { body } = await send(connection, next, { settings: DEFAULTS });
		const found = pageIn(body);
		results.push(...found.data.filter(isWanted).map(entry));
		next = turn(next, found);
		// Without a filter one page is enough; with one, a page may hold no match at all.
		if (!filter) break;
	}
	return { results, paginationToken: next && tokenOf(next) };
}

/** Where to read on: path and query of the next request. */
const tokenOf = ({ path, params }: StripeRequest) => `${path}?${encodeForm(params)}`;

/** @throws Error for a token that is not of this list: it goes into a request that carries the key */
function readOn(plain: StripeRequest, token: string): StripeRequest {
	const [path, query] = token.split('?');
	if (path !== plain.path && path !== `${plain.path}/search`)
		throw new Error('The list has changed meanwhile: open it again');
	return { ...plain, path, params: Object.fromEntries(new URLSearchParams(query)) };
}
