import type { IDataObject } from 'n8n-workflow';
import type { Settings } from '../form/settings';
import type { Answer, Params } from '../types';
import { select } from './select';
import { simplify, type Columns } from './simplify';

/**
 * What comes out of an object: what Output says, what Add to Output asks for, and what there is to say of waiting.
 * @param params of the request: what they expand comes out as well
 */
export function outputOf(
	json: IDataObject,
	how: Omit<Answer, 'body'>,
	settings: Settings,
	columns: Columns,
	params: Params,
): IDataObject {
	const { output } = settings;
	if (output === 'all') return withFacts(json, how, settings);
	const shaped =
		output === 'simplified' ? simplify(json, columns, expandedBy(params)) : select(json, output.fields);
	return withFacts(shaped, how, settings);
}

/** Paths of what comes back whole because it was asked for; those of a list begin at its objects. */
const expandedBy = ({ expand = [], include = [] }: Params): string[][] =>
	[expand, include].flat().map((path) =>
		String(path)
			.replace(/^data\./, '')
			.split('.'),
	);

function withFacts(
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
