import type { IDataObject } from 'n8n-workflow';
import type { Settings } from '../form/settings';
import type { Answer, Params } from '../types';
import { select } from './select';
import { simplify, type Columns } from './simplify';

/** Makes of an object of Stripe's what comes out of it. */
export type Shape = (object: IDataObject) => IDataObject;

/**
 * Makes what shapes objects as Output says.
 * @param params of the request: what they expand comes out as well
 */
export function shaper({ output }: Settings, columns: Columns, params: Params): Shape {
	if (output === 'all') return (object) => object;
	if (output !== 'simplified') return (object) => select(object, output.fields);
	const expanded = expandedBy(params);
	return (object) => simplify(object, columns, expanded);
}

/** Paths of what comes back whole because it was asked for; those of a list begin at its objects. */
const expandedBy = ({ expand = [], include = [] }: Params): string[][] =>
	[expand, include].flat().map((path) =>
		String(path)
			.replace(/^data\./, '')
			.split('.'),
	);

/** With what Add to Output asks for, and what there is to say of waiting. */
export function withFacts(
	json: IDataObject,
	{ attempts, idempotencyKey, replayed, requestId, unfinished }: Omit<Answer, 'body'>,
	{ addToOutput, account, context }: Settings,
): IDataObject {
	if (addToOutput.length === 0 && !unfinished) return json;
	const facts: IDataObject = {
		account: account ?? context ?? null,
		attempts,
		idempotency_key: idempotencyKey ?? null,
		replayed: replayed ?? false,
		request_id: requestId ?? null,
	};
	const asked = Object.fromEntries(addToOutput.map((name) => [name, facts[name]]));
	return { ...json, stripe_request: { ...asked, ...(unfinished ? { wait: unfinished } : {}) } };
}
