const address = {
	city: 'Springfield',
	country: 'US',
	line1: '742 Evergreen Terrace',
	line2: null,
	postal_code: '97477',
	state: 'OR',
};

/** A payment as Stripe shows it, with the parts that most payments leave empty cut off: about 1.5 KB. */
const CHARGE = {
	id: 'ID',
	object: 'charge',
	amount: 1999,
	amount_captured: 1999,
	amount_refunded: 0,
	balance_transaction: 'txn_1QxYzABenchBenchBench000',
	billing_details: { address, email: 'homer@example.com', name: 'Homer Simpson', phone: '+15415550100' },
	calculated_statement_descriptor: 'MOES TAVERN',
	captured: true,
	created: 1767225600,
	currency: 'usd',
	customer: 'cus_BenchBenchBench',
	description: 'Order 4711',
	disputed: false,
	failure_code: null,
	failure_message: null,
	fraud_details: {},
	livemode: false,
	metadata: { order: '4711', channel: 'web' },
	outcome: {
		network_status: 'approved_by_network',
		reason: null,
		risk_level: 'normal',
		risk_score: 17,
		seller_message: 'Payment complete.',
		type: 'authorized',
	},
	paid: true,
	payment_intent: 'pi_3QxYzABenchBenchBench0000',
	payment_method: 'pm_1QxYzABenchBenchBench0000',
	payment_method_details: {
		card: {
			brand: 'visa',
			checks: { address_line1_check: 'pass', address_postal_code_check: 'pass', cvc_check: 'pass' },
			country: 'US',
			exp_month: 8,
			exp_year: 2031,
			fingerprint: 'BenchBenchBench1',
			funding: 'credit',
			last4: '4242',
			network: 'visa',
		},
		type: 'card',
	},
	refunded: false,
	status: 'succeeded',
};

/** A customer with what such forms usually hold: about 1.5 KB. */
const CUSTOMER = {
	id: 'ID',
	object: 'customer',
	address,
	balance: 0,
	created: 1767225600,
	currency: 'usd',
	default_source: null,
	delinquent: false,
	description: 'Imported from the shop, with the orders of the last three years',
	discount: null,
	email: 'homer@example.com',
	invoice_prefix: '0759376C',
	invoice_settings: {
		custom_fields: [{ name: 'Purchase order', value: '4711-0815' }],
		default_payment_method: 'pm_1QxYzABenchBenchBench0000',
		footer: 'Payable within 14 days to the account on the first page. Thank you for your business.',
		rendering_options: { amount_tax_display: 'include_inclusive_tax', template: null },
	},
	livemode: false,
	metadata: { shop: 'springfield', number: '1004711', segment: 'regular', newsletter: 'yes' },
	name: 'Homer Simpson',
	next_invoice_sequence: 12,
	phone: '+15415550100',
	preferred_locales: ['en-US', 'es-US'],
	shipping: { address, name: 'Homer Simpson', phone: '+15415550100' },
	sources: { object: 'list', data: [], has_more: false, total_count: 0, url: '/v1/customers/ID/sources' },
	subscriptions: {
		object: 'list',
		data: [],
		has_more: false,
		total_count: 0,
		url: '/v1/customers/ID/subscriptions',
	},
	tax_exempt: 'none',
	tax_ids: { object: 'list', data: [], has_more: false, total_count: 0, url: '/v1/customers/ID/tax_ids' },
	test_clock: null,
};

const template = (object: object) => JSON.stringify(object).split('ID');
const charge = template(CHARGE);
const customer = template(CUSTOMER);

const isOfCharges = (path: string) => path.startsWith('/v1/charges');
const prefixOf = (path: string) => (isOfCharges(path) ? 'ch_' : 'cus_');

/** The JSON of one object of a collection: the same but for its id. */
export function objectJson(path: string, index: number): string {
	return (isOfCharges(path) ? charge : customer).join(`${prefixOf(path)}${String(index).padStart(16, '0')}`);
}

/** One page of a collection that has `total` objects. */
export function pageJson(path: string, total: number, query: URLSearchParams): string {
	const after = query.get('starting_after');
	const from = after ? Number(after.slice(prefixOf(path).length)) + 1 : 0;
	const to = Math.min(total, from + Number(query.get('limit') ?? 10));
	const data: string[] = [];
	for (let index = from; index < to; index++) data.push(objectJson(path, index));
	return `{"object":"list","data":[${data.join(',')}],"has_more":${to < total},"url":"${path}"}`;
}
