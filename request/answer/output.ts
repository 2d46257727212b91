import type { IDataObject } from 'n8n-workflow';
import type { Settings } from '../form/settings';
import type { Answer } from '../types';

/** Adds what the option Add to Output asks for, and what there is to say of waiting. */
export function withFacts(
	json: IDataObject,
	{ attempts, idempotencyKey, replayed, requestId, unfinished }: Omit<Answer, 'body'>,
	{ output, account, context }: Settings,
): IDataObject {
	if (output.length === 0 && !unfinished) return json;
	const facts: IDataObject = {
		account: account ?? context ?? null,
		attempts,
		idempotency_key: idempotencyKey ?? null,
		replayed: replayed ?? false,
		request_id: requestId ?? null,
	};
	const asked = Object.fromEntries(output.map((name) => [name, facts[name]]));
	return { ...json, stripe_request: { ...asked, ...(unfinished ? { wait: unfinished } : {}) } };
}
