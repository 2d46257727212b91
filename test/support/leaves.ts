import type { Operation, Param, Value } from '../../api/facts';
import { variantNames } from '../../form/kinds/union';
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
	const writes = operation.method === 'POST';
	const unset = new Unset(operation.path.startsWith('/v2/') ? null : '');
	const sample = (value: Value, { name, parent }: Place, turn = 0) =>
		valueOf(value, name, random, turn, operation.path, parent);

	function ofParams(params: Param[], parent?: string): Leaf[] {
		return params.filter(isFillable).flatMap((param) =>
			ways(param, { name: param.name, parent }).map(({ path, value }) => ({
				path: param.name + path,
				value: { ...requiredOf(params, parent), [param.name]: value },
			})),
		);
	}

	/** All ways to give a value with one leaf in it. */
	function ways(value: Value, place: Place): Array<{ path: string; value: unknown }> {
		const clear = writes && (value.emptiable || value.nullable) ? [{ path: ' (unset)', value: unset }] : [];
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
				return inside(value.of!, (inner) => [inner]);
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
		const required = params.filter((param) => param.required && isFillable(param));
		const entries = required.map(
			(param) => [param.name, least(param, { name: param.name, parent })] as const,
		);
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
const isFillable = ({ kind, values, emptiable, nullable }: Value): boolean =>
	kind !== 'enum' || values?.length !== 0 || emptiable === true || nullable === true;
