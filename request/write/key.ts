import { createHash } from 'node:crypto';
import type { StripeRequest } from '../types';

/** What a run of the node is, as far as n8n repeats it when it runs a step or a job again. */
export interface RunIdentity {
	executionId: string;
	nodeId: string;
	runIndex: number;
}

/** Which requests Stripe takes a key for (the official SDK sends one on the same). */
export const takesKey = ({ method, path }: Pick<StripeRequest, 'method' | 'path'>): boolean =>
	method === 'POST' || (method === 'DELETE' && path.startsWith('/v2/'));

/** As JSON, so that no two lists of parts read alike. */
const hash = (parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * The key under which Stripe acts once for a request, however often it arrives. It is the same when
 * n8n runs the same item of the same execution again, and another one for another execution, another
 * turn of a loop, or other values.
 * @param encoded the parameters as they are sent
 */
export function derivedKey(
	run: RunIdentity,
	itemIndex: number,
	request: StripeRequest,
	encoded: string,
): string {
	const { executionId, nodeId, runIndex } = run;
	const { method, path, account = '', context = '' } = request;
	return `n8n-${hash([executionId, nodeId, String(runIndex), String(itemIndex), method, path, encoded, account, context])}`;
}

/**
 * The key for something that must happen once in the business, such as one payout for one order,
 * whichever execution gets to it. Other values under the same business key are refused by Stripe.
 */
export function businessKey(
	business: string,
	{ method, path, account = '', context = '' }: StripeRequest,
): string {
	return `n8n-b-${hash([business, method, path, account, context])}`;
}
