import type { Operation } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { requestFor } from './examples';
import { directly, failure, send, useSandbox, type Answer } from './support';
import { Tour } from './tour';

const facts = loadFacts();
const held = useSandbox();

const shapeOf = (path: string) => path.replace(/\{[^}]+\}/g, '{}');
const retrievalOf = ({ path }: Operation) =>
	facts.operations.find((other) => other.method === 'GET' && shapeOf(other.path) === shapeOf(path));

const found = ({ status, body }: Answer) => ({
	status,
	...(body.error
		? { code: body.error.code }
		: { deleted: body.deleted, object: body.object, is: body.status }),
});

const MISSING = { status: 404, code: 'resource_missing' };
/** An account that is gone looks like one that was never the platform's. */
const NO_ACCESS = { status: 403, code: 'account_invalid' };

/** What Stripe answers for what was deleted: where its types say so, that it was deleted; else it is not there. */
function afterwards(operation: Operation, retrieval: Operation) {
	if (operation.id === 'accounts.del') return NO_ACCESS;
	// A subscription is not deleted but canceled, and stays to be looked at.
	if (operation.id === 'subscriptions.cancel') return { status: 200, object: 'subscription', is: 'canceled' };
	const notice = retrieval.returns.find((type) => facts.objects.get(type)!.deleted);
	return notice ? { status: 200, deleted: true, object: facts.objects.get(notice)!.object } : MISSING;
}

test('what was deleted reads as Stripe says, and is not deleted twice', async () => {
	const seen: Record<string, unknown> = {};
	const expected: Record<string, unknown> = {};
	let url = '';
	const tour = new Tour(facts, held.sandbox, async (operation, ids, params) => {
		if (operation.method === 'DELETE') url = requestFor(operation, ids, {}).path;
		return await directly(held)(operation, ids, params);
	});
	for await (const { plan, answer } of tour.answers('required', ({ method }) => method === 'DELETE')) {
		const { operation } = plan;
		const retrieval = retrievalOf(operation);
		seen[operation.id] = [
			answer instanceof Error ? answer.message : 'deleted',
			retrieval && found(await send(held.sandbox, 'GET', url)),
			found(await send(held.sandbox, 'DELETE', url)),
		];
		expected[operation.id] = [
			'deleted',
			retrieval && afterwards(operation, retrieval),
			operation.id === 'accounts.del' ? NO_ACCESS : MISSING,
		];
	}
	expect(seen).toEqual(expected);
	expect(Object.keys(seen)).toHaveLength(facts.operations.filter(({ method }) => method === 'DELETE').length);
});

test('a deleted customer is known by its id, and can do nothing more', async () => {
	const { stripe } = held;
	const { id } = await stripe.customers.create({ name: 'Ann', email: 'ann@sandbox.invalid' });
	await stripe.customers.createSource(id, { source: 'tok_visa' });
	await stripe.customers.del(id);
	const { body } = await send(held.sandbox, 'GET', `/v1/customers/${id}`);
	expect(body).toEqual({ id, object: 'customer', deleted: true });
	for (const call of [
		stripe.customers.update(id, { name: 'Bob' }),
		stripe.customers.listSources(id),
		stripe.invoices.create({ customer: id }),
	]) {
		expect((await failure(call)).code).toBe('resource_missing');
	}
});

test('invoices and their items are deleted as drafts only', async () => {
	const { stripe } = held;
	const { id: customer } = await stripe.customers.create({});
	const invoice = await stripe.invoices.create({ customer });
	const item = await stripe.invoiceItems.create({
		customer,
		invoice: invoice.id,
		amount: 5,
		currency: 'usd',
	});
	const loose = await stripe.invoiceItems.create({ customer, amount: 5, currency: 'usd' });
	await stripe.invoices.finalizeInvoice(invoice.id);
	expect((await failure(stripe.invoices.del(invoice.id))).message).toContain('this one is open');
	expect((await failure(stripe.invoiceItems.del(item.id))).statusCode).toBe(400);
	expect((await stripe.invoiceItems.del(loose.id)).deleted).toBe(true);
	expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('open');
});

test('a product with prices is not deleted', async () => {
	const { products, prices } = held.stripe;
	const { id: product } = await products.create({ name: 'Tea' });
	await prices.create({ product, currency: 'usd', unit_amount: 5 });
	expect((await failure(products.del(product))).statusCode).toBe(400);
	expect((await products.retrieve(product)).name).toBe('Tea');
});

test('a value list takes its items with it', async () => {
	const { valueLists, valueListItems } = held.stripe.radar;
	const { id: value_list } = await valueLists.create({ alias: 'a', name: 'A' });
	const item = await valueListItems.create({ value_list, value: 'x' });
	await valueLists.del(value_list);
	expect((await failure(valueListItems.retrieve(item.id))).code).toBe('resource_missing');
});
