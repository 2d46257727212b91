import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../field';

export const fileField: Builder = (_param, base): INodeProperties => ({
	...base,
	type: 'string',
	typeOptions: { kind: 'file', binaryDataProperty: true },
	default: 'data',
	hint: 'The name of the input field that holds the file',
});
