/** A node of a workflow, as n8n exports it; what is not named here goes along untouched. */
export interface WorkflowNode {
	name: string;
	type: string;
	typeVersion?: number;
	parameters?: Record<string, unknown>;
	credentials?: Record<string, { id: string | null; name: string }>;
	[more: string]: unknown;
}

/** A workflow, as n8n exports it. */
export interface Workflow {
	name?: string;
	nodes: WorkflowNode[];
	/** What nodes remember, by `node:<name>`. */
	staticData?: Record<string, unknown> | null;
	[more: string]: unknown;
}

/** What became of one node. */
export interface Moved {
	/** The node as it is now; the same object where it was left. */
	node: WorkflowNode;
	/** What it was: `charge: create`. */
	was: string;
	/** What it is now, as the editor calls it; undefined where it was left as it is. */
	is?: string;
	/** What a person must look at; where it was left, why. */
	notes: string[];
}

/** Why a node cannot be moved. */
export class Refusal extends Error {}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether n8n takes a value of the form for an expression. */
export const isExpression = (value: unknown): value is string =>
	typeof value === 'string' && value.startsWith('=');
