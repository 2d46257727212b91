import type { INodeProperties } from 'n8n-workflow';
import type { Param } from '../api/facts';
import { wordsFor, type Context } from './context';
import { clearField } from './kinds/clear';
import { choices } from './kinds/enum';
import { byLabel, labelOf } from './label';

/** The fields of one level: what must be given, and what can be added. */
export interface Level {
	required: INodeProperties[];
	optional: INodeProperties[];
}

interface Flat {
	field: INodeProperties;
	required: boolean;
}

/**
 * The fields of an object. Objects inside lie flat beside the others, with their name in front:
 * n8n's editor shrinks what is nested.
 * @param all what can be cleared here: those whose fields stand elsewhere, too
 */
export function levelOf(params: Param[], context: Context, all = params): Level {
	const clear = clearField(all, context);
	const flat = flatten(params, context);
	const fields = (wanted: boolean) =>
		flat.filter(({ required }) => required === wanted).map(({ field }) => field);
	return {
		required: fields(true),
		optional: [...fields(false), ...(clear ? [clear] : [])].sort(byLabel(({ displayName }) => displayName)),
	};
}

/**
 * Marks a field as wanted once anything of its object is given. n8n's own `required` serves at the
 * top only: further down n8n looks for the value in the wrong place.
 */
export const wantedInside = (field: INodeProperties): INodeProperties => ({
	...field,
	typeOptions: { ...field.typeOptions, requiredInside: true },
});

function flatten(params: Param[], context: Context): Flat[] {
	return params.flatMap((param): Flat[] => {
		const required = param.required === true;
		// What can only be emptied has no value to fill in: Fields to Clear has it.
		if (param.kind === 'enum' && !param.values?.length) return [];
		// An object without fields has nothing to say: form encoding drops it as well.
		if (param.kind === 'object' && !param.fields?.length) return [];
		if (param.kind !== 'object') return [{ field: context.build(param, context), required }];
		const label = wordsFor(context, param.name).label ?? labelOf(param.name);
		const inside: Context = {
			...context,
			path: [...context.path, param.name],
			prefix: `${context.prefix}${param.name}__`,
			labelPrefix: label ? `${context.labelPrefix}${label}: ` : context.labelPrefix,
		};
		if (required) return flatten(param.fields ?? [], inside);
		return insideOf(param, inside).map((field) => ({ field, required: false }));
	});
}

/** The fields of an object that need not be given: what it requires is wanted once any of it is given. */
export function insideOf({ fields = [] }: Param, inside: Context): INodeProperties[] {
	const flat = flatten(fields, inside);
	// What goes along unseen must have somebody to go along with.
	const accompanied = flat.some(({ field, required }) => required && field.type !== 'hidden');
	return flat.map(({ field, required }) =>
		required ? wantedInside(accompanied ? field : asChoice(field)) : field,
	);
}

/** A hidden value as a choice of one. */
const asChoice = (field: INodeProperties): INodeProperties =>
	field.type === 'hidden' ? { ...field, type: 'options', options: choices([String(field.default)]) } : field;

/** A number that stands there without having been asked for must not be sent as 0. */
const emptyAtFirst = (field: INodeProperties): INodeProperties =>
	field.type === 'number' ? { ...field, default: '' } : field;

/** The fields of an entry of a list or a form of a union: the required ones, and the rest to add. */
export function entryFields(params: Param[], context: Context): INodeProperties[] {
	const { required, optional } = levelOf(params, context);
	const isShown = ({ name }: INodeProperties) => context.shown.includes([...context.path, name].join('.'));
	const standing = [...required.map(wantedInside), ...optional.filter(isShown).map(emptyAtFirst)];
	const added = optional.filter((field) => !isShown(field));
	if (added.length === 0) return standing;
	return [
		...standing,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: added,
		},
	];
}
