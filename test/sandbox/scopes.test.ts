import { PLATFORM } from '../../tools/sandbox';
import { clientFor, failure, send, useSandbox } from './support';

const held = useSandbox();

test('all keys share the platform account', async () => {
	const customer = await held.stripe.customers.create({ name: 'Ann' });
	const other = clientFor(held.sandbox, 'rk_test_anotherkey1');
	expect((await other.customers.retrieve(customer.id)).id).toBe(customer.id);
	expect((await other.accounts.retrieveCurrent()).id).toBe(PLATFORM);
	expect((await held.stripe.accounts.retrieve(PLATFORM)).id).toBe(PLATFORM);
});

test('connected accounts have data of their own', async () => {
	const { stripe } = held;
	const one = { stripeAccount: (await stripe.accounts.create({ type: 'custom' })).id };
	const two = { stripeAccount: (await stripe.accounts.create({ type: 'custom' })).id };
	const customer = await stripe.customers.create({ name: 'Ann' }, one);
	expect((await stripe.customers.list({}, one)).data.map(({ id }) => id)).toEqual([customer.id]);
	expect((await stripe.customers.list({}, two)).data).toEqual([]);
	expect((await stripe.customers.list()).data).toEqual([]);
	expect((await failure(stripe.customers.retrieve(customer.id, {}, two))).code).toBe('resource_missing');
	expect((await stripe.accounts.retrieveCurrent({}, one)).id).toBe(one.stripeAccount);
	expect((await stripe.accounts.list({}, one)).data).toEqual([]);
	expect((await stripe.accounts.list()).data).toHaveLength(2);
	expect((await stripe.balance.retrieve({}, one)).available.every(({ amount }) => amount === 0)).toBe(true);
	expect(held.sandbox.ledger.at(-1)).toMatchObject({ account: one.stripeAccount, objectId: customer.id });
});

test('Stripe-Context names an account as well', async () => {
	const account = await held.stripe.v2.core.accounts.create({ display_name: 'Ann' });
	const headers = { 'stripe-context': account.id };
	const { body } = await send(held.sandbox, 'POST', '/v1/customers', { body: 'name=Ann', headers });
	const listed = await send(held.sandbox, 'GET', '/v1/customers', { headers });
	expect((listed.body.data as unknown[]).length).toBe(1);
	expect((await failure(held.stripe.customers.retrieve(String(body.id)))).statusCode).toBe(404);
});

test('unknown and deleted accounts are refused', async () => {
	const { stripe } = held;
	for (const stripeAccount of ['acct_unknown', 'hello', 'cus_1']) {
		const error = await failure(stripe.customers.list({}, { stripeAccount }));
		expect(error).toMatchObject({ statusCode: 403, code: 'account_invalid' });
	}
	const { id } = await stripe.accounts.create({ type: 'custom' });
	await stripe.accounts.del(id);
	expect((await failure(stripe.customers.list({}, { stripeAccount: id }))).statusCode).toBe(403);
});

test('reset forgets everything, and the seeds are new', async () => {
	const { stripe, sandbox } = held;
	const customer = await stripe.customers.create({});
	const [review] = (await stripe.reviews.list()).data;
	await stripe.reviews.approve(review.id);
	sandbox.failNext({ status: 500 });
	sandbox.reset();
	expect(sandbox.exchanges).toEqual([]);
	expect(sandbox.ledger).toEqual([]);
	expect((await failure(stripe.customers.retrieve(customer.id))).statusCode).toBe(404);
	expect((await stripe.reviews.list()).data.every(({ open }) => open)).toBe(true);
});

test('records what was asked, decoded, and knows identical requests', async () => {
	const { sandbox } = held;
	for (let index = 0; index < 2; index += 1) {
		await send(sandbox, 'POST', '/v1/payouts?expand[0]=destination', {
			body: 'amount=5&currency=usd&metadata[a]=b',
		});
	}
	expect(sandbox.exchanges[0]).toMatchObject({
		method: 'POST',
		path: '/v1/payouts',
		operation: 'payouts.create',
		params: { amount: 5, currency: 'usd', metadata: { a: 'b' }, expand: ['destination'] },
		status: 200,
	});
	expect(sandbox.exchanges[1].fingerprint).toBe(sandbox.exchanges[0].fingerprint);
	await send(sandbox, 'POST', '/v1/payouts', { body: 'amount=5&currency=usd' });
	expect(sandbox.exchanges[2].fingerprint).not.toBe(sandbox.exchanges[0].fingerprint);
	sandbox.exchanges.length = 0;
	await send(sandbox, 'GET', '/v1/payouts');
	expect(sandbox.exchanges).toHaveLength(1);
});

test('keeps the latest requests only', async () => {
	const { sandbox } = held;
	for (let index = 0; index < 11_000; index += 1) sandbox.exchanges.push({ path: String(index) } as never);
	await send(sandbox, 'GET', '/v1/payouts');
	expect(sandbox.exchanges.length).toBeLessThanOrEqual(10_001);
	expect(sandbox.exchanges.at(-1)!.path).toBe('/v1/payouts');
});
