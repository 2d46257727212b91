import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { singular } from './fields/rows';
import { isOfLevel } from './fields/level';
import { GROUP } from './fields/object';
import { isBlank } from './fields/types';

/** A field as the form shows it. */
export interface Place {
	/** `Phase 1: Item 2: Price` */
	label: string;
	/** The collection that it is added from, such as Additional Fields; undefined where it is always shown. */
	under?: string;
	/** Whether it is one of the options, which are about the request as a whole. */
	isOption?: boolean;
}

/**
 * Finds the field of a parameter that Stripe names in an error, such as `phases[1][items][0][price]`.
 * @param shown the top-level fields of the operation
 * @param filled the collection Options as it is saved in the node, expressions and all
 * @returns undefined where the form has no such field
 */
export function placeOfParam(
	param: string,
	shown: INodeProperties[],
	filled: IDataObject = {},
): Place | undefined {
	const path = param.split(/[[\].]+/).filter(Boolean);
	const inForm = placeInForm(path, shown);
	const named = optionsFor(path, filled, inForm !== undefined);
	if (named.length === 0) return inForm;
	const options = shown.find(({ name }) => name === 'options');
	const labels = (options?.options as INodeProperties[] | undefined)
		?.filter(({ name }) => named.includes(name))
		.map(({ name, displayName }) => (name === 'extraParameters' ? `${displayName}: ${param}` : displayName));
	return labels?.length
		? { label: labels.join('" or "'), under: options!.displayName, isOption: true }
		: undefined;
}

function placeInForm(path: string[], shown: INodeProperties[]): Place | undefined {
	for (const find of [labelOf, labelOfObject]) {
		for (const field of shown) {
			const label = find(path, [field]);
			if (label) return { label, ...(isOfLevel(field) ? { under: field.displayName } : {}) };
		}
	}
	return undefined;
}

const isExpression = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');
const isFilled = (value: unknown) => !isBlank(value) && !(Array.isArray(value) && value.length === 0);

/** Names of the options that a parameter may come from; mostly none. */
function optionsFor(path: string[], filled: IDataObject, inForm: boolean): string[] {
	const { expand, extraParameters } = filled;
	const isExtra = isExpression(extraParameters)
		? !inForm && path[0] !== 'expand'
		: has(parsed(extraParameters), inForm ? path : path.slice(0, 1));
	if (isExtra) return ['extraParameters'];
	if (path[0] !== 'expand' || inForm) return [];
	const both = ['expand', 'expandPaths'].filter((name) => isFilled(filled[name]));
	// Both are sent as one list, the chosen ones first.
	if (both.length < 2 || !Array.isArray(expand) || path.length < 2) return both;
	return [Number(path[1]) < expand.length ? 'expand' : 'expandPaths'];
}

function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return undefined;
	}
}

function has(value: unknown, [name, ...rest]: string[]): boolean {
	if (name === undefined) return true;
	if (typeof value !== 'object' || value === null || !(name in value)) return false;
	return has((value as Record<string, unknown>)[name], rest);
}

const namesOf = (field: INodeProperties) =>
	((field.typeOptions?.parameter ?? field.name) as string).split('__');

/** The label of the field that a path leads to, with all that it stands in: as in errors of the form itself. */
function labelOf(path: string[], fields: INodeProperties[], around = ''): string | undefined {
	for (const field of fields) {
		if (isOfLevel(field)) {
			const inner = labelOf(path, field.options as INodeProperties[], around);
			if (inner) return inner;
			continue;
		}
		const names = namesOf(field);
		if (!names.every((name, i) => path[i] === name)) continue;
		const label = around ? `${around}: ${field.displayName}` : field.displayName;
		return labelInside(path.slice(names.length), field, label);
	}
	return undefined;
}

function labelInside(rest: string[], field: INodeProperties, label: string): string {
	if (rest.length === 0) return label;
	if (field.type === 'collection') return labelOf(rest, field.options as INodeProperties[], label) ?? label;
	const groups = field.type === 'fixedCollection' ? (field.options as INodePropertyCollection[]) : [];
	const [first, ...deeper] = rest;
	const entry = groups.find(({ name }) => name === 'entry');
	if (entry) {
		const pair = `${label} ${first}`;
		return labelOf(deeper, entry.values, pair) ?? pair;
	}
	if (/^\d+$/.test(first)) {
		const one = `${groups.length ? singular(label) : label} ${Number(first) + 1}`;
		return groups.map(({ values }) => labelOf(deeper, values, one)).find(Boolean) ?? one;
	}
	const forms = groups.map(({ name, displayName, values }) =>
		labelOf(rest, values, name === GROUP ? label : `${label}: ${displayName}`),
	);
	return forms.find(Boolean) ?? label;
}

/** The label of an object whose fields lie flat beside the others, with its name in front of theirs. */
function labelOfObject(path: string[], fields: INodeProperties[]): string | undefined {
	for (const field of fields) {
		if (isOfLevel(field)) {
			const inner = labelOfObject(path, field.options as INodeProperties[]);
			if (inner) return inner;
			continue;
		}
		const names = namesOf(field);
		if (names.length <= path.length || !path.every((name, i) => names[i] === name)) continue;
		return (
			field.displayName
				.split(': ')
				.slice(0, path.length - names.length)
				.join(': ') || undefined
		);
	}
	return undefined;
}
