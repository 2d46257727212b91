import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Param } from '../../api/facts';
import type { Builder } from '../builder';

/** Whether a text is a query in Stripe's search language. */
export const isQuery = ({ name }: Param, { result }: Operation): boolean =>
	name === 'query' && result === 'search';

export const searchField: Builder = (_param, base): INodeProperties => ({
	...base,
	type: 'string',
	typeOptions: { kind: 'search' },
	default: '',
});
