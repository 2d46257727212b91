import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { wordsFor } from '../context';
import type { Builder } from '../field';
import { byLabel, labelOf } from '../label';

/** Choices sorted by what a person reads. */
export function choices(values: string[], labels: Record<string, string> = {}): INodePropertyOptions[] {
	return values
		.map((value) => ({ name: labels[value] ?? labelOf(value), value }))
		.sort(byLabel(({ name }) => name));
}

export const enumField: Builder = (param, base, context): INodeProperties => {
	const values = param.values ?? [];
	// One value and no choice: it goes along unseen.
	if (values.length === 1 && param.required) return { ...base, type: 'hidden', default: values[0] };
	const words = wordsFor(context, param.name);
	const options = choices(values, words.values);
	return { ...base, type: 'options', options, default: words.default ?? (options[0].value as string) };
};
