import type { INodeProperties } from 'n8n-workflow';
import { referenceAt } from '../api/references';
import type { Operation, Param } from '../api/facts';
import { glossary } from '../api/words/glossary';
import type { OperationWords, ResourceWords } from '../api/words/types';
import type { Catalog } from './catalog';
import { wordsFor, type Clears, type Context } from './context';
import { buildField } from './field';
import { levelOf } from './level';
import { idField } from './kinds/id';
import { downloadField } from './download';
import { byLabel, labelOf } from './label';
import { oneOfHere } from './one-of';
import { inGivenOrder } from './order';
import { limit, returnAll } from './common';
import type { Picks } from './picks';
import { tokenField } from './token';

/**
 * What an operation can empty. What is being made has nothing to empty yet; what Stripe changes as a whole takes
 * an empty text for any text, whatever the SDK's types say, but in v2.
 */
export function clearsOf({ id, method, path, pathParams }: Operation): Clears {
	const name = id.slice(id.lastIndexOf('.') + 1);
	const isThere = pathParams.length > 0 || name === 'update';
	if (method !== 'POST' || !isThere || /^create/.test(name)) return 'nothing';
	return path.startsWith('/v1/') && (path.endsWith('}') || name === 'update') ? 'texts' : 'marked';
}

/** Whether an operation returns a list that is read page by page. */
export const isPaged = (operation: Operation) => operation.result === 'list' || operation.result === 'search';

/** Whether Stripe takes a limit for the list: a few short lists come whole. */
const isLimited = (operation: Operation) =>
	isPaged(operation) && operation.params.some(({ name }) => name === 'limit');

/** How a list is cut into pages: Return All and Limit see to it. */
const PAGING = ['limit', 'starting_after', 'ending_before', 'page'];

/** Whether a parameter has no field, as it only says how to turn pages; Extra Parameters takes all but `limit`. */
export const turnsPages = (operation: Operation, { name }: Param): boolean =>
	isPaged(operation) && PAGING.includes(name);

/** The top-level fields of an operation but for Options, in the order in which the editor shows them. */
export function operationFields(
	operation: Operation,
	words: OperationWords,
	resource: ResourceWords,
	catalog: Catalog,
	picks: Picks,
): INodeProperties[] {
	const context: Context = {
		glossaries: [words.fields ?? {}, resource.fields ?? {}, glossary],
		path: [],
		prefix: '',
		labelPrefix: '',
		lists: 0,
		required: words.required ?? [],
		oneOf: words.oneOf ?? [],
		alternatives: alternativesOf(words),
		shown: words.shown ?? [],
		operation,
		catalog,
		picks,
		build: buildField,
		clears: clearsOf(operation),
	};
	const own = operation.params.filter((param) => param.name !== 'expand' && !turnsPages(operation, param));
	const { open, added } = levelOf(own, context, true);
	const isSection = (field: INodeProperties) => field.type === 'collection' || field.name === 'metadata';
	const additional = added.filter((field) => !isSection(field));
	const token = tokenField(context);
	return [
		...(token ? [token] : []),
		...operation.pathParams.map((name) => pathField(name, context)),
		...oneOfHere(
			inGivenOrder(open, [...(words.order ?? []), ...(words.required ?? []), ...(words.shown ?? [])]),
			added,
			context,
		),
		...(isLimited(operation) ? [returnAll, limit] : []),
		...(operation.result === 'stream' ? [downloadField(operation)] : []),
		...(additional.length ? [collectionOf(additional, isPaged(operation))] : []),
		...added.filter(isSection).sort(byMetadataLast).map(withFirstPair),
	];
}

/** Pairs that nearly everybody adds begin with one. */
const withFirstPair = (field: INodeProperties): INodeProperties =>
	field.name === 'metadata' && field.type === 'fixedCollection'
		? { ...field, default: { entry: [{}] } }
		: field;

/** Of sets of which Stripe wants one, what stands open: what the words name besides, or else all. */
function alternativesOf({ oneOf = [], order = [], shown = [] }: OperationWords): string[] {
	const named = [...order, ...shown];
	return oneOf.flatMap((set) => {
		const usual = set.filter((path) => named.includes(path));
		return usual.length ? usual : set;
	});
}

/** Everything has metadata: it stands by itself, after all else that is sent. */
const byMetadataLast = (a: INodeProperties, b: INodeProperties) =>
	Number(a.name === 'metadata') - Number(b.name === 'metadata');

function pathField(name: string, context: Context): INodeProperties {
	const words = wordsFor(context, name);
	const collection = context.operation.path.split(`/{${name}}`)[0];
	const reference = referenceAt(name, collection, context.picks.has(collection));
	const label = words.label || reference?.label || labelOf(name);
	const base = { displayName: label, name, ...(words.description ? { description: words.description } : {}) };
	return idField({ ...reference, label }, base, context, true);
}

function collectionOf(fields: INodeProperties[], paged: boolean): INodeProperties {
	return {
		displayName: paged ? 'Filters' : 'Additional Fields',
		name: paged ? 'filters' : 'additionalFields',
		type: 'collection',
		placeholder: paged ? 'Add Filter' : 'Add Field',
		default: {},
		options: fields.sort(byLabel(({ displayName }) => displayName)),
	};
}
