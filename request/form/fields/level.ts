import type { INodeProperties } from 'n8n-workflow';
import { emptyField, FieldError } from '../field-error';
import { Amount } from './amount';
import { isBlank, unset, type MakeReader, type Read } from './types';

interface Field {
	/** `recurring__interval` is the field `interval` of the object `recurring`. */
	path: string[];
	label: string;
	required: boolean;
	/** Wanted once anything of its object is given. */
	requiredInside: boolean;
	/** What goes along unseen wherever the field is wanted. */
	constant?: unknown;
	/** The field beside an amount that gets its currency, where it is left empty. */
	lendsTo?: string;
	read: Read;
}

type Fields = Record<string, unknown>;

/** Collections whose fields are part of the level they stand in. */
export const COLLECTIONS = ['additionalFields', 'filters'];
const CLEAR = 'fieldsToClear';

/**
 * Reads the fields of one level of the form (the top, an entry of a list, a form of a union) into
 * an object.
 */
export function levelReader(properties: INodeProperties[], readerOf: MakeReader): Read {
	const fields = new Map<string, Field>();
	for (const property of properties) {
		const members = COLLECTIONS.includes(property.name)
			? (property.options as INodeProperties[])
			: [property];
		for (const member of members)
			if (member.name !== CLEAR) fields.set(member.name, compile(member, readerOf));
	}
	return (value, label, env) => {
		const result: Fields = {};
		const at = (name: string) => (label ? `${label}: ${name}` : name);
		const { [CLEAR]: toClear, ...given } = spread(value, label);
		for (const [name, own] of Object.entries(given)) {
			const field = fields.get(name);
			if (!field) {
				throw new FieldError(
					at(name),
					'is not a field of this operation',
					'Remove it, or send it through the option Extra Parameters.',
				);
			}
			const read = field.read(own, at(field.label), env);
			if (read !== undefined) put(result, field.path, read);
		}
		for (const name of listOf(toClear).sort(byLength))
			clear(result, name.split('__'), unset(env), at(fields.get(name)?.label ?? name));
		for (const field of fields.values()) complete(result, field, at(field.label));
		for (const field of fields.values()) lendCurrency(result, field);
		return result;
	};
}

function compile(property: INodeProperties, readerOf: MakeReader): Field {
	const hidden = property.type === 'hidden';
	const requiredInside = property.typeOptions?.requiredInside === true;
	return {
		path: property.name.split('__'),
		label: property.displayName,
		required: property.required === true || (hidden && !requiredInside),
		requiredInside,
		...(hidden ? { constant: property.default } : {}),
		lendsTo: property.typeOptions?.lendsTo as string | undefined,
		read: readerOf(property),
	};
}

/** Puts in what goes along unseen, and misses what should have been filled in. */
function complete(result: Fields, field: Field, label: string): void {
	const wanted = field.required || (field.requiredInside && isObject(get(result, field.path.slice(0, -1))));
	if (!wanted || get(result, field.path) !== undefined) return;
	if (field.constant === undefined) {
		throw emptyField(label);
	}
	put(result, field.path, field.constant);
}

/** A currency that need not be given, and was not, is the one that the amount beside it says. */
function lendCurrency(result: Fields, { path, lendsTo }: Field): void {
	if (!lendsTo) return;
	const amount = get(result, path);
	if (!(amount instanceof Amount) || !amount.currency) return;
	const beside = [...path.slice(0, -1), lendsTo];
	if (get(result, beside) === undefined) put(result, beside, amount.currency);
}

/** The values of a level with those of its collections beside them. */
function spread(value: unknown, label: string): Fields {
	if (isBlank(value)) return {};
	if (typeof value !== 'object' || Array.isArray(value)) {
		throw new FieldError(
			label,
			'must be a set of fields',
			'Let the expression return an object with a value for each field.',
		);
	}
	const result: Fields = {};
	for (const [name, own] of Object.entries(value)) {
		if (COLLECTIONS.includes(name)) Object.assign(result, own);
		else result[name] = own as unknown;
	}
	return result;
}

function listOf(value: unknown): string[] {
	if (isBlank(value)) return [];
	return Array.isArray(value) ? value.map(String) : String(value).split(',');
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function get(object: Fields, path: string[]): unknown {
	return path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), object);
}

function put(object: Fields, path: string[], value: unknown): void {
	let inner = object;
	for (const name of path.slice(0, -1)) inner = (inner[name] ??= {}) as Fields;
	inner[path[path.length - 1]] = value;
}

/** What is around comes before what is in it. */
const byLength = (a: string, b: string) => a.length - b.length;

function clear(object: Fields, path: string[], unset: '' | null, label: string): void {
	if (get(object, path) !== undefined) {
		throw new FieldError(
			label,
			'is both filled in and to be cleared',
			'Remove it from Fields to Clear, or remove its value.',
		);
	}
	// Where what is around it is to be cleared, it goes as well.
	const cleared = path.some((_name, i) => get(object, path.slice(0, i)) === unset);
	if (!cleared) put(object, path, unset);
}
