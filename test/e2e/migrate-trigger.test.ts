import type {
	IDataObject,
	INodePropertyOptions,
	IRequestOptions,
	IWebhookFunctions,
	IHookFunctions,
} from 'n8n-workflow';
import { moveTrigger } from '../../migrate/trigger';
import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { CLOCK } from '../../request';
import { N8n } from '../trigger/support/n8n';
import { Events, signed } from '../trigger/support/stripe';
import { loadBuiltIn, type BuiltIn } from './support/built-in';

/*
 * Both triggers ask Stripe for the same events, and start with the same event.
 */
const at = CLOCK.now();
CLOCK.now = () => at;
CLOCK.pause = async () => await new Promise((resolve) => setImmediate(resolve));

let stripe: Events;
let builtIn: BuiltIn;
beforeAll(async () => {
	stripe = await Events.start();
	builtIn = await loadBuiltIn(stripe.url);
});
afterAll(async () => {
	builtIn.remove();
	await stripe.recorder.close();
});

const moved = (parameters: IDataObject, more: object = {}) =>
	moveTrigger({
		name: 'On payment',
		type: 'n8n-nodes-base.stripeTrigger',
		typeVersion: 1,
		parameters,
		...more,
	});

/** What the built-in trigger asks for when its workflow is activated. */
async function endpointOfBuiltIn(parameters: IDataObject): Promise<IDataObject> {
	let asked: IDataObject = {};
	await builtIn.trigger.webhookMethods!.default!.create.call({
		getNodeWebhookUrl: () => 'https://n8n.example.com/webhook',
		getWorkflow: () => ({ id: 'w' }),
		getNodeParameter: (name: string, or: unknown) => parameters[name] ?? or,
		getWorkflowStaticData: () => ({}),
		helpers: {
			requestWithAuthentication: async (_type: string, { form }: IRequestOptions) => {
				asked = form as IDataObject;
				return { id: 'we_1', secret: 'whsec_1', status: 'enabled' };
			},
		},
	} as unknown as IHookFunctions);
	return asked;
}

/** The item that it starts with. */
async function itemOfBuiltIn(event: IDataObject, parameters: IDataObject): Promise<IDataObject> {
	const { workflowData } = await builtIn.trigger.webhook!.call({
		getBodyData: () => event,
		getRequestObject: () => ({ body: event, header: () => undefined }),
		getWorkflowStaticData: () => ({}),
		getCredentials: async () => ({}),
		getNodeParameter: (name: string) => parameters[name],
		helpers: { returnJsonArray: (json: IDataObject) => [{ json }] },
	} as unknown as IWebhookFunctions);
	return workflowData![0][0].json;
}

it('takes every parameter and every event of the built-in trigger', () => {
	const { properties } = builtIn.trigger.description;
	expect(properties.map(({ name }) => name)).toEqual(['events', 'apiVersion']);
	const events = (properties[0].options as INodePropertyOptions[]).map(({ value }) => value);
	expect(events.length).toBeGreaterThan(100);
	expect(moved({ events }).node.parameters).toMatchObject({ events });
	const ours = new StripeTrigger().description.properties;
	expect(ours.map(({ name }) => name)).toEqual(
		expect.arrayContaining(Object.keys(moved({ events }).node.parameters!)),
	);
	const choices = ours.find(({ name }) => name === 'events')!.options as INodePropertyOptions[];
	expect(choices.map(({ value }) => value)).toEqual(expect.arrayContaining(events));
});

it.each<[string, IDataObject]>([
	['chosen events', { events: ['payout.paid', 'charge.refunded'] }],
	['all events, in a version of the API', { events: ['*'], apiVersion: '2026-01-28.clover' }],
])('asks for the same and starts with the same: %s', async (_what, parameters) => {
	stripe.endpoints.length = 0;
	const n8n = new N8n(stripe, new StripeTrigger(), moved(parameters).node.parameters as IDataObject);
	await n8n.publish();
	const wanted = await endpointOfBuiltIn(parameters);
	const [endpoint] = stripe.endpoints;
	expect([...endpoint.enabled_events].sort()).toEqual([...(wanted.enabled_events as string[])].sort());
	if (wanted.api_version) expect(endpoint.api_version).toBe(wanted.api_version);

	const event = stripe.happen('payout.paid') as unknown as IDataObject;
	const text = JSON.stringify(event);
	await n8n.call(Buffer.from(text), {
		'content-type': 'application/json',
		'stripe-signature': signed(text, endpoint.secret),
	});
	await n8n.settle();
	const [{ stripe_trigger: how, ...rest }] = n8n.executions.flatMap(({ items }) =>
		items.map(({ json }) => json),
	);
	expect(how).toBeDefined();
	expect(rest).toEqual(await itemOfBuiltIn(event, parameters));
	n8n.kill();
});

it('keeps the address of the webhook, and all that n8n keeps beside the form', () => {
	const more = { id: 'x', webhookId: 'hook', disabled: true, notes: 'Ask Ada', position: [1, 2] };
	const { node, is } = moved({ events: ['payout.paid'] }, more);
	expect(is).toBe('Stripe Trigger');
	expect(node).toMatchObject({
		...more,
		name: 'On payment',
		type: 'n8n-nodes-stripe-complete.stripeTrigger',
	});
});

it.each<[string, IDataObject, object, RegExp]>([
	['events from an expression', { events: '={{ $json.events }}' }, {}, /expression/],
	['an event that nobody knows', { events: ['payout.flown'] }, {}, /payout\.flown/],
	['a field that nobody knows', { events: [], mode: 'thin' }, {}, /"mode"/],
	['a newer version', { events: [] }, { typeVersion: 2 }, /Version 2/],
])('leaves a trigger with %s as it is, and says why', (_what, parameters, more, why) => {
	const { node, is, notes } = moved(parameters, more);
	expect(is).toBeUndefined();
	expect(node).toMatchObject({ type: 'n8n-nodes-base.stripeTrigger', parameters });
	expect(notes.join()).toMatch(why);
});
