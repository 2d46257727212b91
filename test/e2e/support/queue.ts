import type { IDataObject, INode } from 'n8n-workflow';
import type { WorkflowFile } from '../../../tools/host/n8n';
import { NODE } from '../../support/engine';

export const CREDENTIAL_ID = 'stripeForQueue';

const node = (name: string, type: string, parameters: IDataObject, more: Partial<INode> = {}): INode => ({
	id: `id-of-${name}`,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters: parameters as INode['parameters'],
	...more,
});

/** A workflow that a call to its webhook starts: that many top-ups, a few at a time. */
export function topups(id: string, count: number, options: IDataObject): WorkflowFile {
	const list = `={{ {list: Array.from({length: ${count}}, (_, n) => ({n}))} }}`;
	const nodes = [
		node(
			'Call',
			'n8n-nodes-base.webhook',
			{ path: id, responseMode: 'onReceived' },
			{ webhookId: id, typeVersion: 2 },
		),
		node('List', 'n8n-nodes-base.set', { mode: 'raw', jsonOutput: list, options: {} }, { typeVersion: 3.4 }),
		node('Items', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'list', options: {} }),
		node(
			'Top up',
			NODE,
			{
				resource: 'topup',
				operation: 'create',
				amount: '={{ 100 + $json.n }}',
				currency: 'usd',
				additionalFields: { metadata: { entry: [{ key: 'n', value: '={{ $json.n }}' }] } },
				options: { maxInFlight: 3, retries: 10, timeout: 2, ...options },
			},
			{ credentials: { stripeSecretKeyApi: { id: CREDENTIAL_ID, name: 'Stripe' } } },
		),
	];
	const connections = Object.fromEntries(
		nodes
			.slice(0, -1)
			.map(({ name }, index) => [
				name,
				{ main: [[{ node: nodes[index + 1].name, type: 'main' as const, index: 0 }]] },
			]),
	);
	return { id, name: id, active: false, nodes, connections, settings: { executionOrder: 'v1' } };
}
