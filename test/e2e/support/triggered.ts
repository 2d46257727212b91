import type { IDataObject, INode } from 'n8n-workflow';
import { PACKAGE } from '../../../tools/host/pack';
import type { Sandbox } from '../../../tools/sandbox';
import type { Rest, Workflow } from './rest';
import { hasEnded, runsOf, type Run } from './runs';
import { until } from './until';
import { inARow, node } from './workflows';

const KEY = 'sk_test_sandbox123';

/** Where a trigger is at work: an n8n, and a sandbox for Stripe. */
export interface Place {
	rest: Rest;
	sandbox: Sandbox;
	/** Id of the credential for the sandbox. */
	credential: string;
	/** Everything that the n8n keeps. */
	folder: string;
	/** Where the n8n is to be reached. */
	url: string;
}

/** An endpoint as Stripe has it. */
export interface StripeEndpoint {
	id: string;
	url: string;
	enabled_events: string[];
	description: string;
}

let count = 0;

/** What triggers do in a real n8n when something happens at the sandbox. */
export class Triggered {
	constructor(private readonly place: Place) {}

	/** A trigger node with an id and an address of its own. */
	trigger(type: string, parameters: IDataObject, more: Partial<INode> = {}): INode {
		const name = `triggered${++count}`;
		const credentials = { stripeSecretKeyApi: { id: this.place.credential, name: 'Stripe' } };
		return node('Trigger', `${PACKAGE}.${type}`, parameters, {
			credentials,
			webhookId: name,
			id: `id-of-${name}`,
			...more,
		});
	}

	/**
	 * A workflow that a trigger starts, published.
	 * @param next what comes after the trigger
	 * @param status what becomes of the publication
	 */
	async publish(
		type: string,
		parameters: IDataObject,
		next: INode[] = [node('Next', 'n8n-nodes-base.noOp', {})],
		status?: string,
	): Promise<Workflow> {
		const nodes = [this.trigger(type, parameters), ...next];
		return await this.place.rest.addWorkflow(nodes[0].webhookId!, nodes, inARow(nodes), status);
	}

	/** Deactivates a workflow. */
	async deactivate({ id }: Workflow): Promise<void> {
		await this.place.rest.deactivate(id);
	}

	/** Executions of a workflow that were made for an event, oldest first. */
	runs({ id }: Workflow): Run[] {
		return runsOf(this.place.folder, id).filter(({ event }) => event !== undefined);
	}

	/** Waits until a workflow has been run for so many events, each to its end. */
	async ran(workflow: Workflow, wanted: number): Promise<Run[]> {
		return await until(`${wanted} events have run`, () => {
			const ended = this.runs(workflow).filter(hasEnded);
			return ended.length >= wanted && ended;
		});
	}

	/** What somebody does at Stripe. */
	async atStripe<T = IDataObject>(method: string, path: string, body?: Record<string, string>): Promise<T> {
		const answer = await fetch(`${this.place.sandbox.url}${path}`, {
			method,
			headers: { authorization: `Bearer ${KEY}` },
			body: body && new URLSearchParams(body),
		});
		if (!answer.ok) throw new Error(await answer.text());
		return (await answer.json()) as T;
	}

	async endpoints(): Promise<StripeEndpoint[]> {
		return (await this.atStripe<{ data: StripeEndpoint[] }>('GET', '/v1/webhook_endpoints?limit=100')).data;
	}

	/** Whether an endpoint's calls reach this n8n, which has another address after each start. */
	reaches({ url }: StripeEndpoint): boolean {
		return new URL(url).port === new URL(this.place.url).port;
	}

	async makeCustomer(): Promise<string> {
		return (await this.atStripe<{ id: string }>('POST', '/v1/customers', { email: 'a@example.com' })).id;
	}

	/** The event that tells of a customer that was made. */
	async eventOf(customer: string): Promise<string> {
		const { data } = await this.atStripe<{ data: Array<{ id: string; data: { object: { id: string } } }> }>(
			'GET',
			'/v1/events?type=customer.created&limit=100',
		);
		return data.find((event) => event.data.object.id === customer)!.id;
	}
}
