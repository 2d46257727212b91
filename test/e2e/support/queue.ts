import type { IDataObject } from 'n8n-workflow';
import type { WorkflowFile } from '../../../tools/host/n8n';
import { typeFor } from '../../support/nodes';
import { called, inARow, node, rows } from './workflows';

export const CREDENTIAL_ID = 'stripeForQueue';

/** So many rows, counted from 0. */
export const upTo = (count: number): string => `Array.from({length: ${count}}, (_, n) => ({n}))`;

/**
 * A workflow that a call to its webhook starts: a top-up for each row, a few at a time.
 * @param list an expression for the rows, each with its number as `n`
 * @param credential id of the one for Stripe
 */
export function topups(
	id: string,
	list: string,
	options: IDataObject,
	credential = CREDENTIAL_ID,
): WorkflowFile {
	const nodes = [
		called(id),
		...rows(list),
		node(
			'Top up',
			typeFor('topup'),
			{
				resource: 'topup',
				operation: 'create',
				amount: '={{ 100 + $json.n }}',
				currency: 'usd',
				metadata: { entry: [{ key: 'n', value: '={{ $json.n }}' }] },
				options: { maxInFlight: 3, retries: 10, timeout: 2, ...options },
			},
			{ credentials: { stripeSecretKeyApi: { id: credential, name: 'Stripe' } } },
		),
	];
	return {
		id,
		name: id,
		active: false,
		nodes,
		connections: inARow(nodes),
		settings: { executionOrder: 'v1' },
	};
}
