import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Param } from '../api/facts';
import type { Catalog } from './catalog';
import type { Picks } from './picks';
import type { FieldGlossary, FieldWords } from '../api/words/types';

/** What an operation can empty: nothing, what the SDK says Stripe unsets, or any text as well. */
export type Clears = 'nothing' | 'marked' | 'texts';

/** Where in a form a field stands: what its builder needs to know beside the fact itself. */
export interface Context {
	/** The nearest words first. */
	glossaries: FieldGlossary[];
	/** Stripe's names down to here, without list marks. */
	path: string[];
	/** What flattened objects put before a name: `recurring__`. */
	prefix: string;
	/** What flattened objects put before a label: `Recurring: `. */
	labelPrefix: string;
	/** How many lists enclose this place. */
	lists: number;
	clears: Clears;
	/** Dotted paths of what Stripe refuses to do without, beside what the facts require. */
	required: string[];
	/** Sets of dotted paths of which Stripe wants one. */
	oneOf: string[][];
	/** Of these sets, what stands open. */
	alternatives: string[];
	/** Dotted paths of optional fields that stand open. */
	shown: string[];
	operation: Operation;
	/** Takes long lists of choices. */
	catalog: Catalog;
	/** Takes the lists that ids are picked from. */
	picks: Picks;
	/** Builds the field of a parameter: kinds that hold others come back to it. */
	build: (param: Param, context: Context) => INodeProperties;
}

/** Two lists deep is what n8n's editor shows well; what lies deeper is JSON. */
export const MAX_LISTS = 2;

/** The inside of a parameter that has a place to itself in the form. */
export const ownInside = (context: Context, name: string): Context => ({
	...context,
	path: [...context.path, name],
	prefix: '',
	labelPrefix: '',
});

/** The words for a field here: by its whole path, else by its name. */
export function wordsFor(
	context: Pick<Context, 'glossaries' | 'path'>,
	name: string,
): Exclude<FieldWords, string> {
	const path = [...context.path, name].join('.');
	for (const key of [path, name]) {
		for (const glossary of context.glossaries) {
			const words = glossary[key];
			if (words !== undefined) return typeof words === 'string' ? { description: words } : words;
		}
	}
	return {};
}
