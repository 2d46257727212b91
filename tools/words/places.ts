import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import type { Operation, Param, Value } from '../../api/facts';
import type { OperationWords, ResourceWords } from '../../api/words/types';
import { variantNames } from '../../form/kinds/union';
import type { Commented } from './comments';

/** A field of an operation's form, and what Stripe says at that place. */
export interface Place {
	operation: Operation;
	resource: ResourceWords;
	words: OperationWords;
	field: INodeProperties;
	/** Stripe's names down to here, `items.price`; for what is no parameter, n8n's. */
	path: string;
	/** Undefined for what is no parameter of Stripe's: Options, Return All, the ids in the address. */
	param?: Param;
	/** A value for which Stripe has no name: of a pair, or of one form of several. */
	isNameless: boolean;
	/** What Stripe says; '' where it says nothing. */
	comment: string;
	/** Whether it belongs to something that exists already: an update, but for what is made anew by it. */
	exists: boolean;
	/** All visible fields of the same form. */
	form: Place[];
}

/** An operation's form: its fields as they stand, collections with what can be added to them. */
export interface OperationForm {
	operation: Operation;
	resource: ResourceWords;
	words: OperationWords;
	fields: INodeProperties[];
}

/** Where a walk through a form has come to in Stripe's parameters. */
interface At {
	params: Param[];
	names: string[];
	exists: boolean;
	isNameless?: boolean;
}

const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;
const isField = (option: object): option is INodeProperties => 'type' in option;

/** Every visible field of a form, with the parameter behind it. */
export function placesOf(form: OperationForm, { operations, commentOf }: Commented): Place[] {
	const operation = operations.get(form.operation.id) ?? form.operation;
	const all: Place[] = [];

	function walk(field: INodeProperties, at: At): Place[] {
		const found = isOurs(field, operation) ? undefined : paramOf(at.params, field.name);
		const path = found ? [...at.names, ...found.names] : [...at.names, field.name];
		const exists = at.exists && !path.some(isMadeAnew);
		const comment = found ? commentOf(found.param) : '';
		const place: Place = {
			...form,
			operation,
			field,
			path: path.join('.'),
			param: found?.param,
			isNameless: at.isNameless === true,
			comment,
			exists,
			form: all,
		};
		if (field.type !== 'hidden') all.push(place);
		const inside = (field.options ?? []).flatMap((option) => {
			if (isGroup(option)) {
				const deeper = found
					? { ...insideOf(found.param, option.name), names: path, exists: exists && isKept(found.param) }
					: at;
				return option.values.flatMap((value) => walk(value, deeper));
			}
			if (!isField(option)) return [];
			return walk(option, found ? { params: found.param.fields ?? [], names: path, exists } : at);
		});
		return field.type === 'hidden' ? inside : [place, ...inside];
	}

	const exists = isUpdate(operation);
	return form.fields.flatMap((field) => walk(field, { params: operation.params, names: [], exists }));
}

/** Limit counts what comes out in all: pages are asked for by the node. Some objects have a parameter called options. */
const isOurs = ({ name, placeholder }: INodeProperties, { result }: Operation) =>
	(name === 'limit' && (result === 'list' || result === 'search')) ||
	(name === 'options' && placeholder === 'Add Option');

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.') + 1);

/** The fields of a form that a text means: of those that fit, the ones nearest to where it stands. */
export function nearest({ path, form }: Place, fits: (place: Place) => boolean): Place[] {
	const all = form.filter(fits);
	for (let around = parentOf(path); ; around = parentOf(around.slice(0, -1))) {
		const near = all.filter((place) => parentOf(place.path) === around);
		if (near.length) return near;
		if (around === '') return all;
	}
}

/** Whether an operation changes what is there: what is left out stays as it is. */
const isUpdate = ({ id, method, pathParams }: Operation): boolean =>
	method === 'POST' && /\.update\w*$/.test(id) && (pathParams.length > 0 || id.endsWith('.update'));

/** What an update makes anew: a price on the spot, a new product. */
const isMadeAnew = (name: string): boolean => /_data$/.test(name);

/** Rows that replace those before them are new; rows that can name one by its id need not be. */
const isKept = ({ kind, of }: Param): boolean =>
	kind === 'object' || (kind === 'list' && of?.fields?.some(({ name }) => name === 'id') === true);

/** The parameter of a field: objects that lie flat have their names joined, `address__city`. */
function paramOf(params: Param[], name: string): { param: Param; names: string[] } | undefined {
	const names = name.split('__');
	let among = params;
	let param: Param | undefined;
	for (const one of names) {
		param = among.find((candidate) => candidate.name === one);
		if (!param) return undefined;
		among = param.fields ?? [];
	}
	return param && { param, names };
}

/** The parameters of a group of fields: of an object, a row, a pair, or one form of several. */
function insideOf(param: Value, group: string): Pick<At, 'params' | 'isNameless'> {
	switch (param.kind) {
		case 'object':
			return { params: param.fields ?? [] };
		case 'list':
		case 'map':
			return inValue(param.of!);
		case 'union': {
			const variant = param.variants![variantNames(param.variants!).indexOf(group)];
			return variant ? inValue(variant) : { params: [] };
		}
		default:
			return { params: [] };
	}
}

/** The fields of a value without a name; a single one is called Value. */
const inValue = (value: Value) =>
	value.fields ? { params: value.fields } : { params: [{ ...value, name: 'value' }], isNameless: true };
