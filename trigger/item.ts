import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Source, StripeEvent } from './event';

/** What stands beside an event: how it came, and in which version of the API it is told. */
export interface About extends IDataObject {
	source: Source;
	api_version: string | null;
	/** Whether nothing in this process could see to it that it runs once. */
	unguarded?: true;
}

/** The item that a workflow gets for an event. */
export const itemOf = (event: StripeEvent, source: Source, unguarded = false): INodeExecutionData => ({
	json: {
		...event,
		stripe_trigger: {
			source,
			api_version: event.api_version ?? null,
			...(unguarded ? { unguarded: true as const } : {}),
		} satisfies About,
	},
});

export const aboutOf = ({ json }: INodeExecutionData): About | undefined =>
	json.stripe_trigger as About | undefined;
