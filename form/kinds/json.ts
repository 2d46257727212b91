import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import type { Value } from '../../api/facts';
import type { Builder } from '../builder';
import { amountOptions, type AmountOptions } from './amount';

/** Where amounts stand in JSON: by their path, `*.tiers.*.flat_amount`; `*` is any entry or key. */
type Amounts = Record<string, AmountOptions>;

function amountsIn(value: Value, path: string[] = []): Amounts {
	const amount = amountOptions(value);
	if (amount) return { [path.join('.')]: amount };
	const inside = [
		...(value.fields ?? []).map((field) => amountsIn(field, [...path, field.name])),
		...(value.variants ?? []).map((variant) => amountsIn(variant, path)),
		...(value.of && value.kind !== 'range' ? [amountsIn(value.of, [...path, '*'])] : []),
	];
	return Object.assign({}, ...inside) as Amounts;
}

/** Says of a field of JSON which of its values are amounts, so that they are read like any other. */
function withAmounts(field: INodeProperties, value: Value): INodeProperties {
	const amounts = amountsIn(value);
	return Object.keys(amounts).length ? { ...field, typeOptions: { amounts } } : field;
}

/** For what is free-form, or deeper than the editor shows well. */
export const jsonField: Builder = (param, base): INodeProperties =>
	withAmounts(
		{
			...base,
			placeholder: base.placeholder ?? (param.kind === 'list' ? 'e.g. [{ … }]' : 'e.g. { … }'),
			type: 'json',
			default: '',
		},
		param,
	);

/** Beside a group of rows or pairs: all of them at once, from an expression or as JSON, which n8n's editor lets no group be. */
export const jsonGroup = (placeholder: string): INodePropertyCollection => ({
	displayName: 'JSON',
	name: 'json',
	values: [{ displayName: 'JSON', name: 'json', type: 'json', default: '', placeholder }],
});
