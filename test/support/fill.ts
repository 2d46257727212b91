import type {
	IDataObject,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';
import type { Param, Value } from '../../api/facts';
import { variantNames } from '../../form/kinds/union';
import { served } from '../../nodes/forms';
import { isOfLevel } from '../../request/form/fields/level';
import { AsJson, FileValue, plain, TOKEN, Unset, Variant } from './values';

type Values = Record<string, unknown>;

const CLEAR = 'fieldsToClear';

/** Not to be taken for a parameter of Stripe's that is called so. */
const isRequestOptions = ({ name, placeholder }: INodeProperties) =>
	name === 'options' && placeholder === 'Add Option';

/** The field of the items in which a form finds its file. */
export const BINARY = 'attachment';

/**
 * Fills a form with parameters, as a person would: each into the field that stands for it, and a token
 * where one is wanted.
 * @throws Error when a parameter has no field
 */
export function fill(fields: INodeProperties[], params: Param[], values: Values): IDataObject {
	const form: Values = {};
	place(fields, params, values, '', form);
	const token = fields.find(({ routing }) => routing?.request?.headers?.Authorization);
	if (token) form[token.name] = TOKEN;
	return form as IDataObject;
}

function place(
	fields: INodeProperties[],
	params: Param[],
	values: Values,
	prefix: string,
	form: Values,
): void {
	for (const param of params) {
		const value = values[param.name];
		if (value === undefined) continue;
		if (value instanceof Unset) {
			clear(fields, prefix + param.name, form);
			continue;
		}
		if (value instanceof FileValue) {
			form[fields.find(({ typeOptions }) => typeOptions?.parameter === param.name)!.name] = BINARY;
			continue;
		}
		if (param.kind === 'object') {
			placeObject(fields, param, value as Values, prefix, form);
			continue;
		}
		const name = prefix + param.name;
		const { field, into } = find(fields, name, form);
		// Nobody can fill in what is not seen.
		if (field.type !== 'hidden') into()[name] = entry(field, param, value);
	}
}

/** Some fields of an object may stand beside those around it, and the rest where the object has a place to itself. */
function placeObject(
	fields: INodeProperties[],
	param: Param,
	value: Values,
	prefix: string,
	form: Values,
): void {
	const name = prefix + param.name;
	const { rest: filled, unset } = withoutUnset(param.fields!, value);
	for (const path of unset) clear(fields, `${name}__${path}`, form);
	const [beside, within] = split(fields, param.fields!, filled, `${name}__`);
	place(fields, param.fields!, beside, `${name}__`, form);
	if (Object.keys(within).length === 0) return;
	const { field, into } = find(fields, name, form);
	into()[name] =
		field.type === 'collection'
			? fill(field.options as INodeProperties[], param.fields!, within)
			: { values: fill(groupsOf(field)[0].values, param.fields!, within) };
}

/** What of an object has fields beside those around it, and what has not. */
function split(fields: INodeProperties[], params: Param[], values: Values, prefix: string): [Values, Values] {
	const beside: Values = {};
	const within: Values = {};
	for (const { name, kind, fields: inner = [] } of params) {
		const value = values[name];
		if (value === undefined) continue;
		if (kind === 'object') {
			const [own, rest] = split(fields, inner, value as Values, `${prefix}${name}__`);
			if (Object.keys(own).length) beside[name] = own;
			if (Object.keys(rest).length) within[name] = rest;
		} else if (lookUp(fields, prefix + name)) beside[name] = value;
		else within[name] = value;
	}
	return [beside, within];
}

/** What of an object is to be cleared, by its way down, and what is left of it. */
function withoutUnset(params: Param[], values: Values): { rest: Values; unset: string[] } {
	const rest: Values = {};
	const unset: string[] = [];
	for (const { name, kind, fields = [] } of params) {
		const value = values[name];
		if (value === undefined) continue;
		if (value instanceof Unset) unset.push(name);
		else if (kind === 'object') {
			const inside = withoutUnset(fields, value as Values);
			unset.push(...inside.unset.map((path) => `${name}__${path}`));
			if (Object.keys(inside.rest).length) rest[name] = inside.rest;
		} else rest[name] = value;
	}
	return { rest, unset };
}

/** The field of a name, and the collection that it is added from, if any. */
function lookUp(fields: INodeProperties[], name: string) {
	const direct = fields.find((field) => field.name === name && !isRequestOptions(field));
	if (direct) return { field: direct };
	for (const collection of fields.filter(isOfLevel)) {
		const field = (collection.options as INodeProperties[]).find((own) => own.name === name);
		if (field) return { field, collection: collection.name };
	}
	return undefined;
}

/** The field of a name, and the level or collection of the form that holds its value. */
function find(fields: INodeProperties[], name: string, form: Values) {
	const found = lookUp(fields, name);
	if (!found) throw new Error(`the form has no field ${name}`);
	const { field, collection } = found;
	return { field, into: () => (collection ? ((form[collection] ??= {}) as Values) : form) };
}

/** Chooses a field under Fields to Clear. */
function clear(fields: INodeProperties[], name: string, form: Values): void {
	const { field, into } = find(fields, CLEAR, form);
	const method = field.typeOptions?.loadOptionsMethod;
	const options = method ? served.choices[method] : (field.options as INodePropertyOptions[]);
	if (!options.some(({ value }) => value === name)) throw new Error(`${name} cannot be cleared`);
	const level = into();
	level[CLEAR] = [...((level[CLEAR] as string[] | undefined) ?? []), name];
}

const groupsOf = (field: INodeProperties) => field.options as INodePropertyCollection[];

/** What the editor stores for a value in a field. */
function entry(field: INodeProperties, param: Value, value: unknown): unknown {
	switch (field.type) {
		case 'resourceLocator':
			return Array.isArray(value)
				? value.map((one: unknown) => ({ __rl: true, mode: 'id', value: one }))
				: { __rl: true, mode: 'id', value };
		case 'dateTime':
			return typeof value === 'number' ? new Date(value * 1000).toISOString() : value;
		case 'json':
			return JSON.stringify(plain(value));
		case 'options':
			return String(value instanceof Variant ? value.value : value);
		case 'fixedCollection':
			return group(field, param, value);
		default:
			return plain(value);
	}
}

function group(field: INodeProperties, param: Value, value: unknown): unknown {
	const groups = groupsOf(field);
	if (value instanceof AsJson) return { json: [{ json: JSON.stringify(plain(value)) }] };
	if (param.kind === 'list') {
		return { item: (value as Values[]).map((element) => fill(groups[0].values, param.of!.fields!, element)) };
	}
	if (param.kind === 'map') {
		// A pair without a value unsets its key.
		const filled = (own: unknown) => (own instanceof Unset ? '' : own);
		const fields = param.of!.kind === 'object' ? param.of!.fields! : [{ ...param.of!, name: 'value' }];
		return {
			entry: Object.entries(value as Values).map(([key, own]) => ({
				key,
				...fill(
					groups[0].values,
					fields,
					param.of!.kind === 'object' ? (own as Values) : { value: filled(own) },
				),
			})),
		};
	}
	if (param.kind === 'range') {
		const bounds = ['gt', 'gte', 'lt', 'lte'].map((name) => ({ ...param.of!, name }));
		return typeof value === 'object'
			? { range: fill(groups[0].values, bounds, value as Values) }
			: { exact: fill(groups[1].values, [{ ...param.of!, name: 'value' }], { value }) };
	}
	const { index, value: own } = value as Variant;
	const variant = param.variants![index];
	const chosen = groups.find(({ name }) => name === variantNames(param.variants!)[index])!;
	const isObject = variant.kind === 'object';
	const fields = isObject ? variant.fields! : [{ ...variant, name: 'value' }];
	return { [chosen.name]: fill(chosen.values, fields, isObject ? (own as Values) : { value: own }) };
}
