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

const payout = { amount: 100, currency: 'usd' };

test.each([true, false])('v1 keeps a 500 of the endpoint, carried out or not: %s', async (executed) => {
	const { stripe, sandbox } = held;
	const options = { idempotencyKey: 'k' };
	sandbox.failNext({ at: 'work', executed });
	const first = await failure(stripe.payouts.create(payout, options));
	expect(first).toMatchObject({ statusCode: 500, rawType: 'api_error' });
	expect(first.headers).toMatchObject({
		'original-request': first.requestId,
		'stripe-should-retry': 'false',
	});
	expect(first.headers['idempotent-replayed']).toBeUndefined();
	const again = await failure(stripe.payouts.create(payout, options));
	expect(again).toMatchObject({ statusCode: 500, message: first.message });
	expect(again.headers).toMatchObject({
		'idempotent-replayed': 'true',
		'original-request': first.requestId,
		'stripe-should-retry': 'false',
	});
	expect(again.requestId).not.toBe(first.requestId);
	expect(sandbox.ledger).toHaveLength(executed ? 1 : 0);
	expect((await stripe.payouts.list()).data).toHaveLength(executed ? 1 : 0);
	expect(
		sandbox.exchanges.map(({ status, replayed, error }) => [status, replayed, error]).slice(0, 2),
	).toEqual([
		[500, false, 'api_error'],
		[500, true, 'api_error'],
	]);
	const other = await failure(stripe.payouts.create({ ...payout, amount: 101 }, options));
	expect(other).toMatchObject({ statusCode: 400, rawType: 'idempotency_error' });
});

test('v1 keeps what the business refuses, though it could be done by now', async () => {
	const { stripe, sandbox } = held;
	const poor = { amount: 2_000_000, currency: 'usd' };
	const { id } = await stripe.payouts.create(payout);
	await stripe.payouts.cancel(id);
	const refused: Array<[string, number, (options: { idempotencyKey: string }) => Promise<unknown>]> = [
		['balance_insufficient', 400, (options) => stripe.payouts.create(poor, options)],
		[
			'card_declined',
			402,
			(options) =>
				stripe.paymentIntents.create({ ...payout, confirm: true, payment_method: 'pm_decline' }, options),
		],
		['resource_missing', 404, (options) => stripe.payouts.cancel('po_none', {}, options)],
		['invalid_request_error', 400, (options) => stripe.payouts.cancel(id, {}, options)],
	];
	for (const [code, statusCode, call] of refused) {
		const options = { idempotencyKey: `refused-${code}` };
		const first = await failure(call(options));
		expect([first.statusCode, first.code ?? first.rawType]).toEqual([statusCode, code]);
		const again = await failure(call(options));
		expect(again.message).toBe(first.message);
		expect(again.headers).toMatchObject({
			'idempotent-replayed': 'true',
			'original-request': first.requestId,
		});
		expect(sandbox.exchanges.at(-1)).toMatchObject({ replayed: true, error: code });
	}
});

test('v1 keeps nothing of what never reached the endpoint', async () => {
	const { stripe, sandbox } = held;
	const options = { idempotencyKey: 'free' };
	const { id } = await stripe.accounts.create({ type: 'custom' });
	sandbox.ledger.length = 0;
	const turnedAway: Array<[string, () => Promise<unknown>]> = [
		['unknown', () => stripe.payouts.create({ ...payout, foo: 1 } as never, options)],
		['missing', () => stripe.payouts.create({ amount: 1 } as never, options)],
		['wrong', () => stripe.payouts.create({ amount: 1.5, currency: 'usd' }, options)],
		[
			'missing, as the endpoint finds out',
			() => stripe.transfers.create({ currency: 'usd', destination: id }, options),
		],
		['not expandable', () => stripe.payouts.create({ ...payout, expand: ['foo'] }, options)],
		['no key', () => clientFor(sandbox, 'sk_test_').payouts.create(payout, options)],
		['no permission', () => clientFor(sandbox, 'rk_test_noperm_12345678').payouts.create(payout, options)],
		['no account', () => stripe.payouts.create(payout, { ...options, stripeAccount: 'acct_none' })],
	];
	for (const [what, call] of turnedAway) {
		const error = await failure(call());
		expect([what, error.statusCode >= 400 && error.statusCode < 404]).toEqual([what, true]);
		expect(error.headers['original-request']).toBeUndefined();
	}
	const passing: Array<Parameters<typeof sandbox.failNext>[0]> = [
		{ status: 429 },
		{ status: 429, at: 'work', code: 'lock_timeout' },
		{ status: 409, at: 'work' },
		{ status: 502 },
	];
	for (const fault of passing) {
		sandbox.failNext(fault);
		expect((await failure(stripe.payouts.create(payout, options))).statusCode).toBe(fault.status);
	}
	const made = await stripe.payouts.create(payout, options);
	expect(made.lastResponse.headers['idempotent-replayed']).toBeUndefined();
	expect(sandbox.ledger).toHaveLength(1);
});

test('Stripe advises to try again after a lock timeout', async () => {
	held.sandbox.failNext({ status: 429, at: 'work', code: 'lock_timeout' });
	const { headers } = await failure(held.stripe.payouts.create(payout, { idempotencyKey: 'k' }));
	expect(headers['stripe-should-retry']).toBe('true');
});

test('the same parameters in another order are the same request', async () => {
	const headers = { 'idempotency-key': 'k' };
	const bodies = [
		'amount=1&currency=usd&metadata[a]=1&metadata[b]=2',
		'metadata[b]=2&metadata[a]=1&currency=usd&amount=1',
	];
	for (const body of bodies) {
		expect((await send(held.sandbox, 'POST', '/v1/payouts', { body, headers })).status).toBe(200);
	}
	expect(held.sandbox.ledger).toHaveLength(1);
});

test('keys live for a day in v1 and for 30 days in v2, by the clock of the sandbox', async () => {
	let now = Date.parse('2030-01-01T00:00:00Z');
	const HOUR = 3_600_000;
	await withSandbox({ now: () => now }, async (sandbox) => {
		const stripe = clientFor(sandbox);
		const v1 = async () => (await stripe.payouts.create(payout, { idempotencyKey: 'k' })).id;
		const v2 = async () =>
			(await stripe.v2.core.accounts.create({ display_name: 'Ann' }, { idempotencyKey: 'k' })).id;
		const first = [await v1(), await v2()];
		now += 23 * HOUR;
		expect([await v1(), await v2()]).toEqual(first);
		now += HOUR;
		const later = await v1();
		expect(later).not.toBe(first[0]);
		expect(await v2()).toBe(first[1]);
		now += 28 * 24 * HOUR;
		expect(await v2()).toBe(first[1]);
		now += 24 * HOUR;
		expect(await v2()).not.toBe(first[1]);
		expect(sandbox.ledger).toHaveLength(4);
	});
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

describe('v2', () => {
	const create = async (name: string, key: string) =>
		await held.stripe.v2.core.accounts.create({ display_name: name }, { idempotencyKey: key });

	test('gives again what succeeded, as it is by now', async () => {
		const { stripe, sandbox } = held;
		const first = await create('Ann', 'k');
		await stripe.v2.core.accounts.update(first.id, { contact_email: 'ann@sandbox.invalid' });
		const again = await create('Ann', 'k');
		expect(again).toMatchObject({ id: first.id, contact_email: 'ann@sandbox.invalid' });
		expect(again.lastResponse.headers).toMatchObject({
			'idempotent-replayed': 'true',
			'original-request': first.lastResponse.requestId,
		});
		expect(sandbox.ledger).toHaveLength(2);
	});

	test.each([true, false])('takes up what failed, carried out or not: %s', async (executed) => {
		const { sandbox } = held;
		sandbox.failNext({ at: 'work', executed });
		const error = await failure(create('Ann', 'k'));
		expect(error.statusCode).toBe(500);
		expect(error.headers['stripe-should-retry']).toBeUndefined();
		const { id } = await create('Ann', 'k');
		expect((await create('Ann', 'k')).id).toBe(id);
		expect(sandbox.ledger.map(({ objectId }) => objectId)).toEqual([id]);
	});

	test('takes up what was refused', async () => {
		const { stripe } = held;
		const { id: account } = await create('Ann', 'k');
		const path = `/v2/core/accounts/${account}/persons`;
		const headers = { 'idempotency-key': 'close' };
		const missing = await send(held.sandbox, 'DELETE', `${path}/person_none`, { headers });
		expect(missing.status).toBe(404);
		const again = await send(held.sandbox, 'DELETE', `${path}/person_none`, { headers });
		expect(again.headers.get('idempotent-replayed')).toBeNull();
		expect((await stripe.v2.core.accounts.persons.list(account)).data).toEqual([]);
	});

	test('refuses another request under a used key, whether the first one failed or not', async () => {
		await create('Ann', 'done');
		held.sandbox.failNext({ at: 'work' });
		await failure(create('Ann', 'failed'));
		for (const key of ['done', 'failed']) {
			expect(await failure(create('Bob', key))).toMatchObject({
				statusCode: 400,
				rawType: 'idempotency_error',
				type: 'StripeIdempotencyError',
			});
		}
		expect(held.sandbox.ledger).toHaveLength(1);
	});

	test('knows keys by endpoint', async () => {
		const account = await create('Ann', 'k');
		const headers = { 'idempotency-key': 'k' };
		const path = `/v2/core/accounts/${account.id}/persons`;
		const person = await send(held.sandbox, 'POST', path, { body: '{}', headers });
		expect(person.status).toBe(200);
		expect(person.body.id).not.toBe(account.id);
	});

	test('takes keys for DELETE, as v1 does not', async () => {
		const { sandbox, stripe } = held;
		const headers = { 'idempotency-key': 'del' };
		const account = await create('Ann', 'k');
		const person = await send(sandbox, 'POST', `/v2/core/accounts/${account.id}/persons`, { body: '{}' });
		const path = `/v2/core/accounts/${account.id}/persons/${person.body.id}`;
		expect((await send(sandbox, 'DELETE', path, { headers })).status).toBe(200);
		const again = await send(sandbox, 'DELETE', path, { headers });
		expect(again.status).toBe(200);
		expect(again.headers.get('idempotent-replayed')).toBe('true');
		expect((await send(sandbox, 'DELETE', path)).status).toBe(404);

		const coupon = await stripe.coupons.create({ percent_off: 10 });
		expect((await send(sandbox, 'DELETE', `/v1/coupons/${coupon.id}`, { headers })).status).toBe(200);
		expect((await send(sandbox, 'DELETE', `/v1/coupons/${coupon.id}`, { headers })).status).toBe(404);
	});
});

test('while a request is carried out, its key is in use', async () => {
	await withSandbox({ latencyMs: 400 }, async (sandbox) => {
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

test('another request under a key that is in use is refused for good, as waiting would not help it', async () => {
	await withSandbox({ latencyMs: 200 }, async (sandbox) => {
		const stripe = clientFor(sandbox);
		const options = { idempotencyKey: 'slow' };
		const [first, other] = await Promise.allSettled([
			stripe.customers.create({ name: 'Ann' }, options),
			stripe.customers.create({ name: 'Bob' }, options),
		]);
		const refused = [first, other].find(({ status }) => status === 'rejected') as PromiseRejectedResult;
		expect(refused.reason).toMatchObject({ statusCode: 400, rawType: 'idempotency_error' });
		expect(sandbox.ledger).toHaveLength(1);
	});
});
