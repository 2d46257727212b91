import type { Kind, Place } from './kinds';

/** A field of the built-in node, its kind, and when there is one. */
export interface Field extends Omit<Place, 'to'> {
	/** None where the value only decides which fields there are. */
	to?: string;
	as: Kind;
	/** The built-in node has the field only where another one has this value. */
	when?: { field: string; is: unknown };
}

/** One operation of the built-in node, and ours for it. */
export interface Operation {
	/** Our node. */
	node: keyof typeof NODES;
	resource: string;
	operation: string;
	/** Resource and operation as the editor shows them. */
	label: string;
	/** Whether a field that is there and empty empties it at Stripe. */
	updates?: boolean;
	fields: Field[];
	/** What a person must know of it, whatever its fields hold. */
	notes?: string[];
}

/** Our nodes for them, as the editor shows them. */
export const NODES = {
	stripePayments: 'Stripe Payments',
	stripeCustomers: 'Stripe Customers',
	stripeSubscriptions: 'Stripe Subscriptions',
	stripeProducts: 'Stripe Products and Prices',
	stripePayouts: 'Stripe Payouts and Balance',
} as const;

/** The version of our nodes whose fields these are. */
export const NODE_VERSION = 1;

/** What the built-in node starts with. */
export const START = {
	resource: 'balance',
	operation: {
		balance: 'get',
		charge: 'get',
		coupon: 'create',
		customer: 'get',
		customerCard: 'get',
		meterEvent: 'create',
		source: 'get',
		token: 'create',
	} as Record<string, string>,
};

const id = (from: string, to: string): Field => ({ from, to, as: 'id' });
const text = (from: string, to: string, start?: string): Field => ({ from, to, as: 'text', start });

/** Where the forms differ by where they keep it only. */
const metadata = (collection: string): Field => ({
	from: `${collection}.metadata`,
	to: 'metadata',
	as: 'metadata',
});
const shipping = (collection: string, as: Kind): Field => ({
	from: `${collection}.shipping`,
	to: 'additionalFields.shipping',
	as,
});

const list: Field[] = [
	{ from: 'returnAll', to: 'returnAll', as: 'value', start: false },
	{ from: 'limit', to: 'limit', as: 'value', start: 50, when: { field: 'returnAll', is: false } },
];

const LIST_NOTES = [
	'An empty list gives no items; the built-in node fails there. Turn on Always Output Data if the next step must run anyway.',
];

const SOURCE_NOTE = "What the built-in node calls a card is a customer source here, as in Stripe's API.";

/** Every operation of the built-in node that has one of ours, by `resource.operation`. */
export const OPERATIONS: Record<string, Operation> = {
	'balance.get': {
		node: 'stripePayouts',
		resource: 'balance',
		operation: 'get',
		label: 'Balance: Get',
		fields: [],
	},
	'charge.create': {
		node: 'stripePayments',
		resource: 'charge',
		operation: 'create',
		label: 'Charge: Create',
		fields: [
			id('customerId', 'customer'),
			{ from: 'amount', to: 'amount', as: 'amount', start: 0 },
			text('currency', 'currency', ''),
			text('source', 'source', ''),
			text('additionalFields.description', 'description'),
			text('additionalFields.receipt_email', 'additionalFields.receipt_email'),
			metadata('additionalFields'),
			shipping('additionalFields', 'shipping'),
		],
	},
	'charge.get': {
		node: 'stripePayments',
		resource: 'charge',
		operation: 'get',
		label: 'Charge: Get',
		fields: [id('chargeId', 'charge')],
	},
	'charge.getAll': {
		node: 'stripePayments',
		resource: 'charge',
		operation: 'getAll',
		label: 'Charge: Get Many',
		fields: list,
		notes: LIST_NOTES,
	},
	'charge.update': {
		node: 'stripePayments',
		resource: 'charge',
		operation: 'update',
		label: 'Charge: Update',
		updates: true,
		fields: [
			id('chargeId', 'charge'),
			text('updateFields.description', 'additionalFields.description'),
			text('updateFields.receipt_email', 'additionalFields.receipt_email'),
			metadata('updateFields'),
			shipping('updateFields', 'shipping'),
		],
	},
	'coupon.create': {
		node: 'stripeProducts',
		resource: 'coupon',
		operation: 'create',
		label: 'Coupon: Create',
		fields: [
			text('duration', 'duration', 'once'),
			{ from: 'type', as: 'decision', start: 'percent' },
			{
				from: 'amountOff',
				to: 'amount_off',
				as: 'amount',
				start: 0,
				when: { field: 'type', is: 'fixedAmount' },
			},
			{ from: 'currency', to: 'currency', as: 'text', start: '', when: { field: 'type', is: 'fixedAmount' } },
			{
				from: 'percentOff',
				to: 'percent_off',
				as: 'value',
				start: 1,
				when: { field: 'type', is: 'percent' },
			},
		],
	},
	'coupon.getAll': {
		node: 'stripeProducts',
		resource: 'coupon',
		operation: 'getAll',
		label: 'Coupon: Get Many',
		fields: list,
		notes: LIST_NOTES,
	},
	'customer.create': {
		node: 'stripeCustomers',
		resource: 'customer',
		operation: 'create',
		label: 'Customer: Create',
		fields: [
			text('name', 'name', ''),
			text('additionalFields.description', 'description'),
			text('additionalFields.email', 'email'),
			text('additionalFields.phone', 'phone'),
			{ from: 'additionalFields.address', to: 'address', as: 'address' },
			metadata('additionalFields'),
			shipping('additionalFields', 'shippingWithPhone'),
		],
	},
	'customer.delete': {
		node: 'stripeCustomers',
		resource: 'customer',
		operation: 'delete',
		label: 'Customer: Delete',
		fields: [id('customerId', 'customer')],
	},
	'customer.get': {
		node: 'stripeCustomers',
		resource: 'customer',
		operation: 'get',
		label: 'Customer: Get',
		fields: [id('customerId', 'customer')],
	},
	'customer.getAll': {
		node: 'stripeCustomers',
		resource: 'customer',
		operation: 'getAll',
		label: 'Customer: Get Many',
		fields: [...list, { from: 'filters.email', to: 'filters.email', as: 'filter' }],
		notes: LIST_NOTES,
	},
	'customer.update': {
		node: 'stripeCustomers',
		resource: 'customer',
		operation: 'update',
		label: 'Customer: Update',
		updates: true,
		fields: [
			id('customerId', 'customer'),
			text('updateFields.description', 'description'),
			text('updateFields.email', 'email'),
			text('updateFields.name', 'name'),
			text('updateFields.phone', 'phone'),
			{ from: 'updateFields.address', to: 'additionalFields.address', as: 'address' },
			metadata('updateFields'),
			shipping('updateFields', 'shippingWithPhone'),
		],
	},
	'customerCard.add': {
		node: 'stripeCustomers',
		resource: 'customerSource',
		operation: 'create',
		label: 'Customer Source: Create',
		fields: [id('customerId', 'customer'), text('token', 'source', '')],
		notes: [SOURCE_NOTE],
	},
	'customerCard.get': {
		node: 'stripeCustomers',
		resource: 'customerSource',
		operation: 'get',
		label: 'Customer Source: Get',
		fields: [id('customerId', 'customer'), id('sourceId', 'source')],
		notes: [SOURCE_NOTE],
	},
	'customerCard.remove': {
		node: 'stripeCustomers',
		resource: 'customerSource',
		operation: 'delete',
		label: 'Customer Source: Delete',
		fields: [id('customerId', 'customer'), id('cardId', 'source')],
		notes: [SOURCE_NOTE],
	},
	'meterEvent.create': {
		node: 'stripeSubscriptions',
		resource: 'meterEvent',
		operation: 'create',
		label: 'Meter Event: Create',
		fields: [
			text('eventName', 'event_name', ''),
			{ from: 'customerId', to: 'payload.stripe_customer_id', as: 'pair', start: '' },
			{ from: 'value', to: 'payload.value', as: 'pair', start: 1 },
			{ from: 'additionalFields.customPayload', to: 'payload', as: 'payload' },
			text('additionalFields.identifier', 'identifier'),
			{ from: 'additionalFields.timestamp', to: 'timestamp', as: 'time' },
		],
	},
	'source.delete': {
		node: 'stripeCustomers',
		resource: 'customerSource',
		operation: 'delete',
		label: 'Customer Source: Delete',
		fields: [id('customerId', 'customer'), id('sourceId', 'source')],
	},
	'source.get': {
		node: 'stripePayments',
		resource: 'source',
		operation: 'get',
		label: 'Source: Get',
		fields: [id('sourceId', 'source')],
	},
	'token.create': {
		node: 'stripePayments',
		resource: 'token',
		operation: 'create',
		label: 'Token: Create',
		fields: [
			{ from: 'type', as: 'decision', start: 'cardToken' },
			text('number', 'card.details.number', ''),
			text('expirationMonth', 'card.details.exp_month', ''),
			text('expirationYear', 'card.details.exp_year', ''),
			text('cvc', 'card.details.additionalFields.cvc', ''),
		],
		notes: [
			'Card numbers pass through n8n, which makes you subject to card security rules (PCI DSS). Stripe refuses them unless your account is allowed to send them.',
		],
	},
};

/** What has none of ours, and what to do about it. */
export const LEFT: Record<string, string> = {
	'source.create':
		'It makes two requests: it creates the source, then saves it with the customer. Here these are two steps: Source: Create of Stripe Payments, then Customer Source: Create of Stripe Customers with its ID. Stripe has retired sources; a payment intent takes WeChat Pay today.',
};
