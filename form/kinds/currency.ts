import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../builder';

export const currencyField: Builder = (_param, base): INodeProperties => ({
	...base,
	placeholder: base.placeholder ?? 'e.g. usd',
	type: 'string',
	typeOptions: { kind: 'currency' },
	default: '',
});
