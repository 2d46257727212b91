import type { IDataObject } from 'n8n-workflow';
import { columns as chosen } from '../../api/output/columns';
import { served } from '../../nodes/forms';
import { currencies, inMajorUnits } from '../../request/currencies';
import { simplify } from '../../request/answer/simplify';
import { runNode } from '../support/engine';
import { facts } from '../support/operations';
import { Random, seed } from '../support/random';
import { startRecorder, type Recorder } from '../support/recorder';
import { Maker } from './objects';

const random = new Random(seed);
const maker = new Maker(facts.objects, random);
/** What an operation can answer with, but notices of deletion. */
const kinds = [...new Set(facts.operations.flatMap(({ returns }) => returns))].filter(
	(name) => facts.objects.get(name)!.object && !facts.objects.get(name)!.deleted,
);
const columnsOf = (name: string) => served.columns[facts.objects.get(name)!.object!];
const COUNT = 40;
const made = new Map(
	kinds.map((name) => {
		const whole = Array.from({ length: COUNT }, () => maker.make(name) as IDataObject);
		return [name, whole.map((one) => ({ whole: one, simple: simplify(one, served.columns, []) }))];
	}),
);

const isEmpty = (value: unknown): boolean =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.every(isEmpty));

it.each(kinds)('%s has at most ten columns, none of them empty in all', (name) => {
	const columns = columnsOf(name).map((column) => column.name);
	expect(columns.length).toBeLessThanOrEqual(10);
	expect(columns.length).toBeGreaterThan(0);
	expect(new Set(columns).size).toBe(columns.length);
	const { fields } = facts.objects.get(name)!;
	if ('id' in fields) expect(columns[0]).toBe('id');
	const objects = made.get(name)!.map(({ simple }) => simple);
	const seen = new Set(objects.flatMap((one) => Object.keys(one)));
	expect([...seen].filter((column) => !columns.includes(column) && column !== 'deleted')).toEqual([]);
	expect(columns.filter((column) => objects.every((one) => isEmpty(one[column])))).toEqual([]);
	// The order is that of the columns.
	for (const one of objects) {
		const own = Object.keys(one).filter((column) => column !== 'deleted');
		expect(own).toEqual(columns.filter((column) => column in one));
	}
});

it('the table speaks of objects and fields that there are', () => {
	const wrong = Object.entries(chosen).filter(([name, columns]) => {
		const object = facts.objects.get(name);
		return !object || served.columns[object.object!].length !== columns.split(' ').length;
	});
	expect(wrong.map(([name]) => name)).toEqual([]);
	expect(Object.keys(chosen).length).toBeGreaterThan(100);
});

/** Numbers that are no money, or money of which Stripe does not say the currency. */
const NUMBERS = `
	balance_settings.payments_settlement_timing_delay_days billing.alert.usage_threshold_gte
	billing.credit_grant.priority billing.meter_event_summary.aggregated_value card.exp_month card.exp_year
	climate.order.expected_delivery_year climate.product.delivery_year coupon.percent_off coupon.times_redeemed
	credit_note_line_item.amount credit_note_line_item.discount_amount credit_note_line_item.quantity
	credit_note_line_item.unit_amount event.pending_webhooks file.size forwarding.request.response_details_status
	invoice_rendering_template.version invoiceitem.quantity issuing.card.exp_month issuing.card.exp_year
	item.quantity line_item.quantity payment_intent_amount_details_line_item.discount_amount
	payment_intent_amount_details_line_item.quantity payment_intent_amount_details_line_item.tax
	payment_intent_amount_details_line_item.unit_cost payment_link.application_fee_percent
	payment_method.card_exp_month payment_method.card_exp_year plan.interval_count price.recurring_interval_count
	promotion_code.max_redemptions promotion_code.times_redeemed reporting.report_type.version
	subscription.items_quantity subscription_item.quantity tax.calculation_line_item.amount
	tax.calculation_line_item.amount_tax tax.calculation_line_item.quantity tax.transaction_line_item.amount
	tax.transaction_line_item.amount_tax tax.transaction_line_item.quantity tax_rate.percentage
	terminal.configuration.reboot_window_end_hour terminal.configuration.reboot_window_start_hour
	usage_record.quantity usage_record_summary.total_usage`;

it('leaves no other number as it is than counts, rates and what has no currency', () => {
	const found = new Set<string>();
	for (const [name, objects] of made) {
		const { object, fields } = facts.objects.get(name)!;
		for (const { whole, simple } of objects) {
			// Without a currency, amounts stay in minor units.
			if ('currency' in fields && !whole.currency) continue;
			for (const { name: column } of columnsOf(name)) {
				const value = [simple[column]].flat();
				if (value.some((one) => typeof one === 'number')) found.add(`${object}.${column}`);
			}
		}
	}
	expect([...found].sort()).toEqual(NUMBERS.trim().split(/\s+/).sort());
});

/** All plain values at a path. */
function valuesAt(value: unknown, path: string[]): unknown[] {
	if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
	if (typeof value !== 'object' || value === null) return value === undefined ? [] : [value];
	const record = value as Record<string, unknown>;
	if (path.length) return valuesAt(record[path[0]], path.slice(1));
	return 'value' in record ? [record.value] : Object.values(record).flatMap((one) => valuesAt(one, []));
}

/** Readable values beside what Stripe gave, of all kinds of objects. */
function pairs(as: 'amount' | 'date') {
	return [...made].flatMap(([name, objects]) =>
		columnsOf(name)
			.filter((column) => column.as === as)
			.flatMap(({ name: column, path = column }) =>
				objects.flatMap(({ whole, simple }) => {
					const given = valuesAt(whole, path.split('.'));
					const readable = valuesAt(simple[column], []);
					expect([name, column, readable.length]).toEqual([name, column, given.length]);
					return given.map((value, i) => ({
						column: `${name}.${column}`,
						given: value,
						readable: readable[i],
					}));
				}),
			),
	);
}

describe('put into the next form', () => {
	let stripe: Recorder;
	beforeAll(async () => {
		stripe = await startRecorder();
		stripe.answer = () => ({ body: { id: 'new' } });
	});
	beforeEach(() => (stripe.requests = []));
	afterAll(async () => await stripe.close());

	const inOrder = { maxInFlight: 1, maxPerSecond: 1000 };

	it('every amount is the same amount', async () => {
		const amounts = pairs('amount').filter(({ given }) => given !== null);
		expect(new Set(amounts.map(({ column }) => column)).size).toBeGreaterThan(90);
		const texts = amounts.filter(({ readable }) => / [A-Z]+$/.test(String(readable)));
		const others = amounts.filter((one) => !texts.includes(one));
		// Where Stripe may leave the currency out, what it left it out of stays as it is.
		expect(others.filter(({ given, readable }) => given !== readable)).toEqual([]);
		expect([...new Set(others.map(({ column }) => column))]).toEqual([
			'Customer.balance',
			'ThreeDSecure.Authentication.amount',
		]);
		const some = Array.from({ length: 400 }, () => random.pick(texts));
		const items = some.map(({ readable }) => ({
			amount: readable,
			currency: String(readable).split(' ')[1].toLowerCase(),
		}));
		const { error } = await runNode({
			baseUrl: stripe.url,
			items: items as IDataObject[],
			parameters: {
				resource: 'customerBalanceTransaction',
				operation: 'create',
				customer: { mode: 'id', value: 'cus_1' },
				amount: '={{ $json.amount }}',
				currency: '={{ $json.currency }}',
				options: inOrder,
			},
		});
		expect(error).toBeUndefined();
		const sent = stripe.requests.map(({ params }) => (params as IDataObject).amount);
		expect(sent).toEqual(some.map(({ given }) => String(given)));
	});

	it('every date is the same second', async () => {
		const dates = pairs('date').filter(({ given }) => given !== null);
		expect(new Set(dates.map(({ column }) => column)).size).toBeGreaterThan(120);
		const some = Array.from({ length: 400 }, () => random.pick(dates));
		for (const { readable } of some) expect(readable).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
		const { error } = await runNode({
			baseUrl: stripe.url,
			items: some.map(({ readable }) => ({ date: readable })) as IDataObject[],
			parameters: {
				resource: 'fileLink',
				operation: 'create',
				file: { mode: 'id', value: 'file_1' },
				expires_at: '={{ $json.date }}',
				options: inOrder,
			},
		});
		expect(error).toBeUndefined();
		const sent = stripe.requests.map(({ params }) => (params as IDataObject).expires_at);
		expect(sent).toEqual(some.map(({ given }) => String(given)));
	});
});

it.each([
	[1050, 'usd', '10.50 USD'],
	[5, 'usd', '0.05 USD'],
	[-5, 'usd', '-0.05 USD'],
	[0, 'usd', '0.00 USD'],
	[1050, 'jpy', '1050 JPY'],
	[1050, 'bhd', '1.050 BHD'],
	[500, 'isk', '5.00 ISK'],
	['1050.5', 'usd', '10.505 USD'],
	['0.5', 'jpy', '0.5 JPY'],
	[1050, 'zzz', undefined],
])('%s of %s is %s', (minor, currency, text) => {
	expect(inMajorUnits(minor, currency)).toBe(text);
});

it('writes an amount of every currency', () => {
	for (const [code, { decimals }] of Object.entries(currencies))
		expect(inMajorUnits(12345678, code)).toMatch(
			new RegExp(
				`^${'12345678'.slice(0, 8 - decimals)}${decimals ? String.raw`\.\d{${decimals}}` : ''} ${code.toUpperCase()}$`,
			),
		);
});
