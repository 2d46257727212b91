import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Param } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { resources } from '../../api/words';
import { properties } from '../../nodes/StripeComplete/properties';

export const facts = loadFacts();

/** An operation of the node, and the facts that it stands for. */
export interface Case {
	name: string;
	operation: Operation;
	/** n8n's values. */
	resource: string;
	value: string;
}

/** Every operation of the node. */
export const cases: Case[] = resources.flatMap((resource) =>
	Object.entries(resource.operations).map(([id, words]) => ({
		name: `${resource.name}: ${words.name}`,
		operation: facts.byId.get(id)!,
		resource: resource.value,
		value: words.value,
	})),
);

export const isPaged = ({ result }: Operation) => result === 'list' || result === 'search';

/** Parameters with a field of their own kind; `limit` and `expand` are read in other ways. */
export const inForm = (operation: Operation): Param[] =>
	operation.params.filter(({ name }) => name !== 'expand' && !(isPaged(operation) && name === 'limit'));

/** The top-level fields that the editor shows for an operation. */
export const shownFor = ({ resource, value }: Case): INodeProperties[] =>
	properties.filter(({ displayOptions }) => {
		const { resource: resources, operation: operations } = displayOptions?.show ?? {};
		return (!resources || resources.includes(resource)) && (!operations || operations.includes(value));
	});
