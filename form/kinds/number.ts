import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../builder';

/** A required number starts empty: a forgotten one must not be sent as 0. */
export const emptyNumber = (required: boolean | undefined) => (required ? '' : 0);

export const numberField: Builder = (param, base): INodeProperties => ({
	...base,
	type: 'number',
	default: emptyNumber(param.required),
});

export const integerField: Builder = (param, base): INodeProperties => {
	if (param.values) {
		// A number or a word (`inf`): text that is checked for either when it is sent.
		return {
			...base,
			placeholder: base.placeholder ?? `e.g. 100 or ${param.values[0]}`,
			type: 'string',
			typeOptions: { kind: 'integer', words: param.values },
			default: '',
		};
	}
	return {
		...base,
		type: 'number',
		typeOptions: { numberPrecision: 0 },
		default: emptyNumber(param.required),
	};
};
