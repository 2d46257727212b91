import type { Kind, Operation, Param, Value } from '../../api/facts';
import type { Facts } from '../../api/load';

/** What became of a parameter, wherever it stands. */
export interface ParamChange {
	/** Stripe's names with dots between them; `[]` for the entries of a list, `{}` for those of a map. */
	path: string;
	what: 'added' | 'removed' | 'changed';
	/** What is different now, in words: `is required now`, `can be "fraud" as well`. */
	details: string[];
}

/** What became of an operation that is in both. */
export interface OperationChange {
	operation: Operation;
	params: ParamChange[];
}

/** What differs between the facts of two SDKs. */
export interface Changes {
	added: Operation[];
	removed: Operation[];
	/** The same endpoint under another id of the SDK: its words are to be found under the new one. */
	renamed: Array<{ from: string; to: string }>;
	changed: OperationChange[];
}

const endpointOf = ({ method, path }: Operation) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`;

/**
 * Whether nothing about requests differs. Anything else makes a new node version: even what is only
 * added can change what a saved form means, as n8n leaves out of it whatever is the default.
 */
export const isSame = ({ added, removed, renamed, changed }: Changes): boolean =>
	added.length + removed.length + renamed.length + changed.length === 0;

/** What is new, gone and different from one SDK to another. */
export function diffFacts(before: Facts, after: Facts): Changes {
	const missingIn = (facts: Facts) => (operation: Operation) => !facts.byId.has(operation.id);
	const added = after.operations.filter(missingIn(before));
	const removed = before.operations.filter(missingIn(after));
	const renamed = removed.flatMap((old) => {
		const now = added.find((operation) => endpointOf(operation) === endpointOf(old));
		return now ? [{ from: old, to: now }] : [];
	});
	const pairs = [
		...renamed,
		...after.operations.flatMap((to) => {
			const from = before.byId.get(to.id);
			return from ? [{ from, to }] : [];
		}),
	];
	return {
		added: added.filter((operation) => !renamed.some(({ to }) => to === operation)),
		removed: removed.filter((operation) => !renamed.some(({ from }) => from === operation)),
		renamed: renamed.map(({ from, to }) => ({ from: from.id, to: to.id })),
		changed: pairs
			.map(({ from, to }) => ({ operation: to, params: diffOperation(from, to) }))
			.filter(({ params }) => params.length > 0),
	};
}

function diffOperation(before: Operation, after: Operation): ParamChange[] {
	const moved =
		endpointOf(before) === endpointOf(after)
			? []
			: [change('', [`is ${endpointOf(after)} now, was ${endpointOf(before)}`])];
	return [...moved, ...diffParams(before.params, after.params, '')];
}

const change = (path: string, details: string[]): ParamChange => ({ path, what: 'changed', details });

function diffParams(before: Param[], after: Param[], prefix: string): ParamChange[] {
	const named = (params: Param[], wanted: string) => params.find(({ name }) => name === wanted);
	const gone = before.filter(({ name }) => !named(after, name));
	return [
		...after.flatMap((param): ParamChange[] => {
			const path = prefix + param.name;
			const old = named(before, param.name);
			if (!old) return [{ path, what: 'added', details: param.required ? ['is required'] : [] }];
			const required =
				old.required === param.required ? [] : [param.required ? 'is required now' : 'is optional now'];
			const deprecated =
				old.deprecated === param.deprecated
					? []
					: [param.deprecated ? 'is deprecated now' : 'is no longer deprecated'];
			return diffValue(old, param, path, [...required, ...deprecated]);
		}),
		...gone.map(({ name }): ParamChange => ({ path: prefix + name, what: 'removed', details: [] })),
	];
}

/** @param found what is known to be different already */
function diffValue(before: Value, after: Value, path: string, found: string[] = []): ParamChange[] {
	const details = [...found, ...diffKind(before, after)];
	const own = details.length ? [change(path, details)] : [];
	if (before.kind !== after.kind) return own;
	return [...own, ...diffInside(before, after, path)];
}

function diffKind(before: Value, after: Value): string[] {
	const details: string[] = [];
	if (before.kind !== after.kind) details.push(`is ${kindOf(after)} now, was ${kindOf(before)}`);
	else details.push(...diffWords(before.values, after.values));
	const clears = ({ emptiable, nullable }: Value) => emptiable === true || nullable === true;
	if (clears(before) !== clears(after))
		details.push(clears(after) ? 'can be cleared now' : 'can no longer be cleared');
	if (before.money !== after.money)
		details.push(after.money ? 'is in minor units of a currency now' : 'is no amount of money any more');
	if (before.neverNegative !== after.neverNegative)
		details.push(after.neverNegative ? 'cannot be negative now' : 'can be negative now');
	if (before.maxLength !== after.maxLength) {
		details.push(
			after.maxLength ? `takes up to ${after.maxLength} characters now` : 'has no limit of length now',
		);
	}
	return details;
}

function diffWords(before: string[] = [], after: string[] = []): string[] {
	const more = after.filter((value) => !before.includes(value));
	const fewer = before.filter((value) => !after.includes(value));
	return [
		...(more.length ? [`can be ${more.join(', ')} as well`] : []),
		...(fewer.length ? [`can no longer be ${fewer.join(', ')}`] : []),
	];
}

function diffInside(before: Value, after: Value, path: string): ParamChange[] {
	switch (after.kind) {
		case 'object':
			return diffParams(before.fields ?? [], after.fields ?? [], `${path}.`);
		case 'list':
			return diffValue(before.of!, after.of!, `${path}[]`);
		case 'map':
			return diffValue(before.of!, after.of!, `${path}{}`);
		case 'range':
			return diffValue(before.of!, after.of!, path);
		case 'union':
			return diffVariants(before.variants!, after.variants!, path);
		default:
			return [];
	}
}

/** Variants have no names: those in the same place are taken for the same. */
function diffVariants(before: Value[], after: Value[], path: string): ParamChange[] {
	const kinds = (variants: Value[]) => variants.map(kindOf).join(' or ');
	if (kinds(before) !== kinds(after)) return [change(path, [`is ${kinds(after)} now, was ${kinds(before)}`])];
	return after.flatMap((variant, i) => diffValue(before[i], variant, path));
}

const NAMES: Record<Kind, string> = {
	string: 'text',
	number: 'a number',
	integer: 'a whole number',
	amount: 'an amount',
	decimal: 'an exact decimal',
	int64: 'a large whole number',
	timestamp: 'a time',
	currency: 'a currency',
	boolean: 'yes or no',
	enum: 'a choice',
	object: 'a set of fields',
	list: 'a list',
	map: 'pairs of keys and values',
	range: 'a range or one value',
	union: 'one of several forms',
	file: 'a file',
	any: 'anything',
};

/** A kind for people, as the report says it. */
function kindOf({ kind, values, of }: Value): string {
	if (kind === 'enum') return `one of ${(values ?? []).join(', ')}`;
	if (kind === 'list') return `a list, each ${kindOf(of!)}`;
	return NAMES[kind];
}
