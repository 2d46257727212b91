import type { INodePropertyOptions } from 'n8n-workflow';
import type { Operation } from '../api/facts';
import { hosts } from '../api/hosts';
import { isPaged } from './operation';
import { urlOf } from './url';

type Routing = NonNullable<INodePropertyOptions['routing']>;

/** The request of an operation in n8n's declarative form: all that `request/` goes by. */
export function routingOf(operation: Operation): Routing {
	const output = outputOf(operation);
	return {
		request: {
			method: operation.method,
			...(operation.host ? { baseURL: hosts[operation.host] } : {}),
			url: urlOf(operation.path),
			...(operation.version ? { headers: { 'Stripe-Version': operation.version } } : {}),
			...(operation.result === 'stream' && !operation.link ? { encoding: 'arraybuffer' as const } : {}),
		},
		...(output ? { output } : {}),
	};
}

function outputOf(operation: Operation): Routing['output'] {
	if (isPaged(operation))
		return { postReceive: [{ type: 'rootProperty', properties: { property: 'data' } }] };
	if (operation.result !== 'stream') return undefined;
	const destinationProperty = '={{$parameter["binaryPropertyName"]}}';
	return { postReceive: [{ type: 'binaryData', properties: { destinationProperty } }] };
}
