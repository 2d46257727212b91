import type { INode } from 'n8n-workflow';
import { inARow, node } from '../../../test/e2e/support/workflows';
import type { Kind } from './types';

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
