import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveNode } from '../../migrate/node';
import { LEFT, NODES, OPERATIONS } from '../../migrate/operations';
import { moveWorkflow } from '../../migrate/workflow';
import type { WorkflowNode } from '../../migrate/types';
import { ROOT } from '../../tools/host/paths';

const stripe = (parameters: Record<string, unknown>, more: object = {}): WorkflowNode => ({
	name: 'Stripe',
	type: 'n8n-nodes-base.stripe',
	typeVersion: 1,
	position: [0, 0],
	parameters,
	...more,
});

const customer = { resource: 'customer', customerId: 'cus_1' };

it('keeps all of a workflow and of its nodes but the form, the type and the credential', () => {
	const own = {
		id: 'a1',
		name: 'Find "them"',
		position: [10, 20],
		disabled: true,
		notes: 'Ask Ada',
		notesInFlow: true,
		onError: 'continueErrorOutput',
		retryOnFail: true,
		maxTries: 4,
		waitBetweenTries: 200,
		alwaysOutputData: true,
		executeOnce: true,
	};
	const others = [{ name: 'Start', type: 'n8n-nodes-base.manualTrigger', parameters: {} }];
	const rest = {
		id: 'w1',
		name: 'Orders',
		connections: { Start: { main: [[{ node: own.name, type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
		pinData: { [own.name]: [{ json: { id: 'cus_1' } }] },
		staticData: null,
		tags: [],
	};
	const credentials = { stripeApi: { id: '7', name: 'Live account' } };
	const { workflow, moved } = moveWorkflow({
		...rest,
		nodes: [...others, stripe(customer, { ...own, credentials })],
	});
	const { nodes, ...kept } = workflow;
	expect(kept).toEqual(rest);
	expect(nodes).toEqual([
		...others,
		{
			...own,
			type: 'n8n-nodes-stripe-complete.stripeCustomers',
			typeVersion: 1,
			parameters: {
				resource: 'customer',
				operation: 'get',
				customer: { __rl: true, mode: 'id', value: 'cus_1' },
			},
			credentials: { stripeSecretKeyApi: { id: null, name: 'Live account' } },
		},
	]);
	expect(moved[0]).toMatchObject({ was: 'customer: get', is: 'Stripe Customers, Customer: Get' });
	expect(moved[0].notes.join()).toContain('error');
});

it('moves a tool of an agent as a tool, with what the model fills in', () => {
	const value = "={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('Customer_ID', ``, 'string') }}";
	const { node } = moveNode(
		stripe(
			{ ...customer, customerId: value, toolDescription: 'Finds one' },
			{ type: 'n8n-nodes-base.stripeTool' },
		),
	);
	expect(node).toMatchObject({
		type: 'n8n-nodes-stripe-complete.stripeCustomersTool',
		parameters: { customer: { value }, toolDescription: 'Finds one' },
	});
});

const update = { resource: 'customer', operation: 'update', customerId: 'cus_1' };
const create = { resource: 'customer', operation: 'create', name: 'Ada' };

it.each<[string, Record<string, unknown>, object, RegExp]>([
	...Object.entries(LEFT).map(([key, why]): [string, Record<string, unknown>, object, RegExp] => {
		const [resource, operation] = key.split('.');
		return [`the operation ${key}`, { resource, operation }, {}, new RegExp(why.slice(0, 20))];
	}),
	['an operation that nobody knows', { resource: 'customer', operation: 'merge' }, {}, /not known/],
	['an operation of every object', { resource: 'constructor', operation: 'name' }, {}, /not known/],
	['a field that nobody knows', { ...customer, expand: 'x' }, {}, /"expand"/],
	['a member that nobody knows', { ...create, additionalFields: { balance: 5 } }, {}, /"balance"/],
	[
		'a line that nobody knows',
		{ ...create, additionalFields: { address: { details: { line3: 'x' } } } },
		{},
		/"line3"/,
	],
	['a newer version', customer, { typeVersion: 2 }, /Version 2/],
	[
		'an expression that reads its own form',
		{ ...customer, customerId: '={{ $parameter["operation"] }}' },
		{},
		/\$parameter/,
	],
	['an expression for all fields', { ...create, additionalFields: '={{ $json }}' }, {}, /"additionalFields"/],
	[
		'an expression for all metadata',
		{ ...create, additionalFields: { metadata: '={{ $json }}' } },
		{},
		/"metadata"/,
	],
	[
		'an expression for all pairs',
		{ ...create, additionalFields: { metadata: { metadataProperties: '={{ $json }}' } } },
		{},
		/"metadata"/,
	],
	['an expression for the kind of coupon', { resource: 'coupon', type: '={{ $json.type }}' }, {}, /"type"/],
	['nothing to update', update, {}, /no field to update/],
	['an empty filter', { resource: 'customer', operation: 'getAll', filters: { email: '' } }, {}, /"email"/],
	[
		'shipping without an address',
		{ ...create, additionalFields: { shipping: { shippingProperties: [{ name: 'Ada' }] } } },
		{},
		/no address/,
	],
	[
		'shipping without a name',
		{
			...update,
			updateFields: { shipping: { shippingProperties: [{ address: { details: { line1: 'x' } } }] } },
		},
		{},
		/no name/,
	],
	[
		'a time that can be read in two ways',
		{ resource: 'meterEvent', additionalFields: { timestamp: '1/2/2026' } },
		{},
		/"timestamp"/,
	],
])('leaves a node with %s as it is, and says why', (_what, parameters, more, why) => {
	const node = stripe(parameters, more);
	const left = moveNode(node);
	expect(left.is).toBeUndefined();
	expect(left.node).toBe(node);
	expect(left.notes.join()).toMatch(why);
});

it.each<[string, Record<string, unknown>, RegExp]>([
	[
		'an amount',
		{ resource: 'charge', operation: 'create', amount: 1050 },
		/"amount" stays 1050, in the smallest unit/,
	],
	[
		'an amount with decimals',
		{ resource: 'charge', operation: 'create', amount: 10.5 },
		/"amount" is 10\.5, .*Correct it/,
	],
	[
		'an amount from an expression',
		{ resource: 'charge', operation: 'create', amount: '={{ $json.a }}' },
		/smallest unit here too/,
	],
	['an ID that is missing', { resource: 'customer' }, /"customerId" is empty/],
	['an ID of another kind', { resource: 'customer', customerId: '42' }, /start with cus_/],
	[
		'a filter from an expression',
		{ resource: 'customer', operation: 'getAll', filters: { email: '={{ $json.e }}' } },
		/rather than list all/,
	],
	[
		'an update from an expression',
		{ ...update, updateFields: { email: '={{ $json.e }}' } },
		/"email" finds nothing/,
	],
	[
		'a country by name',
		{ ...create, additionalFields: { address: { details: { country: 'Germany' } } } },
		/two-letter/,
	],
	[
		'a time without a zone',
		{ resource: 'meterEvent', additionalFields: { timestamp: '2026-01-15T10:00:00' } },
		/time zone/,
	],
	[
		'a time from an expression',
		{ resource: 'meterEvent', additionalFields: { timestamp: '={{ $json.t }}' } },
		/time zone/,
	],
	['a list', { resource: 'charge', operation: 'getAll' }, /empty list/],
	['a card number', { resource: 'token', number: '4242424242424242' }, /PCI/],
])('says what to look at for %s, and never a card number', (_what, parameters, said) => {
	const { is, notes } = moveNode(stripe(parameters));
	expect(is).toBeDefined();
	expect(notes.join('\n')).toMatch(said);
	expect(notes.join('\n')).not.toContain('4242');
});

it('forgets the endpoint of the built-in trigger with its secret, and nothing else', () => {
	const trigger = {
		name: 'On event',
		type: 'n8n-nodes-base.stripeTrigger',
		parameters: { events: ['payout.paid'] },
	};
	const left = { ...trigger, name: 'Left', parameters: { events: ['no.such'] } };
	const staticData = {
		'node:On event': { webhookSecret: 'whsec_1' },
		'node:Left': { webhookId: 'we_2' },
		global: { a: 1 },
	};
	const { workflow } = moveWorkflow({ nodes: [trigger, left], staticData });
	expect(workflow.staticData).toEqual({ 'node:Left': { webhookId: 'we_2' }, global: { a: 1 } });
});

it('names nodes that read the form of a moved one, and those that hold a built-in one in their own fields', () => {
	const nodes = [
		stripe(customer),
		{
			name: 'Reads',
			type: 'n8n-nodes-base.set',
			parameters: { value: "={{ $('Stripe').params.customerId }}" },
		},
		{
			name: 'Reads as before',
			type: 'n8n-nodes-base.set',
			parameters: { value: '={{ $node["Stripe"].parameter["customerId"] }}' },
		},
		{
			name: 'Reads items',
			type: 'n8n-nodes-base.set',
			parameters: { value: "={{ $('Stripe').item.json.id }}" },
		},
		{
			name: 'Holds',
			type: 'n8n-nodes-base.executeWorkflow',
			parameters: { workflowJson: '{"type": "n8n-nodes-base.stripe"}' },
		},
	];
	const { notes } = moveWorkflow({ nodes });
	expect(notes.map((note) => /^"([^"]+)"/.exec(note)![1])).toEqual(['Reads', 'Reads as before', 'Holds']);
});

it('has each operation in its page of the docs', () => {
	const page = readFileSync(join(ROOT, 'docs/migrate.md'), 'utf8');
	const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
	for (const [key, { node, label }] of Object.entries(OPERATIONS))
		expect(rows).toContainEqual(['', `\`${key.replace('.', ': ')}\``, NODES[node], label, '']);
	for (const key of Object.keys(LEFT))
		expect(page).toMatch(new RegExp(`\`${key.replace('.', ': ')}\` .*Left as it is`));
});
