import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { Expressed, handOn, isNothing, isRecord, valueOf } from '../expressed';
import { emptyField, FieldError } from '../field-error';
import { get, merge, put, set } from '../nested';
import { matters, nothingFound } from '../nothing';
import type { Params } from '../../types';
import { Amount } from './amount';
import { readChoices } from './choice';
import { opened } from './open';
import { isBlank, unset, type Env, type MakeReader, type Read } from './types';

interface Field {
	/** `recurring__interval` is the field `interval` of the object `recurring`. */
	path: string[];
	label: string;
	/** Whether leaving it out would widen or move what happens. */
	matters: boolean;
	required: boolean;
	/** Wanted once anything of its object is given. */
	requiredInside: boolean;
	/** What goes along unseen wherever the field is wanted. */
	constant?: unknown;
	/** The currency beside it, where that may be left out as the amount says it. */
	lendsTo?: string;
	/** Of which fields, itself among them, Stripe wants one. */
	oneOf?: OneOf;
	read: Read;
}

/** Fields by name (`recurring__interval`), and the labels of those that stand open. */
interface OneOf {
	names: string[];
	labels: string[];
}

/** Names of the collections whose fields are part of the level they stand in. */
export const COLLECTIONS = ['additionalFields', 'filters'];

/** Whether a field is a collection whose fields are part of the level it stands in. */
export const isOfLevel = ({ name, type }: INodeProperties): boolean =>
	type === 'collection' && COLLECTIONS.includes(name);
const CLEAR = 'fieldsToClear';

/**
 * Reads the fields of one level of the form (the top, an entry of a list, a form of a union) into
 * an object. Expressions may give them as Stripe nests them, too.
 * @param optional whether nothing at all may be given
 */
export function levelReader(
	properties: INodeProperties[],
	readerOf: MakeReader,
	{ optional = false } = {},
): Read {
	const fields = new Map<string, Field>();
	const collections = new Map<string, { label: string; read: Read }>();
	const clearLabels = new Map<string, string>();
	// Saved forms may clear what their operation no longer offers.
	let readClear: Read = opened((value, label) => readChoices(value, label), { matters: true });
	for (const property of properties) {
		const { name, displayName: label } = property;
		const isCollection = isOfLevel(property);
		if (isCollection) {
			const open = opened((value) => value, { matters: matters(property), holds: true });
			collections.set(name, { label, read: open });
		}
		for (const member of isCollection ? (property.options as INodeProperties[]) : [property]) {
			if (member.name === CLEAR) {
				readClear = readerOf(member);
				for (const { name: shown, value } of (member.options ?? []) as INodePropertyOptions[])
					clearLabels.set(String(value), shown);
			} else fields.set(member.name, compile(member, readerOf, isCollection && name === 'filters'));
		}
	}
	const names = [...fields.keys()];
	const sets = [...fields.values()].flatMap(({ oneOf }) => oneOf ?? []);
	const lenders = [...fields.values()].filter(({ lendsTo }) => lendsTo);

	return (value, label, env, extra) => {
		const result: Params = {};
		const at = (name: string) => (label ? `${label}: ${name}` : name);
		const { [CLEAR]: toClear, ...given } = spread(value, label, env);
		for (const [name, own] of laidFlat(given)) {
			const field = fields.get(name);
			if (!field && isObjectOfOurs(name) && isNothing(valueOf(own))) {
				if (own instanceof Expressed) nothingFound(at(name), isImportant(name), env.emptyExpressions);
				continue;
			}
			if (!field) {
				throw new FieldError(
					at(name),
					'is not a field of this operation',
					'Remove it, or send it through the option Extra Parameters.',
				);
			}
			// n8n saves what goes along unseen, though nobody has given it.
			if (field.constant !== undefined && own === field.constant) continue;
			const beside = extra && get(extra, field.path);
			const read = field.read(own, at(field.label), env, isRecord(beside) ? beside : undefined);
			if (read !== undefined) putBeside(result, field.path, read);
		}
		const cleared = (readClear(toClear, at('Fields to Clear'), env) ?? []) as string[];
		for (const name of cleared.sort(byLength))
			clear(
				result,
				name.split('__'),
				unset(env),
				at(clearLabels.get(name) ?? fields.get(name)?.label ?? name),
			);
		const whole = extra ? merge(result, extra) : result;
		if (optional && Object.keys(whole).length === 0) return undefined;
		for (const field of fields.values()) complete(whole, field, at(field.label));
		for (const set of sets) missOneOf(whole, set, label);
		for (const field of lenders) lendCurrency(whole, field);
		return whole;
	};

	/** The values of a level with those of its collections beside them. */
	function spread(value: unknown, label: string, env: Env): Params {
		const result: Params = {};
		for (const [name, own] of Object.entries(fieldsIn(value, label))) {
			const collection = collections.get(name);
			if (collection) {
				const where = label ? `${label}: ${collection.label}` : collection.label;
				for (const [inner, value] of Object.entries(fieldsIn(collection.read(own, where, env), where)))
					set(result, inner, value);
			} else set(result, name, own);
		}
		return result;
	}

	/** Whether it is the name of an object whose fields lie flat here. */
	function isObjectOfOurs(name: string): boolean {
		return names.some((inner) => inner.startsWith(`${name}__`));
	}

	/** Whether anything in an object whose fields lie flat here matters. */
	function isImportant(name: string): boolean {
		return [...fields].some(([inner, field]) => field.matters && inner.startsWith(`${name}__`));
	}

	/** What expressions give as Stripe nests it, under the names of the form: `recurring__interval`. */
	function* laidFlat(given: Params): Generator<[string, unknown]> {
		for (const [name, own] of Object.entries(given)) {
			const found = valueOf(own);
			if (!isRecord(found) || !isObjectOfOurs(name)) {
				yield [name, own];
				continue;
			}
			const inside = (own instanceof Expressed ? handOn(found) : found) as Params;
			const rest: Params = {};
			yield* besideIn(inside, `${name}__`, rest);
			// What has no field beside the others is in the object's own place, if it has one.
			if (fields.has(name)) yield* Object.keys(rest).length ? [[name, rest] as [string, unknown]] : [];
			else yield* leavesOf(rest, `${name}__`);
		}
	}

	/** What of an object has fields of its own here; all else goes into `rest`. */
	function* besideIn(object: Params, prefix: string, rest: Params): Generator<[string, unknown]> {
		for (const [last, own] of Object.entries(object)) {
			const name = prefix + last;
			const found = valueOf(own);
			if (fields.has(name)) yield [name, own];
			else if (isRecord(found) && isObjectOfOurs(name)) {
				const inner: Params = {};
				yield* besideIn((own instanceof Expressed ? handOn(found) : found) as Params, `${name}__`, inner);
				if (Object.keys(inner).length) set(rest, last, inner);
			} else set(rest, last, own);
		}
	}

	/** Under names that no field has. */
	function* leavesOf(object: Params, prefix: string): Generator<[string, unknown]> {
		for (const [last, own] of Object.entries(object)) {
			const name = prefix + last;
			if (isRecord(own) && isObjectOfOurs(name)) yield* leavesOf(own, `${name}__`);
			else yield [name, own];
		}
	}
}

function compile(property: INodeProperties, readerOf: MakeReader, strict: boolean): Field {
	const hidden = property.type === 'hidden';
	const requiredInside = property.typeOptions?.requiredInside === true;
	return {
		path: property.name.split('__'),
		label: property.displayName,
		matters: strict || matters(property),
		required: property.required === true || (hidden && !requiredInside),
		requiredInside,
		...(hidden ? { constant: property.default } : {}),
		lendsTo: property.typeOptions?.lendsTo as string | undefined,
		oneOf: property.typeOptions?.oneOf as OneOf | undefined,
		read: readerOf(property, strict),
	};
}

/** Puts in what goes along unseen, and misses what should have been filled in. */
function complete(result: Params, field: Field, label: string): void {
	const wanted = field.required || (field.requiredInside && isRecord(get(result, field.path.slice(0, -1))));
	if (!wanted || get(result, field.path) !== undefined) return;
	if (field.constant === undefined) {
		throw emptyField(label);
	}
	put(result, field.path, field.constant);
}

/** Some fields of an object may stand open, and the rest of it elsewhere. */
function putBeside(result: Params, path: string[], read: unknown): void {
	const known = get(result, path);
	put(result, path, isRecord(known) && isRecord(read) ? merge(known, read) : read);
}

/** @throws FieldError where none of several fields is given, of which Stripe wants one */
function missOneOf(result: Params, { names, labels }: OneOf, label: string): void {
	if (names.some((name) => get(result, name.split('__')) !== undefined)) return;
	const listed = labels.join('" or "');
	throw new FieldError(
		label ? `${label}: ${listed}` : listed,
		'must be filled in',
		'Fill in one of them; if it is an expression, check that it finds a value for this item.',
	);
}

/** A currency that need not be given, and was not, is the one that the amount beside it says. */
function lendCurrency(result: Params, { path, lendsTo }: Field): void {
	if (!lendsTo) return;
	const amount = get(result, path);
	if (!(amount instanceof Amount) || !amount.currency) return;
	const beside = [...path.slice(0, -1), lendsTo];
	if (get(result, beside) === undefined) put(result, beside, amount.currency);
}

function fieldsIn(value: unknown, label: string): Params {
	if (isBlank(value)) return {};
	if (!isRecord(value)) {
		throw new FieldError(
			label,
			'must be a set of fields',
			'Let the expression return an object with a value for each field.',
		);
	}
	return value;
}

/** What is around comes before what is in it. */
const byLength = (a: string, b: string) => a.length - b.length;

function clear(object: Params, path: string[], unset: '' | null, label: string): void {
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
