import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../field';

/** Exact numbers stay text from the form to the wire: a float would round them. */
export const decimalField: Builder = (param, base): INodeProperties => ({
	...base,
	placeholder: base.placeholder ?? (param.kind === 'int64' ? 'e.g. 1050' : 'e.g. 0.125'),
	type: 'string',
	typeOptions: { kind: param.kind },
	default: '',
});
