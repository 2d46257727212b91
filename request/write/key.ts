import { createHash } from 'node:crypto';
import type { StripeRequest } from '../types';

/** Where a write belongs, as far as it stays the same in all of n8n's ways to run a step again. */
export interface Origin {
	/** Of the n8n: executions are numbered from 1 in each. */
	instance: string;
	/** What all executions in a chain of retries by n8n's Retry button have in common. */
	lineage: string;
	/** The node's name: unlike its id it is the only one in a workflow. */
	node: string;
	/** Which turn of a loop; none for a tool of an agent, where each try counts as another turn. */
	run?: number;
}

/** As JSON, so that no two lists of parts read alike. */
const hash = (parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const address = ({ method, path, account = '', context = '' }: StripeRequest) => [
	method,
	path,
	account,
	context,
];

/**
 * What equal writes have in common.
 * @param stable the part of the form that is the same if it is evaluated again
 */
export const contentOf = (request: StripeRequest, stable: string): string =>
	hash([...address(request), stable]);

/**
 * The key under which Stripe acts once for a write, however often n8n gets to it: the same for the same
 * execution, step and values, wherever among the items they stand, and in whichever process.
 * @param content of the write
 * @param before how many equal writes came before it in this run
 */
export const derivedKey = ({ instance, lineage, node, run = -1 }: Origin, content: string, before: number) =>
	`n8n-${hash([instance, lineage, node, run, content, before])}`;

/**
 * The key for something that must happen once in the business, such as one payout for one order,
 * whichever execution gets to it. Other values under the same business key are refused by Stripe.
 */
export const businessKey = (business: string, request: StripeRequest): string =>
	`n8n-b-${hash([business, ...address(request)])}`;

/**
 * The key of another try after a refusal, which Stripe would otherwise repeat for a day.
 * @param generation 1 for the first try
 */
export const generationOf = (key: string, generation: number): string =>
	generation === 1 ? key : `${key}-${generation}`;
