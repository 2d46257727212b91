import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Param } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { present } from '../../api/present';
import { resources } from '../../api/words';
import { nodeFor } from './nodes';
import { turnsPages } from '../../form/operation';
import { shownBy } from './shown';

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
export const cases: Case[] = present(resources, facts).flatMap((resource) =>
	Object.entries(resource.operations).map(([id, words]) => ({
		name: `${resource.name}: ${words.name}`,
		operation: facts.byId.get(id)!,
		resource: resource.value,
		value: words.value,
	})),
);

export const isPaged = ({ result }: Operation) => result === 'list' || result === 'search';

/** Parameters with a field of their own kind: `expand` and what turns pages are read in other ways. */
export const inForm = (operation: Operation): Param[] =>
	operation.params.filter((param) => param.name !== 'expand' && !turnsPages(operation, param));

const shown = new Map<Case, INodeProperties[]>();

/** The top-level fields that the editor shows for an operation. */
export function shownFor(test: Case): INodeProperties[] {
	const fields = shown.get(test) ?? shownBy(nodeFor(test.resource).description, test.resource, test.value);
	shown.set(test, fields);
	return fields;
}
