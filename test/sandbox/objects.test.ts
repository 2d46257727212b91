import { failure, send, useSandbox } from './support';

const held = useSandbox();

test('parameters fill the fields that they name, at any depth', async () => {
	const customer = await held.stripe.customers.create({
		name: 'Ann',
		address: { city: 'Rome' },
		shipping: { name: 'Ann', address: { city: 'Rome' } },
		invoice_settings: { custom_fields: [{ name: 'PO', value: '1' }] },
		preferred_locales: ['it'],
	});
	expect(customer).toMatchObject({
		name: 'Ann',
		address: { city: 'Rome', line1: null, country: null },
		shipping: { name: 'Ann', address: { city: 'Rome', postal_code: null } },
		invoice_settings: { custom_fields: [{ name: 'PO', value: '1' }], footer: null },
		preferred_locales: ['it'],
	});
	const updated = await held.stripe.customers.update(customer.id, {
		address: { country: 'IT' },
		shipping: '',
	});
	expect(updated.address).toMatchObject({ city: 'Rome', country: 'IT' });
	expect(updated.shipping).toBeNull();
	expect((await held.stripe.customers.update(customer.id, { address: '' })).address).toBeNull();
});

test('objects with an id of their own choice', async () => {
	const { stripe } = held;
	expect((await stripe.products.create({ id: 'gold', name: 'Gold' })).id).toBe('gold');
	expect((await stripe.coupons.create({ id: 'gold', percent_off: 5 })).id).toBe('gold');
	expect((await stripe.products.retrieve('gold')).name).toBe('Gold');
	const error = await failure(stripe.products.create({ id: 'gold', name: 'Gold' }));
	expect(error).toMatchObject({ statusCode: 400, code: 'resource_already_exists' });
	const odd = await stripe.coupons.create({ id: 'a b/ü', percent_off: 5 });
	expect((await stripe.coupons.retrieve(odd.id)).id).toBe('a b/ü');
	expect((await stripe.coupons.del(odd.id)).deleted).toBe(true);
});

test('things that exist once', async () => {
	const { stripe } = held;
	expect(await stripe.tax.settings.retrieve()).toMatchObject({ object: 'tax.settings' });
	const settings = await stripe.tax.settings.update({ defaults: { tax_behavior: 'inclusive' } });
	expect(settings.defaults.tax_behavior).toBe('inclusive');
	expect((await stripe.tax.settings.retrieve()).defaults.tax_behavior).toBe('inclusive');
	const customer = await stripe.customers.create({});
	expect((await stripe.customers.retrieveCashBalance(customer.id)).customer).toBe(customer.id);
	expect((await failure(stripe.customers.retrieveCashBalance('cus_x'))).param).toBe('customer');
});

test('what belongs to an object belongs to that one only', async () => {
	const { customers } = held.stripe;
	const [one, two] = [await customers.create({}), await customers.create({})];
	const tax = await customers.createTaxId(one.id, { type: 'eu_vat', value: 'DE123456789' });
	expect(tax).toMatchObject({ object: 'tax_id', customer: one.id, value: 'DE123456789' });
	expect((await customers.listTaxIds(one.id)).data).toHaveLength(1);
	expect((await customers.listTaxIds(two.id)).data).toEqual([]);
	expect((await failure(customers.retrieveTaxId(two.id, tax.id))).statusCode).toBe(404);
	const source = await customers.createSource(one.id, { source: 'tok_visa' });
	expect(source).toMatchObject({ object: 'card', customer: one.id, last4: '4242' });
	expect((await customers.listSources(two.id)).data).toEqual([]);
	const method = await held.stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } });
	await held.stripe.paymentMethods.attach(method.id, { customer: one.id });
	expect((await customers.listPaymentMethods(one.id)).data.map(({ id }) => id)).toEqual([method.id]);
	expect((await customers.listPaymentMethods(two.id)).data).toEqual([]);
	await held.stripe.paymentMethods.detach(method.id);
	expect((await customers.listPaymentMethods(one.id)).data).toEqual([]);
});

test('actions leave their mark', async () => {
	const { stripe } = held;
	const customer = await stripe.customers.create({});
	const invoice = await stripe.invoices.create({ customer: customer.id });
	expect(invoice).toMatchObject({ status: 'draft', customer: customer.id });
	expect((await stripe.invoices.finalizeInvoice(invoice.id)).status).toBe('open');
	expect((await stripe.invoices.pay(invoice.id)).status).toBe('paid');
	expect((await stripe.invoices.voidInvoice(invoice.id)).status).toBe('void');
	const meter = await stripe.billing.meters.create({
		display_name: 'Calls',
		event_name: 'call',
		default_aggregation: { formula: 'sum' },
	});
	expect((await stripe.billing.meters.deactivate(meter.id)).status).toBe('inactive');
	expect((await stripe.billing.meters.reactivate(meter.id)).status).toBe('active');
	const preview = await stripe.invoices.createPreview({ customer: customer.id });
	expect(preview.object).toBe('invoice');
	expect((await stripe.invoices.list()).data).toHaveLength(1);
});

test('prices and products', async () => {
	const { stripe } = held;
	const product = await stripe.products.create({
		name: 'Gold',
		default_price_data: { currency: 'usd', unit_amount: 500, recurring: { interval: 'year' } },
	});
	expect(product).toMatchObject({ active: true, name: 'Gold' });
	expect(await stripe.prices.retrieve(product.default_price as string)).toMatchObject({
		type: 'recurring',
		product: product.id,
		recurring: { interval: 'year', interval_count: 1, usage_type: 'licensed' },
	});
	const once = await stripe.prices.create({ currency: 'usd', unit_amount: 5, product: product.id });
	expect(once).toMatchObject({ type: 'one_time', recurring: null, active: true });
	expect((await failure(stripe.prices.create({ currency: 'usd' }))).param).toBe('product');
	expect((await failure(stripe.prices.create({ currency: 'usd', product: 'prod_x' }))).param).toBe('product');
	expect((await failure(stripe.coupons.create({}))).code).toBe('parameter_missing');
});

test('files are described, not kept', async () => {
	const body = new FormData();
	body.append('purpose', 'dispute_evidence');
	body.append('file_link_data[create]', 'true');
	body.append('file', new Blob(['hello & good-bye'], { type: 'image/png' }), 'a "b" & c.png');
	const { status, body: file } = await send(held.sandbox, 'POST', '/v1/files', { body });
	expect(status).toBe(200);
	expect(file).toMatchObject({ object: 'file', purpose: 'dispute_evidence', size: 16, type: 'png' });
	expect(held.sandbox.exchanges[0].params).toMatchObject({
		file: { size: 16, type: 'image/png' },
		file_link_data: { create: true },
	});
	const missing = new FormData();
	missing.append('purpose', 'dispute_evidence');
	const refused = await send(held.sandbox, 'POST', '/v1/files', { body: missing });
	expect(refused.body.error).toMatchObject({ code: 'parameter_missing', param: 'file' });
});

test('the one endpoint that answers with a file', async () => {
	const quote = await held.stripe.quotes.create({});
	const { status, headers, body } = await send(held.sandbox, 'GET', `/v1/quotes/${quote.id}/pdf`);
	expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
	expect(String(body.text)).toMatch(/^%PDF/);
	expect((await send(held.sandbox, 'GET', '/v1/quotes/qt_x/pdf')).status).toBe(404);
});

test('webhook endpoints tell their secret once, and there are sixteen at most', async () => {
	const { webhookEndpoints } = held.stripe;
	const create = () => webhookEndpoints.create({ url: 'https://x.test', enabled_events: ['payout.paid'] });
	const endpoint = await create();
	expect(endpoint).toMatchObject({ status: 'enabled', secret: expect.stringMatching(/^whsec_\w{32}$/) });
	expect((await webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
	expect((await webhookEndpoints.update(endpoint.id, { disabled: true })).status).toBe('disabled');
	for (let index = 1; index < 16; index += 1) await create();
	expect((await failure(create())).statusCode).toBe(400);
});

test('an update empties a text that the object may lack, and no other', async () => {
	const update = async (path: string, body: string) => await send(held.sandbox, 'POST', path, { body });
	const { customers, products, invoices } = held.stripe;
	const { id } = await customers.create({
		name: 'Ann',
		email: 'ann@sandbox.invalid',
		phone: '1',
		description: 'x',
		address: { line1: 'a', line2: 'b', country: 'US' },
	});
	const customer = `/v1/customers/${id}`;
	await update(customer, 'name=&email=&phone=&description=&address[line2]=');
	expect(await customers.retrieve(id)).toMatchObject({
		name: null,
		email: null,
		phone: null,
		description: null,
		address: { line1: 'a', line2: null, country: 'US' },
	});
	const invoice = await invoices.create({ customer: id, footer: 'Thanks' });
	await update(`/v1/invoices/${invoice.id}`, 'footer=');
	expect((await invoices.retrieve(invoice.id)).footer).toBeNull();

	const product = await products.create({ name: 'Tea' });
	for (const [path, body, param] of [
		[`/v1/products/${product.id}`, 'name=', 'name'],
		[customer, 'default_source=', 'default_source'],
		[customer, 'invoice_prefix=', 'invoice_prefix'],
		['/v1/customers', 'name=', 'name'],
	]) {
		const { status, body: answer } = await update(path, body);
		expect([status, answer.error?.code, answer.error?.param]).toEqual([
			400,
			'parameter_invalid_empty',
			param,
		]);
	}
	expect((await products.retrieve(product.id)).name).toBe('Tea');
});
