import type { IDataObject } from 'n8n-workflow';
import { runNode } from '../support/engine';
import { rowsOf, unquoted } from '../support/pages';
import { startRecorder, type Recorded, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => {
	stripe = await startRecorder();
	stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } });
});
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

/** A field of the tables: the form around it, and where on the wire its value is found. */
interface Field {
	form: (value: unknown) => IDataObject;
	sent: (request: Recorded) => unknown;
}

const payout = { resource: 'payout', operation: 'create', amount: 1000, currency: 'usd' };
const locator = (value: unknown) => ({ __rl: true, mode: 'id', value });
const customer = locator('cus_1');
const invoice = { resource: 'invoice', operation: 'create', customer };
const subscription = {
	resource: 'subscription',
	operation: 'create',
	customer,
	items: { item: [{ price: locator('price_1') }] },
};
/** A field that stands open. */
const open = (base: object, name: string): Field => ({
	form: (value) => ({ ...base, [name]: value }) as IDataObject,
	sent: ({ params }) => (params as IDataObject)[name],
});
/** A field that is added. */
const added = (base: object, name: string): Field => ({
	form: (value) => ({ ...base, additionalFields: { [name]: value } }) as IDataObject,
	sent: ({ params }) => (params as IDataObject)[name],
});
const option = (name: string, sent: Field['sent'], wrap = (value: unknown) => value): Field => ({
	form: (value) => ({ ...payout, options: { [name]: wrap(value) } }) as IDataObject,
	sent,
});
const metadata = (sent: Field['sent'], group: (value: unknown) => object): Field => ({
	form: (value) => ({ ...payout, metadata: group(value) }) as IDataObject,
	sent,
});

const FIELDS: Record<string, Field> = {
	Text: open(payout, 'description'),
	Destination: open(payout, 'destination'),
	Amount: {
		form: (amount) => ({ ...payout, amount }) as IDataObject,
		sent: ({ params }) => (params as IDataObject).amount,
	},
	Switch: open(invoice, 'auto_advance'),
	Choice: added(payout, 'method'),
	Choices: {
		form: (value) =>
			({
				resource: 'portalConfiguration',
				operation: 'create',
				features__customer_update__enabled: 'true',
				features: { customer_update__allowed_updates: value },
			}) as IDataObject,
		sent: ({ params }) =>
			(params as { features: { customer_update: IDataObject } }).features.customer_update.allowed_updates,
	},
	ID: {
		form: (value) =>
			({
				resource: 'refund',
				operation: 'create',
				payment_intent: locator(value),
				// Of which, or the payment, Stripe wants one.
				additionalFields: { origin: 'customer_balance' },
			}) as IDataObject,
		sent: ({ params }) => (params as IDataObject).payment_intent,
	},
	'ID in the path': {
		form: (value) => ({ resource: 'coupon', operation: 'get', coupon: locator(value) }) as IDataObject,
		sent: ({ path }) => path.split('/').at(-1),
	},
	IDs: added(subscription, 'default_tax_rates'),
	'Whole number': open(subscription, 'days_until_due'),
	Percentage: added(subscription, 'application_fee_percent'),
	'Return All': {
		form: (returnAll) => ({ resource: 'payout', operation: 'getAll', returnAll }) as IDataObject,
		sent: ({ params }) => (params as IDataObject).limit,
	},
	Filter: {
		form: (status) => ({ resource: 'payout', operation: 'getAll', filters: { status } }) as IDataObject,
		sent: ({ params }) => (params as IDataObject).status,
	},
	Search: {
		form: (query) => ({ resource: 'customer', operation: 'search', query }) as IDataObject,
		sent: ({ params }) => (params as IDataObject).query,
	},
	'Stripe Account': option('stripeAccount', ({ headers }) => headers['stripe-account'], locator),
	'Business Key': option('businessKey', () => 'a key'),
	'Metadata value': metadata(
		({ params }) => (params as { metadata?: IDataObject }).metadata?.k,
		(value) => ({ entry: [{ key: 'k', value }] }),
	),
	'Metadata JSON': metadata(
		({ params }) => (params as IDataObject).metadata,
		(json) => ({ json: [{ json }] }),
	),
};

const SETTINGS: Record<string, string> = {
	'Always Refuse': 'alwaysRefuse',
	'Leave Out': 'leaveOut',
	'Refuse Where It Matters': 'refuseWhereItMatters',
};

interface Row {
	field: string;
	setting?: string;
	form: unknown;
	data?: unknown;
	outcome: string;
}

const code = (cell: string): unknown => JSON.parse(unquoted(cell));

/** The rows of the tables in docs/values/texts.md. */
const rows: Row[] = rowsOf('texts.md').map(({ cells }) => {
	const [field, ...rest] = cells;
	const setting = rest.length === 4 ? SETTINGS[rest.shift()!] : undefined;
	const [form, data, outcome] = rest;
	return { field, setting, form: code(form), ...(data === '—' ? {} : { data: code(data) }), outcome };
});

it('has a table for people that says all of it', () => {
	expect(rows.length).toBeGreaterThan(80);
	expect(new Set(rows.map(({ field }) => field))).toEqual(new Set(Object.keys(FIELDS)));
});

it.each(rows)('$field $setting: $form with $data is $outcome', async (row) => {
	const { form, sent } = FIELDS[row.field];
	const parameters = form(row.form);
	if (row.setting)
		parameters.options = { ...(parameters.options as IDataObject), emptyExpressions: row.setting };
	const items = ['data' in row ? { v: row.data } : {}] as IDataObject[];
	const { error } = await runNode({ baseUrl: stripe.url, parameters, items });
	if (row.outcome.startsWith('refused: ')) {
		expect(error?.message).toContain(row.outcome.slice('refused: '.length));
		expect(error?.message).toMatch(/^Item 0: "/);
		expect(error?.description).toMatch(/^[A-Z].*\.$/s);
		expect(stripe.requests).toEqual([]);
		return;
	}
	expect(error).toBeUndefined();
	expect(stripe.requests).toHaveLength(1);
	const wire = JSON.parse(JSON.stringify({ value: sent(stripe.requests[0]) })) as { value?: unknown };
	expect(wire.value).toEqual(row.outcome === 'left out' ? undefined : code(row.outcome));
});

it('waits where Wait Until Done is a text', async () => {
	stripe.answer = ({ method }) => ({
		body: { id: 'po_1', object: 'payout', status: method === 'POST' ? 'pending' : 'paid' },
	});
	const { json, error } = await runNode({
		baseUrl: stripe.url,
		parameters: { ...payout, options: { waitUntilDone: '={{ "TRUE" }}' } },
	});
	expect(error).toBeUndefined();
	expect(json[0].status).toBe('paid');
});
