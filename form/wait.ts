import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../api/facts';
import type { Facts } from '../api/load';
import { waits } from '../api/waits';
import { urlOf } from './url';

/** The name of the field Wait Until Done. */
export const WAIT = 'waitUntilDone';

const isGiven = (name: string, { pathParams }: Operation) => pathParams.includes(name);

/** The endpoint that reads an object again, given the ids in the path of the operation that returned it. */
const readerOf = (name: string, operation: Operation, { operations }: Facts): Operation | undefined =>
	operations.find(
		({ method, path, pathParams, result, returns }) =>
			method === 'GET' &&
			result === 'object' &&
			returns.includes(name) &&
			path.endsWith('}') &&
			pathParams.slice(0, -1).every((outer) => isGiven(outer, operation)),
	);

/** `=/v1/payouts/{{$response.body.id}}`: n8n's terms for the id in the answer. */
const urlOfAnswer = (path: string): string =>
	`${urlOf(path.slice(0, path.lastIndexOf('/'))).replace(/^=?/, '=')}/{{$response.body.id}}`;

/** The field Wait Until Done, for an operation whose object Stripe may still work on when it answers. */
export function waitField(operation: Operation, facts: Facts): INodeProperties | undefined {
	if (operation.result !== 'object') return undefined;
	const name = operation.returns.find((returned) => returned in waits);
	const reader = name && readerOf(name, operation, facts);
	if (!name || !reader) return undefined;
	const { working, atOnce = [], until } = waits[name];
	if (atOnce.includes(operation.id.split('.').at(-1)!)) return undefined;
	return {
		displayName: 'Wait Until Done',
		name: WAIT,
		type: 'boolean',
		typeOptions: { kind: 'wait', readFrom: urlOfAnswer(reader.path), working },
		default: true,
		description: `Whether to wait until ${until}`,
	};
}

/** Beside Wait Until Done, once that is added and on. */
export const waitLimit: INodeProperties = {
	displayName: 'Wait Limit',
	name: 'waitLimit',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 86_400 },
	displayOptions: { show: { [WAIT]: [true] } },
	default: 600,
	description:
		'Seconds to wait at most. The object then comes out as it is, with a note under stripe_request: nothing needs to be done again.',
};
