import type { INodeProperties } from 'n8n-workflow';
import type { Param } from '../api/facts';
import { wordsFor, type Context } from './context';
import { buildField } from './field';
import { clearField } from './kinds/clear';
import { labelOf } from './label';

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
 */
export function levelOf(params: Param[], context: Context): Level {
	const clear = context.clearable ? clearField(params, context) : undefined;
	const flat = flatten(params, context);
	const optional = flat.filter(({ required }) => !required).map(({ field }) => field);
	return {
		required: flat.filter(({ required }) => required).map(({ field }) => ({ ...field, required: true })),
		optional: [...optional, ...(clear ? [clear] : [])].sort((a, b) =>
			a.displayName < b.displayName ? -1 : 1,
		),
	};
}

function flatten(params: Param[], context: Context): Flat[] {
	return params.flatMap((param): Flat[] => {
		const required = param.required === true;
		if (param.kind !== 'object' || !param.fields?.length)
			return [{ field: buildField(param, context), required }];
		const label = wordsFor(context, param.name).label ?? labelOf(param.name);
		const inner = flatten(param.fields, {
			...context,
			path: [...context.path, param.name],
			prefix: `${context.prefix}${param.name}__`,
			labelPrefix: `${context.labelPrefix}${label}: `,
		});
		if (required) return inner;
		// Wanted only once something of the optional object is given.
		return inner.map(({ field, required: within }) => ({
			field: within ? { ...field, typeOptions: { ...field.typeOptions, requiredInside: true } } : field,
			required: false,
		}));
	});
}

/** The fields of an entry of a list or a form of a union: the required ones, and the rest to add. */
export function entryFields(params: Param[], context: Context): INodeProperties[] {
	const { required, optional } = levelOf(params, context);
	if (optional.length === 0) return required;
	return [
		...required,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: optional,
		},
	];
}
