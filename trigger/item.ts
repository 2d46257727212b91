import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Source, StripeEvent } from './event';

/** What stands beside an event: how it came, and in which version of the API it is told. */
export interface About extends IDataObject {
	source: Source;
	api_version: string | null;
	/** Whether nothing in this n8n could see to it that it runs once. */
	unguarded?: true;
	/** Of an event whose execution a crash cut off: that execution's ID, '' where it had done nothing yet. */
	cut_off_execution?: string;
}

/** The item that a workflow gets for an event. */
export const itemOf = (
	event: StripeEvent,
	source: Source,
	more: Pick<About, 'unguarded' | 'cut_off_execution'> = {},
): INodeExecutionData => ({
	json: {
		...event,
		stripe_trigger: { source, api_version: event.api_version ?? null, ...more } satisfies About,
	},
});

/**
 * An item that starts nothing. n8n keeps a trigger's static data with each emit: one whose key is taken has it
 * kept and makes no execution, and should the key be free after all, the execution ends here.
 */
export const NOTHING: INodeExecutionData = { json: { stripe_trigger: { source: 'nothing' } } };

export const isNothing = ({ json }: INodeExecutionData): boolean =>
	(json.stripe_trigger as IDataObject | undefined)?.source === 'nothing';

export const aboutOf = ({ json }: INodeExecutionData): About | undefined =>
	json.stripe_trigger as About | undefined;
