import type { IDataObject } from 'n8n-workflow';
import { inMajorUnits } from '../currencies';
import { isRecord } from '../form/expressed';
import { currencyFor } from '../form/fields/amount';

/** One column. */
interface Column {
	name: string;
	/** Where in the object it is, if that is not its name. */
	path?: string;
	/** An amount becomes `10.50 USD`, a date ISO 8601 in UTC: the forms take both back. */
	as?: 'amount' | 'date';
}

/** Of each kind of object, by its field `object`. */
export type Columns = Record<string, Column[]>;

/**
 * The few fields of an object that people look for. Kinds of objects that nobody knows here come out whole.
 * @param expanded paths of what was asked for as a whole: it comes out beside the columns, simplified as well
 */
export function simplify(object: IDataObject, columns: Columns, expanded: string[][]): IDataObject {
	const own = columnsOf(object, columns);
	if (!own) return object;
	const cells = own.map(({ name, path = name, as }) => [
		name,
		valueAt(object, path.split('.'), (value, around) =>
			as === undefined ? nested(value, columns, []) : READABLE[as](value, around),
		),
	]);
	const whole = groups(expanded).map(([name, inside]) => [name, nested(object[name], columns, inside)]);
	const deleted = object.deleted === true ? [['deleted', true]] : [];
	return Object.fromEntries(
		[...cells, ...deleted, ...whole].filter(([, value]) => value !== undefined),
	) as IDataObject;
}

/** By what an object says it is, which is whatever an answer holds. */
const columnsOf = ({ object }: Record<string, unknown>, columns: Columns): Column[] | undefined =>
	typeof object === 'string' && Object.hasOwn(columns, object) ? columns[object] : undefined;

/** A value inside an object. Of what is no object of Stripe's, only the way to what was expanded. */
function nested(value: unknown, columns: Columns, expanded: string[][]): unknown {
	if (Array.isArray(value)) return value.map((one) => nested(one, columns, expanded));
	if (!isRecord(value)) return value;
	const inside = groups(expanded);
	if (value.object === 'list')
		return nested(
			value.data,
			columns,
			inside.flatMap(([name, paths]) => (name === 'data' ? paths : [])),
		);
	if (columnsOf(value, columns)) return simplify(value as IDataObject, columns, expanded);
	if (inside.length === 0) return value;
	return Object.fromEntries(inside.map(([name, paths]) => [name, nested(value[name], columns, paths)]));
}

/** Paths by their first name. */
const groups = (paths: string[][]): Array<[string, string[][]]> => {
	const found = new Map<string, string[][]>();
	for (const [name, ...rest] of paths.filter(({ length }) => length > 0))
		found.set(name, [...(found.get(name) ?? []), rest]);
	return [...found];
};

/** An object and the name under which it holds a value, from the inside out: its currency may be further out. */
type Around = Array<{ object: Record<string, unknown>; name: string }>;

/** @param read gets what is there, and what that stands in */
function valueAt(
	value: unknown,
	path: string[],
	read: (value: unknown, around: Around) => unknown,
	around: Around = [],
): unknown {
	if (Array.isArray(value)) return value.map((one) => valueAt(one, path, read, around));
	if (path.length === 0) return read(value, around);
	if (!isRecord(value)) return value === undefined ? undefined : null;
	const [name, ...rest] = path;
	return valueAt(value[name], rest, read, [{ object: value, name }, ...around]);
}

/** Looked for where there is an amount: most columns hold none. */
function nearestCurrency(around: Around): string | undefined {
	for (const { object, name } of around) {
		const currency = currencyFor(name, object);
		if (currency !== undefined) return currency;
	}
	return undefined;
}

/** Without a currency it stays in minor units: so the forms take it, and nobody takes it for anything else. */
function readableAmount(value: unknown, currency: string | undefined): unknown {
	if (typeof value === 'number' || typeof value === 'string')
		return (currency && inMajorUnits(value, currency)) ?? value;
	if (!isRecord(value)) return value;
	if ('value' in value) return readableAmount(value.value, currencyFor('value', value) ?? currency);
	return Object.fromEntries(
		Object.entries(value).map(([name, own]) => [
			name,
			readableAmount(own, currencyFor(name, value) ?? currency),
		]),
	);
}

/** v2 gives dates as text. What is no date that there can be stays as it is. */
function readableDate(value: unknown): unknown {
	const date = typeof value === 'number' ? new Date(value * 1000) : undefined;
	return date && !Number.isNaN(date.getTime()) ? date.toISOString().replace('.000', '') : value;
}

const READABLE = {
	amount: (value: unknown, around: Around) => readableAmount(value, nearestCurrency(around)),
	date: readableDate,
};
