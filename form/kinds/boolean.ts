import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../field';

export const booleanField: Builder = (_param, base): INodeProperties => ({
	...base,
	type: 'boolean',
	default: false,
});
