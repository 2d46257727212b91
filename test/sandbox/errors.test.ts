import { failure, send, useSandbox } from './support';

const held = useSandbox();

const refusal = async (path: string, body: string, headers: Record<string, string> = {}) => {
	const answer = await send(held.sandbox, 'POST', path, { body, headers });
	const { type, code, param, message } = answer.body.error ?? {};
	return { status: answer.status, type, code, param, message };
};

test('every answer says that it comes from an emulator, and has a request id', async () => {
	for (const path of ['/v1/balance', '/v1/nothing', '/v2/nothing', '/', '/v1/payouts/%zz']) {
		const { headers } = await send(held.sandbox, 'GET', path);
		expect(headers.get('stripe-sandbox')).toBe('emulator');
		expect(headers.get('request-id')).toMatch(/^req_\w{14}$/);
	}
});

test('echoes version, account and key', async () => {
	const account = await held.stripe.accounts.create({});
	const { headers } = await send(held.sandbox, 'POST', '/v1/customers', {
		body: '',
		headers: { 'stripe-version': '2025-02-24.acacia', 'stripe-account': account.id, 'idempotency-key': 'k' },
	});
	expect(headers.get('stripe-version')).toBe('2025-02-24.acacia');
	expect(headers.get('stripe-account')).toBe(account.id);
	expect(headers.get('idempotency-key')).toBe('k');
	const { headers: plain } = await send(held.sandbox, 'GET', '/v1/customers');
	expect(plain.get('stripe-version')).toBe('2026-10-28.endive');
});

test('unknown URLs', async () => {
	for (const [method, path] of [
		['GET', '/v1/foo'],
		['DELETE', '/v1/payouts/po_1'],
		['PATCH', '/v1/payouts'],
		['GET', '/v1/payouts/'],
	]) {
		const { status, body } = await send(held.sandbox, method, path);
		expect(status).toBe(404);
		expect(body.error).toMatchObject({
			type: 'invalid_request_error',
			message: expect.stringContaining(`Unrecognized request URL (${method}: ${path})`),
		});
	}
});

test('errors carry what Stripe errors carry', async () => {
	const error = await failure(held.stripe.payouts.retrieve('po_x'));
	expect(error).toMatchObject({
		type: 'StripeInvalidRequestError',
		statusCode: 404,
		code: 'resource_missing',
		param: 'payout',
		doc_url: 'https://docs.stripe.com/error-codes/resource-missing',
		message: "No such payout: 'po_x'",
		requestId: expect.stringMatching(/^req_/),
	});
	expect((error as unknown as { raw: { request_log_url: string } }).raw.request_log_url).toContain(
		error.requestId,
	);
});

const PHASES = 'customer=cus_1&phases[0][items][0]';

test.each([
	// endpoint, body, code, param
	['/v1/payouts', 'amount=1&currency=usd&foo=1', 'parameter_unknown', 'foo'],
	['/v1/subscription_schedules', 'phases[0][foo]=1', 'parameter_unknown', 'phases[0][foo]'],
	['/v1/subscription_schedules', `${PHASES}[foo][bar]=1`, 'parameter_unknown', 'phases[0][items][0][foo]'],
	['/v1/payouts', 'currency=usd', 'parameter_missing', 'amount'],
	['/v1/subscription_schedules', 'phases[0][start_date]=1', 'parameter_unknown', 'phases[0][start_date]'],
	['/v1/subscription_schedules', 'phases[0][end_date]=1', 'parameter_missing', 'phases[0][items]'],
	['/v1/payouts', 'amount=1.5&currency=usd', 'parameter_invalid_integer', 'amount'],
	['/v1/payouts', 'amount=abc&currency=usd', 'parameter_invalid_integer', 'amount'],
	['/v1/payouts', 'amount=&currency=usd', 'parameter_invalid_empty', 'amount'],
	['/v1/payouts', 'amount=0&currency=usd', 'parameter_invalid_integer', 'amount'],
	['/v1/payouts', 'amount=1&currency=usd&description=', 'parameter_invalid_empty', 'description'],
	['/v1/payouts', 'amount=1&currency=xxx', undefined, 'currency'],
	['/v1/payouts', 'amount=1&currency=usd&method=fast', undefined, 'method'],
	[
		'/v1/payouts',
		`amount=1&currency=usd&statement_descriptor=${'x'.repeat(23)}`,
		undefined,
		'statement_descriptor',
	],
	['/v1/payouts', 'amount=1&currency=usd&description[a]=b', undefined, 'description'],
	['/v1/payouts', 'amount=1&currency=usd&metadata=x', undefined, 'metadata'],
	['/v1/payouts', `amount=1&currency=usd&metadata[k]=${'x'.repeat(501)}`, undefined, 'metadata[k]'],
	['/v1/subscription_schedules', 'phases=x', undefined, 'phases'],
	['/v1/subscription_schedules', 'phases[a]=x', undefined, 'phases'],
	['/v1/subscription_schedules', 'phases[0]=x', undefined, 'phases[0]'],
	['/v1/subscription_schedules', 'start_date=tomorrow', 'parameter_invalid_integer', 'start_date'],
	[
		'/v1/subscription_schedules',
		`${PHASES}[quantity]=x`,
		'parameter_invalid_integer',
		'phases[0][items][0][quantity]',
	],
	[
		'/v1/subscription_schedules',
		`${PHASES}[price_data][currency]=nope`,
		undefined,
		'phases[0][items][0][price_data][currency]',
	],
	['/v1/tax_rates', 'display_name=a&inclusive=maybe&percentage=1', undefined, 'inclusive'],
	['/v1/tax_rates', 'display_name=a&inclusive=true&percentage=much', undefined, 'percentage'],
	['/v1/plans', 'currency=usd&interval=month&product[foo]=x', 'parameter_unknown', 'product[foo]'],
	['/v1/payment_intents', 'amount=100&currency=usd&off_session=never', undefined, 'off_session'],
	['/v1/payouts', 'amount=1&currency=usd&expand[0]=foo', undefined, 'expand[0]'],
])('POST %s %s', async (path, body, code, param) => {
	const answer = await refusal(path, body);
	expect(answer).toMatchObject({ status: 400, type: 'invalid_request_error', param });
	expect(answer.code).toBe(code);
	expect(answer.message!.length).toBeGreaterThan(10);
	expect(held.sandbox.ledger).toEqual([]);
});

test('a wrong enum value is answered with the right ones', async () => {
	const { message } = await refusal('/v1/payouts', 'amount=1&currency=usd&method=fast');
	expect(message).toContain('instant, standard');
});

test('what the types allow is accepted', async () => {
	const ok = async (path: string, body: string) =>
		expect((await refusal(path, body)).message).toBeUndefined();
	await ok('/v1/payment_intents', 'amount=100&currency=usd&off_session=one_off');
	await ok('/v1/payment_intents', 'amount=100&currency=EUR&off_session=true');
	await ok(
		'/v1/customers',
		'metadata[0]=zero&metadata[constructor]=c&preferred_locales[]=en&preferred_locales[]=de',
	);
	expect((await held.stripe.customers.list()).data[0]).toMatchObject({
		metadata: { 0: 'zero', constructor: 'c' },
		preferred_locales: ['en', 'de'],
	});
	const many = Array.from({ length: 60 }, (_, index) => `preferred_locales[${index}]=l${index}`).join('&');
	await ok('/v1/customers', many);
	const [{ preferred_locales: locales }] = (await held.stripe.customers.list()).data;
	expect(locales).toEqual(Array.from({ length: 60 }, (_, index) => `l${index}`));
});

test('bodies of the wrong kind', async () => {
	const json = { 'content-type': 'application/json' };
	expect(await refusal('/v1/payouts', '{"amount":1}', json)).toMatchObject({ status: 400 });
	expect(await refusal('/v2/core/accounts', '{"display_name":', json)).toMatchObject({
		status: 400,
		code: 'invalid_request_error',
	});
	expect(await refusal('/v2/core/accounts', '[]', json)).toMatchObject({
		status: 400,
		code: 'invalid_request_error',
	});
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	expect(await refusal('/v2/core/accounts', 'display_name=x', form)).toMatchObject({ status: 400 });
});

test('v2 errors are v2 errors', async () => {
	const { status, body } = await send(held.sandbox, 'POST', '/v2/core/accounts', { body: '{"foo":1}' });
	expect(status).toBe(400);
	expect(Object.keys(body.error!).sort()).toEqual(['code', 'message', 'param', 'type']);
	const missing = await failure(held.stripe.v2.core.accounts.retrieve('acct_x'));
	expect(missing).toMatchObject({ statusCode: 404, code: 'resource_missing' });
});

test('v2 bodies keep JSON types', async () => {
	const refused = async (body: object) =>
		(
			await send(held.sandbox, 'POST', '/v2/money_management/outbound_payments', {
				body: JSON.stringify(body),
			})
		).body.error?.param;
	const right = {
		amount: { value: 100, currency: 'usd' },
		from: { financial_account: 'fa_1', currency: 'usd' },
		to: { recipient: 'acct_1' },
	};
	expect(await refused(right)).toBeUndefined();
	expect(await refused({ ...right, amount: { value: '100', currency: 'usd' } })).toBe('amount[value]');
	expect(await refused({ ...right, description: 5 })).toBe('description');
	expect(await refused({ ...right, description: null })).toBe('description');
});

test('versions', async () => {
	const { status, body } = await send(held.sandbox, 'GET', '/v1/balance', {
		headers: { 'stripe-version': 'new' },
	});
	expect(status).toBe(400);
	expect(body.error!.message).toContain('Invalid Stripe API version: new');
});

test('a failure to order: before the request is carried out, after it, or no answer at all', async () => {
	const { sandbox, stripe } = held;
	sandbox.failNext({ status: 429, times: 2, headers: { 'retry-after': '1' } });
	expect(await failure(stripe.customers.create({}))).toMatchObject({ statusCode: 429, code: 'rate_limit' });
	expect((await failure(stripe.customers.list())).headers['retry-after']).toBe('1');
	expect(sandbox.ledger).toHaveLength(0);

	sandbox.failNext({ status: 500, executed: true, when: ({ path }) => path === '/v1/customers' });
	await stripe.balance.retrieve();
	const key = { idempotencyKey: 'once' };
	expect(await failure(stripe.customers.create({ name: 'Ann' }, key))).toMatchObject({ statusCode: 500 });
	const again = await stripe.customers.create({ name: 'Ann' }, key);
	expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
	expect(sandbox.ledger).toHaveLength(1);

	sandbox.failNext({ drop: true });
	await expect(send(sandbox, 'GET', '/v1/customers')).rejects.toThrow('fetch failed');
	await stripe.customers.list();
});

test('a failure before Stripe sees the request comes before every check', async () => {
	const { sandbox } = held;
	sandbox.failNext({ status: 502, times: 3 });
	expect((await send(sandbox, 'GET', '/v1/balance', { key: null })).status).toBe(502);
	expect((await send(sandbox, 'GET', '/v1/nothing')).status).toBe(502);
	expect((await refusal('/v1/payouts', 'foo=1')).status).toBe(502);
	expect((await refusal('/v1/payouts', 'foo=1')).code).toBe('parameter_unknown');
});

test('a failure of the work strikes what works only, and knows what it is', async () => {
	const { sandbox, stripe } = held;
	sandbox.failNext({
		at: 'work',
		executed: true,
		when: ({ operation, params, headers }) =>
			operation === 'customers.create' && params.name === 'Ann' && headers.idempotencyKey === 'two',
	});
	await stripe.customers.create({ name: 'Ann' }, { idempotencyKey: 'one' });
	await stripe.customers.create({ name: 'Ann' }, { idempotencyKey: 'one' });
	await failure(stripe.customers.create({ name: 1, foo: 1 } as never, { idempotencyKey: 'two' }));
	const error = await failure(stripe.customers.create({ name: 'Ann' }, { idempotencyKey: 'two' }));
	expect(error.statusCode).toBe(500);
	expect(sandbox.ledger).toHaveLength(2);
});

test('what cannot be carried out is refused, though a failure was ordered after it', async () => {
	for (const at of ['work', 'after'] as const) {
		held.sandbox.failNext({ at, executed: true });
		const error = await failure(held.stripe.payouts.create({ amount: 9_000_000, currency: 'usd' }));
		expect(error.code).toBe(at === 'work' ? 'balance_insufficient' : undefined);
		expect(error.statusCode).toBe(at === 'work' ? 400 : 500);
	}
});

test('an answer that was lost is kept, with nothing of it in what arrives', async () => {
	const { sandbox, stripe } = held;
	const options = { idempotencyKey: 'k' };
	sandbox.failNext({ at: 'after', status: 504 });
	const lost = await failure(stripe.customers.create({ name: 'Ann' }, options));
	expect(lost.statusCode).toBe(504);
	expect(lost.headers['original-request']).toBeUndefined();
	sandbox.failNext({ at: 'after', status: 504 });
	expect((await failure(stripe.customers.create({ name: 'Ann' }, options))).statusCode).toBe(504);
	const { headers } = (await stripe.customers.create({ name: 'Ann' }, options)).lastResponse;
	expect(headers).toMatchObject({ 'idempotent-replayed': 'true', 'original-request': lost.requestId });
	expect(sandbox.ledger).toHaveLength(1);
});

test('a failure of the work that nobody hears of is told by the next try', async () => {
	const { sandbox } = held;
	const options = { body: 'name=Ann', headers: { 'idempotency-key': 'k' } };
	sandbox.failNext({ at: 'work', drop: true });
	await expect(send(sandbox, 'POST', '/v1/customers', options)).rejects.toThrow('fetch failed');
	const { status, headers } = await send(sandbox, 'POST', '/v1/customers', options);
	expect([status, headers.get('idempotent-replayed')]).toEqual([500, 'true']);
});

test('a request can order its own failure', async () => {
	const { sandbox } = held;
	const order = (fault: string) => ({ body: 'name=Ann', headers: { 'sandbox-fault': fault } });
	const failed = await send(sandbox, 'POST', '/v1/customers', order('{"at":"work","executed":true}'));
	expect(failed.status).toBe(500);
	expect(sandbox.ledger).toHaveLength(1);
	expect((await send(sandbox, 'POST', '/v1/customers', order('{"status":503}'))).status).toBe(503);
	expect((await send(sandbox, 'POST', '/v1/customers', order('500'))).status).toBe(400);
	expect((await send(sandbox, 'POST', '/v1/customers', order('{'))).status).toBe(400);
	expect(sandbox.ledger).toHaveLength(1);
});
