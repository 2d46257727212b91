import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import type { Builder } from '../field';

/** For what is free-form, or deeper than the editor shows well. */
export const jsonField: Builder = (param, base): INodeProperties => ({
	...base,
	placeholder: base.placeholder ?? (param.kind === 'list' ? 'e.g. [{ … }]' : 'e.g. { … }'),
	type: 'json',
	default: '',
});

/** Beside a group of rows or pairs: all of them at once, from an expression or as JSON, which n8n's editor lets no group be. */
export const jsonGroup = (placeholder: string): INodePropertyCollection => ({
	displayName: 'JSON',
	name: 'json',
	values: [{ displayName: 'JSON', name: 'json', type: 'json', default: '', placeholder }],
});
