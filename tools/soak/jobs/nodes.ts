import type { IDataObject, INode } from 'n8n-workflow';
import { inARow, node } from '../../../test/e2e/support/workflows';
import { CONTENDERS } from '../../bench/contenders/package';
import { PACKAGE } from '../../host/pack';
import type { Kind } from './types';

/** Ids of the credentials of both. */
export interface Credentials {
	ours: string;
	builtIn: string;
}

/** Enough to get through what `npm run soak` lets go wrong; what does not, is run again by the Retry button. */
const OPTIONS = { retries: 6, timeout: 5, timeLimit: 60 };

/** A node of ours. */
export const ours = (
	name: string,
	type: string,
	parameters: IDataObject,
	{ ours: id }: Credentials,
): INode => {
	const credentials = { stripeSecretKeyApi: { id, name: 'Stripe' } };
	return node(name, `${PACKAGE}.${type}`, { ...parameters, options: OPTIONS }, { credentials });
};

/** n8n's own Stripe node. */
export const builtIn = (name: string, parameters: IDataObject, { builtIn: id }: Credentials): INode =>
	node(name, `${CONTENDERS}.stripe`, parameters, { credentials: { stripeApi: { id, name: 'Stripe' } } });

/** Name of the webhook that starts a workflow. */
export const CALL = 'Call';

/** It answers with what the last node puts out. */
const answered = (path: string): INode =>
	node(
		CALL,
		'n8n-nodes-base.webhook',
		{ path, responseMode: 'lastNode', responseData: 'allEntries' },
		{ webhookId: path, typeVersion: 2 },
	);

/** The number that a job was called with, in an expression. */
export const NUMBER = `$('${CALL}').item.json.query.job`;

/** The whole workflow of a kind. */
export function workflowOf({ name, nodes }: Kind) {
	const all = [answered(name), ...nodes];
	return { nodes: all, connections: inARow(all) };
}

/** The address that starts a job, below n8n's own. */
export const addressOf = ({ name }: Kind, number: number) => `/webhook/${name}?job=${number}`;

/** The number of the job that an execution was for. */
export const numberIn = (query: unknown): number => Number((query as { job?: string }).job);
