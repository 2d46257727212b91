import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../api/facts';
import { wordsFor, type Context } from './context';

/** Hosts that take a token made for them, and never the key. */
const WITH_TOKEN = ['meter_events'];

/** Whether an operation goes to a host of those. */
export const wantsToken = ({ host }: Operation): boolean => host !== undefined && WITH_TOKEN.includes(host);

/** The field for what is sent in place of the key; undefined where the key is sent. */
export function tokenField(context: Context): INodeProperties | undefined {
	if (!wantsToken(context.operation)) return undefined;
	const name = 'authentication_token';
	const { label = 'Authentication Token', description, placeholder } = wordsFor(context, name);
	return {
		displayName: label,
		name,
		type: 'string',
		typeOptions: { password: true },
		required: true,
		default: '',
		...(placeholder ? { placeholder } : {}),
		...(description ? { description } : {}),
		routing: { request: { headers: { Authorization: '=Bearer {{$value}}' } } },
	};
}
