import { clientFor, failure, send, useSandbox, withSandbox } from './support';

const held = useSandbox();

test('the same request under the same key is carried out once', async () => {
	const { stripe, sandbox } = held;
	const options = { idempotencyKey: 'key-1' };
	const first = await stripe.payouts.create({ amount: 100, currency: 'usd' }, options);
	const second = await stripe.payouts.create({ amount: 100, currency: 'usd' }, options);
	expect(second.id).toBe(first.id);
	expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
	expect(second.lastResponse.headers).toMatchObject({
		'idempotent-replayed': 'true',
		'original-request': first.lastResponse.requestId,
		'idempotency-key': 'key-1',
	});
	expect(second.lastResponse.requestId).not.toBe(first.lastResponse.requestId);
	expect((await stripe.payouts.list()).data).toHaveLength(1);
	expect(sandbox.ledger).toMatchObject([
		{
			operation: 'payouts.create',
			objectId: first.id,
			idempotencyKey: 'key-1',
			method: 'POST',
			path: '/v1/payouts',
		},
	]);
	expect(sandbox.exchanges.map(({ replayed }) => replayed)).toEqual([false, true, false]);
});

test('without a key, or with another, it is carried out again', async () => {
	for (const key of ['a', 'b']) {
		await held.stripe.payouts.create({ amount: 1, currency: 'usd' }, { idempotencyKey: key });
	}
	await send(held.sandbox, 'POST', '/v1/payouts', { body: 'amount=1&currency=usd' });
	await send(held.sandbox, 'POST', '/v1/payouts', { body: 'amount=1&currency=usd' });
	expect(held.sandbox.ledger).toHaveLength(4);
});

test('the same key for another request is refused', async () => {
	const { stripe } = held;
	const options = { idempotencyKey: 'key-1' };
	await stripe.payouts.create({ amount: 100, currency: 'usd' }, options);
	for (const other of [
		stripe.payouts.create({ amount: 101, currency: 'usd' }, options),
		stripe.topups.create({ amount: 100, currency: 'usd' }, options),
	]) {
		const error = await failure(other);
		expect(error).toMatchObject({
			statusCode: 400,
			type: 'StripeIdempotencyError',
			rawType: 'idempotency_error',
		});
	}
	expect(held.sandbox.ledger).toHaveLength(1);
});

test('accounts have keys of their own', async () => {
	const { stripe } = held;
	const account = await stripe.accounts.create({});
	const options = { idempotencyKey: 'shared' };
	const here = await stripe.customers.create({}, options);
	const there = await stripe.customers.create({}, { ...options, stripeAccount: account.id });
	expect(there.id).not.toBe(here.id);
});

test('what failed while it was carried out is replayed, what was wrong from the start is not', async () => {
	const { stripe } = held;
	const poor = { amount: 2_000_000, currency: 'usd' };
	expect((await failure(stripe.payouts.create(poor, { idempotencyKey: 'poor' }))).code).toBe(
		'balance_insufficient',
	);
	const again = await failure(stripe.payouts.create(poor, { idempotencyKey: 'poor' }));
	expect(again).toMatchObject({ code: 'balance_insufficient', headers: { 'idempotent-replayed': 'true' } });

	const wrong = await failure(stripe.payouts.create({ amount: 1 } as never, { idempotencyKey: 'wrong' }));
	expect(wrong.code).toBe('parameter_missing');
	await stripe.payouts.create({ amount: 1, currency: 'usd' }, { idempotencyKey: 'wrong' });
	expect(held.sandbox.ledger).toHaveLength(1);
});

test('the answer is replayed even when the object changed since', async () => {
	const { stripe } = held;
	const options = { idempotencyKey: 'k' };
	const payout = await stripe.payouts.create({ amount: 1, currency: 'usd' }, options);
	await stripe.payouts.cancel(payout.id);
	expect((await stripe.payouts.create({ amount: 1, currency: 'usd' }, options)).status).toBe('pending');
});

test('keys are at most 255 characters long, and nothing to GET', async () => {
	const { stripe, sandbox } = held;
	await stripe.customers.create({}, { idempotencyKey: 'x'.repeat(255) });
	const error = await failure(stripe.customers.create({}, { idempotencyKey: 'x'.repeat(256) }));
	expect(error).toMatchObject({ statusCode: 400, rawType: 'idempotency_error' });
	const headers = { 'idempotency-key': 'g' };
	await send(sandbox, 'GET', '/v1/customers', { headers });
	const second = await send(sandbox, 'GET', '/v1/customers?limit=1', { headers });
	expect(second.status).toBe(200);
	expect(second.headers.get('idempotent-replayed')).toBeNull();
});

test('v2 replays POST and DELETE', async () => {
	const { sandbox } = held;
	const headers = { 'idempotency-key': 'v2' };
	const body = '{"display_name":"Ann"}';
	const first = await send(sandbox, 'POST', '/v2/core/accounts', { body, headers });
	const second = await send(sandbox, 'POST', '/v2/core/accounts', { body, headers });
	expect(second.body.id).toBe(first.body.id);
	const person = await send(sandbox, 'POST', `/v2/core/accounts/${first.body.id}/persons`, { body: '{}' });
	const path = `/v2/core/accounts/${first.body.id}/persons/${person.body.id}`;
	const remove = { headers: { 'idempotency-key': 'del' } };
	expect((await send(sandbox, 'DELETE', path, remove)).status).toBe(200);
	const again = await send(sandbox, 'DELETE', path, remove);
	expect(again.status).toBe(200);
	expect(again.headers.get('idempotent-replayed')).toBe('true');
	expect((await send(sandbox, 'DELETE', path)).status).toBe(404);
});

test('while a request is carried out, its key is in use', async () => {
	await withSandbox({ latencyMs: 80 }, async (sandbox) => {
		const stripe = clientFor(sandbox);
		const options = { idempotencyKey: 'slow' };
		const results = await Promise.allSettled(
			[1, 2, 3].map(() => stripe.customers.create({ name: 'Ann' }, options)),
		);
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const result of results) {
			if (result.status === 'rejected') {
				expect(result.reason).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
			}
		}
		const replayed = await stripe.customers.create({ name: 'Ann' }, options);
		expect(replayed.lastResponse.headers['idempotent-replayed']).toBe('true');
		expect(sandbox.ledger).toHaveLength(1);
	});
});
