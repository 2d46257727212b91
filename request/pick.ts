import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { connect } from './connect';
import { send } from './send';
import { DEFAULTS } from './settings';

/** How many pages are looked through for a match before the person is asked to scroll on. */
const PAGES = 5;

type ListSearch = (
	this: ILoadOptionsFunctions,
	filter?: string,
	cursor?: string,
) => Promise<INodeListSearchResult>;

/**
 * Lets the editor pick an object from a list of Stripe's, newest first.
 * @param path of the collection: `/v1/payouts`
 */
export function picker(path: string, apiVersion: string): ListSearch {
	return async function (filter, cursor) {
		const connection = await connect(this);
		const options = (this.getNodeParameter('options', {}) ?? {}) as IDataObject;
		const account =
			typeof options.stripeAccount === 'string' && !options.stripeAccount.startsWith('=')
				? options.stripeAccount
				: undefined;
		const results: INodeListSearchItems[] = [];
		let after = cursor;
		for (let page = 0; page < PAGES; page++) {
			const params = { limit: 100, ...(after ? { starting_after: after } : {}) };
			const request = { method: 'GET', path, params, apiVersion, account } as const;
			const { body } = await send(connection, request, { settings: DEFAULTS, keyFor: () => '' });
			const objects = body.data as IDataObject[];
			results.push(...objects.map(entryOf).filter(({ name }) => matches(name, filter)));
			after = body.has_more && objects.length ? String(objects[objects.length - 1].id) : undefined;
			// Without a filter one page is enough; with one, a page may hold no match at all.
			if (!after || results.length >= 20 || !filter) break;
		}
		return { results, paginationToken: after };
	};
}

const matches = (name: string, filter?: string) =>
	!filter || name.toLowerCase().includes(filter.toLowerCase());

/** What tells one object from another for a person: a name, an e-mail address or an amount, and the id. */
function entryOf(object: IDataObject): INodeListSearchItems {
	const { id, name, email, amount, currency, description, nickname, status } = object as Record<
		string,
		string | undefined
	>;
	const money = amount !== undefined && currency ? `${amount} ${currency.toUpperCase()}` : undefined;
	const facts = [name ?? nickname ?? email ?? description ?? money, name ? email : undefined, status].filter(
		Boolean,
	);
	return { name: [...facts, id].join(' · '), value: String(id) };
}
