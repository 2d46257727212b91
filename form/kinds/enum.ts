import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { orders } from '../../api/words/orders';
import { LONGEST_INLINE } from '../catalog';
import { wordsFor, type Context } from '../context';
import type { Builder } from '../builder';
import { byLabel, labelOf } from '../label';

/** Choices in the order that they have by themselves, such as Day, Week, Month; else by what a person reads. */
export function choices(values: string[], labels: Record<string, string> = {}): INodePropertyOptions[] {
	const order = orders.find((sequence) => values.every((value) => sequence.includes(value)));
	const sorted = order?.filter((value) => values.includes(value)) ?? values;
	const options = sorted.map((value) => ({ name: labels[value] ?? labelOf(value), value }));
	return order ? options : options.sort(byLabel(({ name }) => name));
}

/** A field for one or several of these choices; of very many ones the editor asks the node. */
export function choiceOf(
	type: 'options' | 'multiOptions',
	options: INodePropertyOptions[],
	parameter: string,
	context: Context,
	start = '',
): Pick<INodeProperties, 'type' | 'typeOptions' | 'options' | 'default'> {
	const several = type === 'multiOptions';
	if (options.length > LONGEST_INLINE) {
		const loadOptionsMethod = context.catalog.add(parameter, options);
		return { type, typeOptions: { loadOptionsMethod }, default: several ? [] : start };
	}
	return { type, options, default: several ? [] : start };
}

export const enumField: Builder = (param, base, context): INodeProperties => {
	const values = param.values ?? [];
	// One value and no choice: it goes along unseen.
	if (values.length === 1 && param.required) return { ...base, type: 'hidden', default: values[0] };
	const words = wordsFor(context, param.name);
	const options = choices(values, words.values);
	// What the words start with need not be a choice in every node version.
	const preferred = values.find((value) => value === words.default);
	// n8n does not save what a field starts with, so this must not hang on labels, which may get better.
	const first = param.required || options.length <= LONGEST_INLINE ? values[0] : '';
	return { ...base, ...choiceOf('options', options, param.name, context, preferred ?? first) };
};
