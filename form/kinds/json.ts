import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../field';

/** For what is free-form, or deeper than the editor shows well. */
export const jsonField: Builder = (param, base): INodeProperties => ({
	...base,
	placeholder: base.placeholder ?? (param.kind === 'list' ? 'e.g. [{ … }]' : 'e.g. { … }'),
	type: 'json',
	default: '',
});
