import type { INodeProperties, NodePropertyTypes } from 'n8n-workflow';
import { FieldError, shown } from '../field-error';
import { matters } from '../nothing';
import { amountReader } from './amount';
import { booleanReader } from './boolean';
import { choiceReader, choicesReader } from './choice';
import { countryReader } from './country';
import { currencyReader } from './currency';
import { decimalReader } from './decimal';
import { groupReader } from './group';
import { idReader } from './id';
import { jsonReader } from './json';
import { numberReader } from './number';
import { opened } from './open';
import { searchReader } from './search';
import { rangeReader } from './range';
import { sectionReader } from './section';
import { textReader } from './text';
import { timeReader } from './time';
import { isBlank, type Read, type ReaderOf } from './types';

/** What a field holds beyond what its n8n type says: `typeOptions.kind`. */
const byKind: Record<string, ReaderOf> = {
	amount: amountReader,
	boolean: booleanReader,
	country: countryReader,
	currency: currencyReader,
	decimal: decimalReader,
	decimal_amount: amountReader,
	int64: decimalReader,
	integer: numberReader,
	number: numberReader,
	range: rangeReader,
	search: searchReader,
	timestamp: timeReader,
};

const byType: Partial<Record<NodePropertyTypes, ReaderOf>> = {
	boolean: booleanReader,
	collection: sectionReader,
	dateTime: timeReader,
	fixedCollection: groupReader,
	hidden: textReader,
	json: jsonReader,
	multiOptions: choicesReader,
	number: numberReader,
	options: choiceReader,
	resourceLocator: idReader,
	string: textReader,
};

/** Fields that hold others. */
const HOLDERS: NodePropertyTypes[] = ['collection', 'fixedCollection'];

/** Fields that may hold any text. */
const FREE: NodePropertyTypes[] = ['json', 'hidden', 'string'];

/** The reader of a field, from its description alone. */
export function readerOf(property: INodeProperties, strict = false): Read {
	const { type, name, typeOptions = {} } = property;
	const { kind, multipleValues } = typeOptions;
	const make = byKind[kind as string] ?? byType[type];
	if (!make) throw new Error(`${name}: no reader for fields of type ${type}`);
	const important = strict || matters(property);
	const holds = HOLDERS.includes(type);
	const isId = type === 'resourceLocator';
	const made = make(property, (inner) => readerOf(inner, strict), important);
	// In a locator the value inside is what an expression gives.
	const read = isId
		? made
		: opened(made, {
				matters: important,
				holds,
				free: FREE.includes(type) && !kind,
				...(kind === 'search' ? { whole: true, inPieces: true } : {}),
			});
	if (!multipleValues || holds) return read;
	return opened(manyOf(read, isId), { matters: important, holds: true, free: true });
}

/**
 * A field with multiple values: blanks dropped, each value read by itself.
 * @param commas whether a text with commas is several values
 */
function manyOf(read: Read, commas: boolean): Read {
	return (value, label, env) => {
		if (isBlank(value)) return undefined;
		if (commas && typeof value === 'string') return manyOf(read, false)(value.split(','), label, env);
		// n8n starts what nobody has filled in with one locator instead of a list.
		if (typeof value === 'object' && !Array.isArray(value) && !('__rl' in value)) {
			throw new FieldError(label, `must be a list, not ${shown(value)}`, 'Let the expression return a list.');
		}
		const values = (Array.isArray(value) ? value : [value])
			.map((element, i) => read(element, `${label} ${i + 1}`, env))
			.filter((element) => element !== undefined);
		return values.length ? values : undefined;
	};
}
