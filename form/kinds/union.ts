import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import type { Value } from '../../api/facts';
import { MAX_LISTS, ownInside, wordsFor } from '../context';
import type { Builder } from '../builder';
import { entryFields } from '../level';
import { byLabel, labelOf } from '../label';
import { choices } from './enum';
import { jsonField } from './json';

/**
 * Names for the variants: what the field `object` must say, else what kind of thing it is. Where
 * two would be called the same, the later one is told apart by what it needs.
 */
export function variantNames(variants: Value[]): string[] {
	const names: string[] = [];
	for (const variant of variants) {
		const object = variant.fields?.find((field) => field.name === 'object');
		const kind = variant.kind === 'object' ? 'details' : variant.kind === 'string' ? 'id' : variant.kind;
		const name = object?.values?.length === 1 ? object.values[0] : kind;
		const needed = variant.fields?.find((field) => field.required && field !== object);
		names.push(names.includes(name) ? `${name}_${needed?.name ?? names.length}` : name);
	}
	return names;
}

/** One of several forms: a group each, of which one is filled. */
export const unionField: Builder = (param, base, context): INodeProperties => {
	const variants = param.variants!;
	if (variants.every(({ kind }) => kind === 'boolean' || kind === 'enum')) {
		const values = variants.flatMap((variant) =>
			variant.kind === 'boolean' ? ['true', 'false'] : variant.values!,
		);
		const options = choices(values, wordsFor(context, param.name).values);
		return { ...base, type: 'options', options, default: values[0] };
	}
	if (context.lists >= MAX_LISTS) return jsonField(param, base, context);
	const own = ownInside(context, param.name);
	const labels = wordsFor(context, param.name).values ?? {};
	const names = variantNames(variants);
	const groups = variants.map((variant, i): INodePropertyCollection => {
		const name = names[i];
		const displayName = labels[name] ?? labelOf(name);
		const inside = ownInside(own, name);
		const values =
			variant.kind === 'object'
				? entryFields(variant.fields!, inside, displayName)
				: [context.build({ ...variant, name: 'value' }, inside)];
		return { displayName, name, values };
	});
	return {
		...base,
		placeholder: base.placeholder ?? 'Choose a Form',
		type: 'fixedCollection',
		default: {},
		options: groups.sort(byLabel(({ displayName }) => displayName)),
	};
};
