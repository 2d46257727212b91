import type { INodeProperties } from 'n8n-workflow';
import { uploads } from '../../api/uploads';
import type { Builder } from '../builder';

/**
 * A field that names a file of the input. Its own name is n8n's, as Stripe's is that of an id in
 * other operations, and what is in a field stays there when another operation is chosen.
 */
export const fileField: Builder = (param, base): INodeProperties => ({
	...base,
	name: 'binaryPropertyName',
	type: 'string',
	typeOptions: {
		kind: 'upload',
		binaryDataProperty: true,
		parameter: param.name,
		rules: { by: 'purpose', values: uploads },
	},
	default: 'data',
	hint: 'The name of the input field that holds the file',
});
