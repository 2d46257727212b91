import type { IDataObject, INode } from 'n8n-workflow';
import { node } from '../../../test/e2e/support/workflows';
import { builtIn, ours, type Credentials } from './nodes';
import type { Kind } from './types';

/** What there is at Stripe to be read. */
export interface There {
	customer: string;
	charges: number;
}

/** One item with the ids of all: a webhook's answer with all of each would cost more than the reading. */
const ids: INode = node('Ids', 'n8n-nodes-base.aggregate', {
	aggregate: 'aggregateIndividualFields',
	fieldsToAggregate: { fieldToAggregate: [{ fieldToAggregate: 'id' }] },
	options: {},
});

const idOf = (value: string): IDataObject => ({ __rl: true, mode: 'id', value });

/** The same three reads by either node: the balance, a customer, and the whole list of charges. */
export function readsOf(who: 'ours' | 'builtIn', credentials: Credentials, there: There): Kind[] {
	const isOurs = who === 'ours';
	const read = (type: string, parameters: IDataObject) =>
		isOurs ? ours('Read', type, parameters, credentials) : builtIn('Read', parameters, credentials);
	const kind = (name: string, nodes: INode[], problem: Kind['problem']): Kind => ({
		name: `${isOurs ? 'ours' : 'built-in'}-${name}`,
		nodes,
		traces: () => [],
		problem,
	});
	const customer = isOurs ? { customer: idOf(there.customer) } : { customerId: there.customer };
	return [
		kind('balance', [read('stripePayouts', { resource: 'balance', operation: 'get' })], ([item, ...more]) =>
			Array.isArray(item?.available) && more.length === 0 ? undefined : 'the balance is not what came out',
		),
		kind(
			'customer',
			[read('stripeCustomers', { resource: 'customer', operation: 'get', ...customer })],
			([item, ...more]) =>
				item?.id === there.customer && more.length === 0 ? undefined : 'it is not the customer asked for',
		),
		kind(
			'charges',
			[read('stripePayments', { resource: 'charge', operation: 'getAll', returnAll: true }), ids],
			([item]) => {
				const found = new Set((item?.id ?? []) as string[]).size;
				return found === there.charges ? undefined : `${found} of ${there.charges} charges came out`;
			},
		),
	];
}
