import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../api/facts';
import { urlOf } from './url';

/** The field for where a file goes that Stripe answers with, and where to read what describes it. */
export function downloadField({ path, returns, link }: Operation): INodeProperties {
	const about = path.slice(0, path.lastIndexOf('/'));
	const source = link ? { link } : returns.length ? { about: urlOf(about) } : {};
	return {
		displayName: 'Put Output File in Field',
		name: 'binaryPropertyName',
		type: 'string',
		typeOptions: { kind: 'download', ...source },
		required: true,
		default: 'data',
		description: 'The field in which the next node finds the file, with its name and type',
		hint: 'The name of the output field to put the file in',
	};
}
