import type { IDataObject, INode, IWorkflowMetadata } from 'n8n-workflow';

/** What n8n keeps for a trigger, in the workflow's static data. */
export interface Memory extends IDataObject {
	/** Whether it is that of a listening in the editor. */
	listens?: boolean;
	endpointId?: string;
	secret?: string;
	livemode?: boolean;
	/** Whether Stripe's list of events can be read, so that what is missed comes later. */
	canRead?: boolean;
	position?: IDataObject;
	/** Which executions a crash would cut off, if those are to run again. */
	flights?: IDataObject;
}

/** What tells one trigger from all others on this n8n. */
export const nameOf = (workflow: Pick<IWorkflowMetadata, 'id'>, node: Pick<INode, 'id'>): string =>
	`${String(workflow.id)}:${node.id}`;
