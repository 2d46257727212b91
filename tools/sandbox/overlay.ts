import type { Shape } from '../../api/facts';
import { emptyPage, type Builder, type Place } from './build';
import { isSensitive } from './redact';
import { UploadedFile, type Params, type StripeObject } from './types';

/** What converting needs to know of the world. */
export interface Surroundings {
	builder: Builder;
	/** The stored object of one of these types. */
	find: (types: string[], id: string) => StripeObject | undefined;
}

const SKIP = Symbol('does not fit');

const isObject = (value: unknown): value is Params =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UploadedFile);

/** Writes parameters over an object's fields wherever name and kind match. */
export function overlay(
	target: StripeObject,
	fields: Record<string, Shape>,
	params: Params,
	at: Place,
	around: Surroundings,
): void {
	for (const [name, value] of Object.entries(params)) {
		if (isSensitive(name, value)) {
			mask(target, fields, name, String(value));
			continue;
		}
		const shape = fields[name];
		// What an object is, is not for parameters to say.
		if (!shape || name === 'object' || shape.kind === 'const') continue;
		const converted = convert(shape, value, target[name], name, at, around);
		if (converted !== SKIP) target[name] = converted;
	}
}

/** Of a full number only what Stripe shows is kept: the last four digits, or that it was given. */
function mask(target: StripeObject, fields: Record<string, Shape>, name: string, value: string): void {
	if (fields.last4 && /number|iban/.test(name)) target.last4 = value.replace(/\s/g, '').slice(-4);
	const provided = name === 'ssn_last_4' ? 'ssn_last_4_provided' : `${name}_provided`;
	if (fields[provided]) target[provided] = true;
}

function convert(
	shape: Shape,
	value: unknown,
	current: unknown,
	name: string,
	at: Place,
	around: Surroundings,
): unknown {
	if (value === '' || value === null) {
		if (shape.kind === 'map') return {};
		if (shape.nullable || shape.optional) return null;
		return shape.kind === 'string' ? '' : around.builder.value(shape, name, at);
	}
	switch (shape.kind) {
		case 'string':
		case 'decimal':
			return typeof value === 'string' ? value : SKIP;
		// A request may know words that the object does not, like "none" for nothing.
		case 'enum':
			return typeof value === 'string' && shape.values?.includes(value) ? value : SKIP;
		case 'number':
		case 'integer':
			return typeof value === 'number' ? value : value === 'inf' ? null : SKIP;
		case 'timestamp':
			if (value === 'now') return at.now;
			return typeof value === 'number' ? value : SKIP;
		case 'boolean':
			return typeof value === 'boolean' ? value : SKIP;
		case 'object': {
			if (!isObject(value)) return SKIP;
			const base = isObject(current) ? current : around.builder.fields(shape.fields ?? {}, at);
			overlay(base, shape.fields ?? {}, value, at, around);
			return base;
		}
		case 'list':
			if (!Array.isArray(value)) return SKIP;
			return value
				.map((item) => convert(shape.of!, item, undefined, name, at, around))
				.filter((item) => item !== SKIP);
		case 'map':
			return isObject(value) ? convertMap(shape, value, current, name, at, around) : SKIP;
		case 'expandable':
			return typeof value === 'string' ? value : SKIP;
		case 'ref':
			return convertRef(shape, value, at, around);
		case 'page':
			if (!Array.isArray(value)) return SKIP;
			return {
				...emptyPage(`/v1/${name}`),
				data: value.map((item) => convertRef(shape, item, at, around)).filter((item) => item !== SKIP),
			};
		case 'union':
			for (const variant of shape.variants ?? []) {
				const converted = convert(variant, value, current, name, at, around);
				if (converted !== SKIP) return converted;
			}
			return SKIP;
		case 'any':
			return value;
		case 'const':
			return SKIP;
	}
}

/** Maps merge key by key; an empty value removes its key. */
function convertMap(
	shape: Shape,
	value: Params,
	current: unknown,
	name: string,
	at: Place,
	around: Surroundings,
): StripeObject {
	const result: StripeObject = { ...(isObject(current) ? current : {}) };
	for (const [key, item] of Object.entries(value)) {
		if (item === '' || item === null) delete result[key];
		else {
			const converted = convert(shape.of!, item, result[key], name, at, around);
			if (converted !== SKIP) result[key] = converted;
		}
	}
	return result;
}

/** An id becomes the stored object; a description becomes a new one. */
function convertRef(shape: Shape, value: unknown, at: Place, around: Surroundings): unknown {
	const { builder } = around;
	const type = shape.ref![0];
	if (typeof value === 'string') return around.find(shape.ref!, value) ?? builder.object(type, at.now, value);
	if (!isObject(value)) return SKIP;
	const object = builder.object(type, at.now);
	overlay(object, builder.shapeOf(type).fields, value, { ...at, type }, around);
	return object;
}
