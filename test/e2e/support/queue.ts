import type { IDataObject } from 'n8n-workflow';
import type { WorkflowFile } from '../../../tools/host/n8n';
import { typeFor } from '../../support/nodes';
import { called, inARow, node, rows } from './workflows';

export const CREDENTIAL_ID = 'stripeForQueue';

/** A workflow that a call to its webhook starts: that many top-ups, a few at a time. */
export function topups(id: string, count: number, options: IDataObject): WorkflowFile {
	const nodes = [
		called(id),
		...rows(`Array.from({length: ${count}}, (_, n) => ({n}))`),
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
			{ credentials: { stripeSecretKeyApi: { id: CREDENTIAL_ID, name: 'Stripe' } } },
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
