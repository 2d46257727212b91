import type { INodeProperties } from 'n8n-workflow';
import { FieldError } from '../field-error';
import { readerOf } from './reader';
import { isBlank, type Read } from './types';

interface Field {
	/** `recurring__interval` is the field `interval` of the object `recurring`. */
	path: string[];
	label: string;
	required: boolean;
	/** Wanted once anything of its object is given. */
	requiredInside: boolean;
	read: Read;
	/** Sent as it is when nothing else is given. */
	constant?: unknown;
}

type Fields = Record<string, unknown>;

const COLLECTIONS = ['additionalFields', 'filters'];

/**
 * Reads the fields of one level of the form (a collection, an entry of a list, the top) into an
 * object. Collections called Additional Fields or Filters are part of the level they stand in.
 */
export function levelReader(properties: INodeProperties[]): Read {
	const fields = new Map<string, Field>();
	for (const property of properties) {
		const members = COLLECTIONS.includes(property.name)
			? (property.options as INodeProperties[])
			: [property];
		for (const member of members)
			if (member.name !== 'fieldsToClear') fields.set(member.name, compile(member));
	}
	return (value, label, env) => {
		const result: Fields = {};
		const given = spread(value, label);
		const at = (name: string) => (label ? `${label}: ${name}` : name);
		for (const [name, own] of Object.entries(given)) {
			const field = fields.get(name);
			if (name === 'fieldsToClear') continue;
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
		for (const [name, field] of fields) {
			if (field.constant !== undefined && !(name in given)) put(result, field.path, field.constant);
			const missing = get(result, field.path) === undefined;
			const wanted =
				field.required || (field.requiredInside && get(result, field.path.slice(0, -1)) !== undefined);
			if (missing && wanted)
				throw new FieldError(
					at(field.label),
					'is empty',
					'Fill it in; if it is an expression, check that it finds a value for this item.',
				);
		}
		for (const name of listOf(given.fieldsToClear))
			clear(result, name.split('__'), at(fields.get(name)?.label ?? name));
		return result;
	};
}

function compile(property: INodeProperties): Field {
	return {
		path: property.name.split('__'),
		label: property.displayName,
		required: property.required === true,
		requiredInside: property.typeOptions?.requiredInside === true,
		read: readerOf(property),
		...(property.type === 'hidden' ? { constant: property.default } : {}),
	};
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

const listOf = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(String) : isBlank(value) ? [] : String(value).split(',');

function get(object: Fields, path: string[]): unknown {
	return path.reduce<unknown>((inner, name) => (inner as Fields | undefined)?.[name], object);
}

function put(object: Fields, path: string[], value: unknown): void {
	let inner = object;
	for (const name of path.slice(0, -1)) inner = (inner[name] ??= {}) as Fields;
	inner[path[path.length - 1]] = value;
}

/** An empty text is how Stripe is told to unset. */
function clear(object: Fields, path: string[], label: string): void {
	if (get(object, path) !== undefined) {
		throw new FieldError(
			label,
			'is both filled in and to be cleared',
			'Remove it from Fields to Clear, or remove its value.',
		);
	}
	put(object, path, '');
}
