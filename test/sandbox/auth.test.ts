import { clientFor, failure, send, useSandbox, withSandbox } from './support';

const held = useSandbox();

const basic = (key: string) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`;

test('takes test keys as Bearer token and as basic user name', async () => {
	for (const authorization of ['Bearer sk_test_12345678', basic('rk_test_12345678')]) {
		const { status } = await send(held.sandbox, 'GET', '/v1/balance', {
			key: null,
			headers: { authorization },
		});
		expect(status).toBe(200);
	}
});

test.each([
	['none', undefined, /No API key/],
	['an empty one', 'Bearer ', /No API key/],
	['a live one', 'Bearer sk_live_12345678', /test-mode keys only/],
	['a restricted live one', basic('rk_live_12345678'), /test-mode keys only/],
	['a short one', 'Bearer sk_test_1234567', /Invalid API Key provided: sk_test_\*\*\*\*4567/],
	['a wrong one', 'Bearer pk_test_123456789', /Invalid API Key provided: pk_test_\*\*\*\*6789/],
	['a token of another kind', 'Bearer hello', /Invalid API Key/],
])('refuses %s with 401', async (_name, authorization, message) => {
	const { status, body } = await send(held.sandbox, 'GET', '/v1/balance', {
		key: null,
		headers: authorization === undefined ? {} : { authorization },
	});
	expect(status).toBe(401);
	expect(body.error).toMatchObject({
		type: 'invalid_request_error',
		message: expect.stringMatching(message),
	});
	expect(held.sandbox.ledger).toEqual([]);
});

test('a key without permissions gets 403 and is told which one it lacks', async () => {
	const error = await failure(clientFor(held.sandbox, 'rk_test_noperm_12345678').payouts.list());
	expect(error.statusCode).toBe(403);
	expect(error.message).toMatch(/rk_test_\*\*\*\*5678.*rak_payout_read/);
	const write = await failure(
		clientFor(held.sandbox, 'rk_test_noperm_12345678').payouts.create({ amount: 1, currency: 'usd' }),
	);
	expect(write.message).toContain('rak_payout_write');
});

test('a key for one resource works there only', async () => {
	const payouts = clientFor(held.sandbox, 'rk_test_only_payouts_123');
	await payouts.payouts.list();
	expect((await failure(payouts.transfers.list())).statusCode).toBe(403);
	const subscriptions = clientFor(held.sandbox, 'rk_test_only_subscriptions_123');
	await subscriptions.subscriptions.list();
	expect((await failure(subscriptions.subscriptionSchedules.list())).statusCode).toBe(403);
	await clientFor(held.sandbox, 'rk_test_only_subscription_schedules_1').subscriptionSchedules.list();
	await clientFor(held.sandbox, 'rk_test_only_test_helpers_12').testHelpers.testClocks.list();
});

test('takes only the keys it was given, if it was given any', async () => {
	await withSandbox({ apiKeys: ['sk_test_mine'] }, async (sandbox) => {
		await clientFor(sandbox, 'sk_test_mine').balance.retrieve();
		expect((await failure(clientFor(sandbox).balance.retrieve())).statusCode).toBe(401);
	});
});

test('keeps no key anywhere', async () => {
	const seen: string[] = [];
	await withSandbox({ logger: (exchange) => seen.push(JSON.stringify(exchange)) }, async (sandbox) => {
		await clientFor(sandbox, 'sk_test_verysecret42').customers.create({ name: 'Ann' });
		await failure(clientFor(sandbox, 'rk_test_noperm_verysecret42').customers.create({ name: 'Ann' }));
		await send(sandbox, 'GET', '/v1/balance', { key: 'sk_live_verysecret42' });
		expect(seen).toHaveLength(3);
		expect(JSON.stringify([seen, sandbox.exchanges, sandbox.ledger])).not.toContain('verysecret42');
	});
});
