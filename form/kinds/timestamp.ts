import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../field';

export const timestampField: Builder = (param, base): INodeProperties => {
	if (param.values) {
		// A date or a word (`now`): the date picker takes no words.
		return {
			...base,
			placeholder: base.placeholder ?? `${param.values.join(', ')}, or e.g. 2027-01-31T09:00`,
			type: 'string',
			typeOptions: { kind: 'timestamp', words: param.values },
			default: '',
		};
	}
	return { ...base, type: 'dateTime', default: '' };
};
