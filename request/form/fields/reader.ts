import type { INodeProperties, NodePropertyTypes } from 'n8n-workflow';
import { FieldError, shown } from '../field-error';
import { amountReader } from './amount';
import { booleanReader } from './boolean';
import { choiceReader, choicesReader } from './choice';
import { currencyReader } from './currency';
import { decimalReader } from './decimal';
import { groupReader } from './group';
import { idReader } from './id';
import { jsonReader } from './json';
import { numberReader } from './number';
import { rangeReader } from './range';
import { sectionReader } from './section';
import { textReader } from './text';
import { timeReader } from './time';
import { isBlank, type Read, type ReaderOf } from './types';

/** What a field holds beyond what its n8n type says: `typeOptions.kind`. */
const byKind: Record<string, ReaderOf> = {
	amount: amountReader,
	currency: currencyReader,
	decimal: decimalReader,
	decimal_amount: amountReader,
	int64: decimalReader,
	integer: numberReader,
	number: numberReader,
	range: rangeReader,
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

/** The reader of a field, from its description alone. */
export function readerOf(property: INodeProperties): Read {
	const { kind, multipleValues } = property.typeOptions ?? {};
	const make = byKind[kind as string] ?? byType[property.type];
	if (!make) throw new Error(`${property.name}: no reader for fields of type ${property.type}`);
	const read = make(property, readerOf);
	return multipleValues && property.type !== 'fixedCollection' ? manyOf(read) : read;
}

/** A field with multiple values: blanks dropped, each value read by itself. */
function manyOf(read: Read): Read {
	return (value, label, env) => {
		if (isBlank(value)) return undefined;
		if (typeof value === 'object' && !Array.isArray(value)) {
			throw new FieldError(label, `must be a list, not ${shown(value)}`, 'Let the expression return a list.');
		}
		const values = (Array.isArray(value) ? value : [value])
			.map((element, i) => read(element, `${label} ${i + 1}`, env))
			.filter((element) => element !== undefined);
		return values.length ? values : undefined;
	};
}
