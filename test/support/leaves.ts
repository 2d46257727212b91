import type { Operation, Param, Value } from '../../api/facts';
import type { Clears } from '../../form/context';
import { isClearable } from '../../form/kinds/clear';
import { variantNames } from '../../form/kinds/union';
import { clearsOf } from '../../form/operation';
import type { Random } from './random';
import { AsJson, currencyKey, Unset, valueOf, Variant } from './values';

type Values = Record<string, unknown>;

/** One thing that can be given by itself. */
export interface Leaf {
	/** Where it is, for people: `phases.items.price`. */
	path: string;
	/** It and whatever Stripe wants along with it, in the SDK's terms. */
	value: Values;
}

/** What a value is called, and what it stands in: an id is known by both. */
interface Place {
	name: string;
	parent?: string;
}

/** Every leaf of an operation's parameters: each by itself, with only what is required beside it. */
export function leavesOf(operation: Operation, params: Param[], random: Random): Leaf[] {
	const clears = clearsOf(operation);
	const unset = new Unset(operation.path.startsWith('/v2/') ? null : '');
	const sample = (value: Value, { name, parent }: Place, turn = 0) =>
		valueOf(value, name, random, turn, operation.path, parent);

	/** What is required at a place is the same beside each of its leaves. */
	const required = new Map<Param[], Values>();

	function ofParams(params: Param[], parent?: string): Leaf[] {
		return params
			.filter((param) => isFillable(param, clears))
			.flatMap((param) =>
				[...unsetText(param, parent), ...ways(param, { name: param.name, parent })].map(
					({ path, value }) => ({
						path: param.name + path,
						value: { ...requiredOf(params, parent), [param.name]: value },
					}),
				),
			);
	}

	/** What only an update empties: the SDK's types do not say so. */
	function unsetText(param: Param, parent?: string) {
		const isText = !param.emptiable && !param.nullable && isClearable(param, clears, operation.path, parent);
		return isText ? [{ path: ' (unset)', value: unset as unknown }] : [];
	}

	/** All ways to give a value with one leaf in it. */
	function ways(value: Value, place: Place): Array<{ path: string; value: unknown }> {
		const isMarked = clears !== 'nothing' && (value.emptiable || value.nullable);
		const clear = isMarked ? [{ path: ' (unset)', value: unset }] : [];
		return [...clear, ...filled(value, place)];
	}

	function filled(value: Value, place: Place): Array<{ path: string; value: unknown }> {
		const inside = (of: Value, wrap: (inner: unknown) => unknown, at = place) =>
			ways(of, at).map(({ path, value: inner }) => ({ path, value: wrap(inner) }));
		switch (value.kind) {
			case 'object':
				return ofParams(value.fields ?? [], place.name).map(({ path, value: inner }) => ({
					path: `.${path}`,
					value: inner,
				}));
			case 'list':
				return [
					...inside(value.of!, (inner) => [inner]),
					...(value.of!.kind === 'object' ? inside(value.of!, (inner) => new AsJson([inner])) : []).filter(
						// In JSON, what is empty is left out.
						(way) => !holdsUnset(way.value),
					),
				];
			case 'map': {
				const key = currencyKey(place.name, random) ?? 'key';
				return [
					...inside(value.of!, (inner) => ({ [key]: inner })),
					...inside(value.of!, (inner) => new AsJson({ [key]: inner })).slice(0, 1),
				];
			}
			case 'range':
				return [
					...['gt', 'gte', 'lt', 'lte'].map((bound) => ({
						path: `.${bound}`,
						value: { [bound]: sample(value.of!, place) },
					})),
					{ path: '', value: sample(value.of!, place) },
				];
			case 'union':
				return value.variants!.flatMap((variant, index) => {
					const form = variantNames(value.variants!)[index];
					const at = { name: variant.kind === 'object' ? form : 'value', parent: form };
					return inside(variant, (inner) => new Variant(index, inner), at).map((way) => ({
						...way,
						path: `(${form})${way.path}`,
					}));
				});
			case 'enum':
				return value.values?.length ? [{ path: '', value: sample(value, place) }] : [];
			default:
				return [
					{ path: '', value: sample(value, place) },
					...(isMixed(value) ? [{ path: ' (a word)', value: sample(value, place, 1) }] : []),
				];
		}
	}

	function requiredOf(params: Param[], parent?: string): Values {
		const known = required.get(params) ?? findRequired(params, parent);
		required.set(params, known);
		return known;
	}

	function findRequired(params: Param[], parent?: string): Values {
		const wanted = params.filter((param) => param.required && isFillable(param, clears));
		const entries = wanted.map((param) => [param.name, least(param, { name: param.name, parent })] as const);
		return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
	}

	/** The least that can be given for a required value. */
	function least(value: Value, place: Place): unknown {
		if (value.kind !== 'object') return filled(value, place)[0]?.value;
		const inner = requiredOf(value.fields ?? [], place.name);
		return Object.keys(inner).length ? inner : undefined;
	}

	return ofParams(params);
}

/** A number or a time that may also be a word. */
const isMixed = ({ kind, values }: Value) => values !== undefined && kind !== 'string';

/** What can only be emptied, or holds nothing, has no field of its own. */
const isFillable = ({ kind, values, emptiable, nullable }: Value, clears: Clears): boolean =>
	kind !== 'enum' ||
	values?.length !== 0 ||
	(clears !== 'nothing' && (emptiable === true || nullable === true));

const holdsUnset = (value: unknown): boolean =>
	value instanceof Unset ||
	(typeof value === 'object' && value !== null && Object.values(value).some(holdsUnset));
