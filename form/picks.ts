import type { Operation } from '../api/facts';
import type { Facts } from '../api/load';
import { objects, type Reference } from '../api/references/objects';
import { labelOf } from './label';

/** A list that a person picks from: what the node must know to read it. */
export interface PickList {
	/** Under which the node serves it. */
	name: string;
	/** Path, and query if any; `{name}` stands for what the field of that name holds. */
	url: string;
	/** Labels of the fields that must be filled in before, by name. */
	needs: Record<string, string>;
	/** Whether Stripe takes a limit: a few short lists come whole. */
	limited: boolean;
	/** See `Reference`. */
	search?: string[];
	expand?: string[];
	dashboard?: string;
	/** It is the platform's own, whichever account the form acts for. */
	platform?: true;
}

/** The accounts that a platform's key can act for. */
export const connectedAccounts: PickList = {
	name: 'connectedAccounts',
	url: objects.account.list,
	needs: {},
	limited: true,
	dashboard: objects.account.dashboard,
	platform: true,
};

const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** The lists of Stripe's API, and those among them that some field of the form picks from. */
export class Picks {
	private readonly readable = new Map<string, PickList>();
	private readonly used = new Map<string, PickList>();

	constructor({ operations }: Facts) {
		const about = new Map(Object.values<Reference>(objects).map((object) => [object.list, object]));
		const byPath = new Map(
			operations.filter(({ result }) => result === 'list').map((operation) => [operation.path, operation]),
		);
		const add = (url: string, { params }: Operation) => {
			const [path, query = ''] = url.split('?');
			const given = new URLSearchParams(query);
			const required = params.filter((param) => param.required).map(({ name }) => name);
			if (required.some((name) => !given.has(name))) return;
			const needed = namesIn(`${path} ${required.map((name) => given.get(name)).join(' ')}`);
			const { search, expand, dashboard } = about.get(url) ?? {};
			this.readable.set(url, {
				name: url,
				url,
				needs: Object.fromEntries(needed.map((name) => [name, labelOf(name)])),
				limited: params.some(({ name }) => name === 'limit'),
				...(search ? { search } : {}),
				...(expand ? { expand: expand.map((field) => `data.${field}`) } : {}),
				...(dashboard ? { dashboard } : {}),
			});
		};
		for (const operation of byPath.values()) add(operation.path, operation);
		for (const { list } of about.values()) {
			const operation = list && byPath.get(list.split('?')[0]);
			if (operation) add(list, operation);
		}
	}

	/** Whether a collection can be listed by itself or by the ids in its path. */
	has(url: string): boolean {
		return this.readable.has(url);
	}

	/**
	 * The name under which the node serves a list, for a field of an operation; undefined where the
	 * operation's form has no field for what the list depends on.
	 */
	methodFor(url: string | undefined, { pathParams, params }: Operation): string | undefined {
		const list = url === undefined ? undefined : this.readable.get(url);
		if (!list) return undefined;
		const inForm = (name: string) =>
			pathParams.includes(name) || params.some((param) => param.name === name && param.kind === 'string');
		if (!Object.keys(list.needs).every(inForm)) return undefined;
		this.used.set(list.name, list);
		return list.name;
	}

	/** The lists that fields pick from, by name. */
	get lists(): PickList[] {
		return [...this.used.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
	}
}
