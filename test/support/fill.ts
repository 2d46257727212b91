import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import type { Param, Value } from '../../api/facts';
import { variantNames } from '../../form/kinds/union';
import { plain, Variant } from './values';

type Values = Record<string, unknown>;

const COLLECTIONS = ['additionalFields', 'filters'];

/**
 * Fills a form with parameters, as a person would: each into the field that stands for it.
 * @throws Error when a parameter has no field
 */
export function fill(fields: INodeProperties[], params: Param[], values: Values): IDataObject {
	const form: Values = {};
	place(fields, params, values, '', form);
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
		if (param.kind === 'object') {
			place(fields, param.fields ?? [], value as Values, `${prefix}${param.name}__`, form);
			continue;
		}
		const name = prefix + param.name;
		const direct = fields.find((field) => field.name === name);
		if (direct) {
			form[name] = entry(direct, param, value);
			continue;
		}
		const collection = fields.find(
			(field) =>
				COLLECTIONS.includes(field.name) &&
				(field.options as INodeProperties[]).some((own) => own.name === name),
		);
		if (!collection) throw new Error(`the form has no field ${name}`);
		const member = (collection.options as INodeProperties[]).find((field) => field.name === name)!;
		((form[collection.name] ??= {}) as Values)[name] = entry(member, param, value);
	}
}

const groupsOf = (field: INodeProperties) => field.options as INodePropertyCollection[];

/** What the editor stores for a value in a field. */
function entry(field: INodeProperties, param: Value, value: unknown): unknown {
	switch (field.type) {
		case 'resourceLocator':
			return { __rl: true, mode: 'id', value };
		case 'dateTime':
			return typeof value === 'number' ? new Date(value * 1000).toISOString() : value;
		case 'json':
			return JSON.stringify(plain(value));
		case 'options':
			return value instanceof Variant ? String(value.value) : value;
		case 'fixedCollection':
			return group(field, param, value);
		default:
			return plain(value);
	}
}

function group(field: INodeProperties, param: Value, value: unknown): unknown {
	const groups = groupsOf(field);
	if (param.kind === 'list') {
		return { item: (value as Values[]).map((element) => fill(groups[0].values, param.of!.fields!, element)) };
	}
	if (param.kind === 'map') {
		const fields = param.of!.kind === 'object' ? param.of!.fields! : [{ ...param.of!, name: 'value' }];
		return {
			entry: Object.entries(value as Values).map(([key, own]) => ({
				key,
				...fill(groups[0].values, fields, param.of!.kind === 'object' ? (own as Values) : { value: own }),
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
