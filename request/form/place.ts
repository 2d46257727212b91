import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { COLLECTIONS } from './fields/level';

const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;

/** A field as the form shows it. */
export interface Place {
	/** `Phases 1: Items 2: Price` */
	label: string;
	/** The collection that it is added from, such as Additional Fields; undefined where it is always shown. */
	under?: string;
}

/**
 * Finds the field of a parameter that Stripe names in an error, such as `phases[1][items][0][price]`.
 * @param shown the top-level fields of the operation
 * @returns undefined where the form has no such field
 */
export function placeOfParam(param: string, shown: INodeProperties[]): Place | undefined {
	const path = param.split(/[[\].]+/).filter(Boolean);
	for (const field of shown) {
		const label = walk(path, [field]);
		if (label) return { label, ...(COLLECTIONS.includes(field.name) ? { under: field.displayName } : {}) };
	}
	return undefined;
}

function walk(path: string[], fields: INodeProperties[]): string | undefined {
	for (const field of fields) {
		if (COLLECTIONS.includes(field.name)) {
			const inner = walk(path, field.options as INodeProperties[]);
			if (inner) return inner;
			continue;
		}
		const parameter = (field.typeOptions?.parameter ?? field.name) as string;
		const names = parameter.split('__');
		if (!names.every((name, i) => path[i] === name)) continue;
		const rest = path.slice(names.length);
		if (rest.length === 0) return field.displayName;
		if (field.type === 'collection') {
			const inner = walk(rest, field.options as INodeProperties[]);
			return `${field.displayName}${inner ? `: ${inner}` : ''}`;
		}
		const index = /^\d+$/.test(rest[0]) ? ` ${Number(rest[0]) + 1}` : '';
		const deeper = index ? rest.slice(1) : rest;
		const groups = ((field.options ?? []) as object[]).filter(isGroup);
		const inner = groups.map(({ values }) => walk(deeper, values)).find(Boolean);
		return `${field.displayName}${index}${inner ? `: ${inner}` : ''}`;
	}
	return undefined;
}
