import { HIDDEN } from '../../api/expandable';
import type { ObjectFacts, Shape } from '../../api/facts';
import { columns as chosen } from '../../api/output/columns';
import { merged, shapeSchema, type JsonSchema, type Objects } from './schema';

/** One column of the output Simplified. */
export interface Column {
	name: string;
	/** Where in the object it is, if that is not its name: `customer_details.email`. */
	path?: string;
	/** How it is to be read, if not as it is. */
	as?: 'amount' | 'date';
}

/** What is at a path. */
interface Found {
	shape: Shape;
	/** Whether Stripe says the currency beside it or around it. */
	currency: boolean;
	/** It is one of many. */
	many: boolean;
}

/** More columns nobody takes in: n8n's guideline. */
const MOST = 10;

/** What a number is called that is an amount of money, and what is a count or a rate all the same. */
const MONEY =
	/(^|_)(amount|available|balance|cash|cost|current|fee|net|pending|price|subtotal|tax|total|value)(_|$)/;
const NO_MONEY = /(^|_)count|percent|quantity|rate|usage/;

/** The columns of an object: from the table, or by rule. None that its facts do not have. A notice of deletion has those of what it was. */
export function columnsOf(object: ObjectFacts, objects: Objects): Column[] {
	const kind = object.deleted ? kindOf(object, objects) : object;
	const specs = chosen[kind.name]?.split(' ') ?? derived(kind);
	return specs.flatMap((spec) => {
		const [, name, path, time] = /^(?:(\w+)=)?([\w.]+)(@?)$/.exec(spec)!;
		const found = at({ kind: 'object', fields: object.fields }, path.split('.'), objects);
		if (!found) return [];
		const own = name ?? path.replace(/\.data\b/g, '').replaceAll('.', '_');
		const as = time ? 'date' : readAs(path, found);
		return [{ name: own, ...(own === path ? {} : { path }), ...(as ? { as } : {}) }];
	});
}

const kindOf = (deleted: ObjectFacts, objects: Objects): ObjectFacts =>
	[...objects.values()].find((one) => one.object === deleted.object && !one.deleted) ?? deleted;

/** The schema of the output Simplified, for an item that may be one of several objects. */
export const simplifiedSchema = (names: string[], objects: Objects): JsonSchema =>
	names
		.map((name): JsonSchema => {
			const object = objects.get(name)!;
			const own = { kind: 'object', fields: object.fields } as const;
			const deleted: Column[] = 'deleted' in object.fields ? [{ name: 'deleted' }] : [];
			const properties = [...columnsOf(object, objects), ...deleted].flatMap(
				(column): Array<[string, JsonSchema]> => {
					const { name: label, path = label } = column;
					const found = at(own, path.split('.'), objects)!;
					const schema = columnSchema(column, found, objects);
					return schema ? [[label, schema]] : [];
				},
			);
			return { type: 'object', properties: Object.fromEntries(properties) };
		})
		.reduce(merged);

function columnSchema({ as }: Column, { shape, many }: Found, objects: Objects): JsonSchema | undefined {
	const plain = shapeSchema(shape, { owner: '', own: [] }, objects, 0);
	const readable: JsonSchema = { type: plain?.type === 'object' && !isAmount(shape) ? 'object' : 'string' };
	const schema = as ? readable : plain;
	return many && schema ? { type: 'array', items: schema } : schema;
}

/** Stripe's v2 has amounts with their currency in an object. */
const isAmount = ({ kind, ref, fields = {} }: Shape): boolean =>
	(kind === 'ref' && ref!.includes('V2.V2Amount')) ||
	(kind === 'object' && 'value' in fields && 'currency' in fields);

function readAs(path: string, { shape, currency }: Found): Column['as'] {
	if (shape.kind === 'timestamp') return 'date';
	if (isAmount(shape)) return 'amount';
	const number = shape.kind === 'map' ? shape.of! : shape;
	// Of a map, the keys are the currencies.
	const known = currency || shape.kind === 'map';
	const name = path.split('.').at(-1)!;
	const counts = number.kind === 'integer' || number.kind === 'number' || isAmount(number);
	return counts && known && MONEY.test(name) && !NO_MONEY.test(name) ? 'amount' : undefined;
}

/** What is at a path in a value; undefined where nothing is. */
function at(shape: Shape, path: string[], objects: Objects): Found | undefined {
	const [name, ...rest] = path;
	switch (shape.kind) {
		case 'list': {
			const found = at(shape.of!, path, objects);
			return found && { ...found, many: true };
		}
		case 'union':
			return name === undefined
				? { shape, currency: false, many: false }
				: first(shape.variants!, (variant) => at(variant, path, objects));
		case 'ref':
		case 'expandable':
			if (name === undefined) return { shape, currency: false, many: false };
			return first(shape.ref!, (ref) =>
				at({ kind: 'object', fields: objects.get(ref)?.fields ?? {} }, path, objects),
			);
		case 'page':
			return name === 'data'
				? at({ kind: 'list', of: { kind: 'ref', ref: shape.ref } }, rest, objects)
				: undefined;
		case 'object': {
			if (name === undefined) return { shape, currency: false, many: false };
			const fields = shape.fields!;
			const found = fields[name] && at(fields[name], rest, objects);
			return found && { ...found, currency: found.currency || hasCurrency(fields, name) };
		}
		default:
			return name === undefined ? { shape, currency: false, many: false } : undefined;
	}
}

function first<T, Result>(all: T[], find: (one: T) => Result | undefined): Result | undefined {
	for (const one of all) {
		const found = find(one);
		if (found) return found;
	}
	return undefined;
}

/** As `request/` finds it. */
const hasCurrency = (fields: Record<string, Shape>, name: string): boolean =>
	['currency', `${name}_currency`, name.replace(/amount$/, 'currency')].some(
		(own) => own !== name && own in fields,
	);

/** The order of what no table speaks of: what it is, what it is called, how it stands, how much, of whom, when. */
const ORDER = [
	/^id$/,
	/^(name|title|display_name|nickname|label|domain_name|event_name|code|number|value|url|email)$/,
	/^(status|type)$/,
	/(^|_)amount$/,
	/^currency$/,
	/^(customer|account)$/,
	/^(?!created$|metadata$)/,
	/^created$/,
	/^metadata$/,
];

/** What says nothing to anybody, or the same of all. */
const SILENT = /^(object|livemode|deleted|client_secret)$/;
const PLAIN: Array<Shape['kind']> = [
	'string',
	'enum',
	'integer',
	'number',
	'decimal',
	'timestamp',
	'boolean',
	'expandable',
	'list',
];

/** Columns by rule: what can be read in a cell, or else whatever there is. */
function derived({ name: kind, fields }: ObjectFacts): string[] {
	const names = Object.keys(fields).filter((name) => !SILENT.test(name) && !HIDDEN[kind]?.includes(name));
	const isPlain = (name: string) => PLAIN.includes(fields[name].kind) || name === 'metadata';
	const plain = names.filter(isPlain);
	const rank = (name: string) => ORDER.findIndex((one) => one.test(name));
	return (plain.length > 1 ? plain : names).sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
