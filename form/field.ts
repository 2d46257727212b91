import type { INodeProperties } from 'n8n-workflow';
import type { Param } from '../api/facts';
import type { Base, Builder } from './builder';
import { wordsFor, type Context } from './context';
import { amountField } from './kinds/amount';
import { booleanField } from './kinds/boolean';
import { countryField, isCountry } from './kinds/country';
import { currencyField } from './kinds/currency';
import { decimalField } from './kinds/decimal';
import { enumField } from './kinds/enum';
import { fileField } from './kinds/file';
import { idField } from './kinds/id';
import { jsonField } from './kinds/json';
import { listField } from './kinds/list';
import { mapField } from './kinds/map';
import { integerField, numberField } from './kinds/number';
import { rangeField } from './kinds/range';
import { isQuery, searchField } from './kinds/search';
import { textField } from './kinds/text';
import { timestampField } from './kinds/timestamp';
import { unionField } from './kinds/union';
import { labelOf } from './label';
import { referenceFor } from '../api/references';

const builders: Record<Exclude<Param['kind'], 'object'>, Builder> = {
	string: textField,
	number: numberField,
	integer: integerField,
	amount: amountField,
	decimal: decimalField,
	int64: decimalField,
	timestamp: timestampField,
	currency: currencyField,
	boolean: booleanField,
	enum: enumField,
	list: listField,
	map: mapField,
	range: rangeField,
	union: unionField,
	file: fileField,
	any: jsonField,
};

/**
 * The n8n field of a parameter. Objects have none: see `level.ts`.
 */
export function buildField(param: Param, context: Context): INodeProperties {
	const words = wordsFor(context, param.name);
	const base: Base = {
		// What has no label of its own is called as what it stands in.
		displayName: (context.labelPrefix + (words.label ?? labelOf(param.name))).replace(/: $/, ''),
		name: context.prefix + param.name,
		...(words.description ? { description: words.description } : {}),
		...(words.placeholder ? { placeholder: words.placeholder } : {}),
	};
	if (param.kind === 'object') return jsonField(param, base, context);
	if (isQuery(param, context.operation)) return searchField(param, base, context);
	if (isCountry(param, context.operation)) return countryField(param, base, context);
	const isText = param.kind === 'string' && !param.values;
	const reference = isText
		? referenceFor(param.name, context.operation.path, context.path.at(-1))
		: undefined;
	// Without anything to pick from or to check it by, an id is a text like any other.
	if (reference && (reference.prefixes || context.picks.methodFor(reference.list, context.operation)))
		return idField(reference, base, context);
	return builders[param.kind](param, base, context);
}
