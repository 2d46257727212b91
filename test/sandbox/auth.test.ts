import { loadFacts } from '../../api/load';
import { permissionsFor } from '../../api/permissions';
import { PLATFORM } from '../../tools/sandbox';
import { allows } from '../../tools/sandbox/permissions';
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

const refusal = (names: string, account = PLATFORM) =>
	new RegExp(
		`^The provided key 'rk_test_\\*{4}\\w{4}' does not have the required permissions for this endpoint on account '${account}'\\. Having the ${names} would allow this request to continue\\.$`,
	);

test('a key without permissions gets 403 and is told which one it lacks', async () => {
	const { id: stripeAccount } = await held.stripe.accounts.create({ type: 'custom' });
	const stripe = clientFor(held.sandbox, 'rk_test_noperm_12345678');
	const read = await failure(stripe.payouts.list({}, { stripeAccount }));
	expect(read).toMatchObject({ statusCode: 403, rawType: 'invalid_request_error' });
	expect(read.code).toBeUndefined();
	expect(read.message).toMatch(refusal("'rak_payout_read' permission", stripeAccount));
	const write = await failure(stripe.payouts.create({ amount: 1, currency: 'usd' }));
	expect(write.message).toMatch(refusal("'rak_payout_write' permission"));
	const several = await failure(stripe.subscriptions.list());
	expect(several.message).toMatch(refusal("'rak_billing_cadence_read', 'rak_subscription_read' permissions"));
	const v2 = await failure(stripe.v2.core.accounts.create({}));
	expect(v2).toMatchObject({ statusCode: 403, code: 'more_permissions_required' });
	expect(v2.message).toMatch(refusal("'rak_v2_account_storer_write' permission"));
	expect(held.sandbox.ledger).toHaveLength(1);
});

test('every operation names the permissions that it needs', () => {
	const named = new Map(
		loadFacts().operations.map((operation) => [operation.id, permissionsFor(operation)] as const),
	);
	expect(
		[...named.values()].flat().filter((name) => !/^rak_[a-z0-9_]+[a-z0-9]_(read|write)$/.test(name)),
	).toEqual([]);
	// As the documentation, or whoever was refused, says.
	expect(
		Object.fromEntries(
			[
				'accounts.update',
				'accounts.createLoginLink',
				'checkout.sessions.create',
				'customers.createSource',
				'customers.search',
				'issuing.cards.list',
				'invoiceItems.create',
				'prices.search',
				'refunds.create',
				'reporting.reportRuns.create',
				'subscriptionItems.del',
				'terminal.readers.cancelAction',
				'testHelpers.testClocks.advance',
				'topups.retrieve',
				'transfers.createReversal',
				'v2.core.accounts.persons.del',
				'v2.moneyManagement.outboundPayments.list',
				'webhookEndpoints.del',
			].map((id) => [id, named.get(id)!.join()]),
		),
	).toEqual({
		'accounts.update': 'rak_connected_account_write',
		'accounts.createLoginLink': 'rak_edit_link_write',
		'checkout.sessions.create': 'rak_checkout_session_write',
		'customers.createSource': 'rak_customer_write',
		'customers.search': 'rak_customer_read',
		'issuing.cards.list': 'rak_issuing_card_read',
		'invoiceItems.create': 'rak_invoice_write',
		'prices.search': 'rak_plan_read',
		'refunds.create': 'rak_charge_write',
		'reporting.reportRuns.create': 'rak_report_runs_and_report_types_write',
		'subscriptionItems.del': 'rak_subscription_write',
		'terminal.readers.cancelAction': 'rak_terminal_reader_write',
		'testHelpers.testClocks.advance': 'rak_billing_clock_write',
		'topups.retrieve': 'rak_top_up_read',
		'transfers.createReversal': 'rak_transfer_write',
		'v2.core.accounts.persons.del': 'rak_v2_account_storer_write',
		'v2.moneyManagement.outboundPayments.list': 'rak_outbound_payment_read',
		'webhookEndpoints.del': 'rak_webhook_write',
	});
});

test.each([
	// key, payouts read and write, transfers read and write, subscriptions read and write
	['rk_test_12345678', '++ ++ ++'],
	['rk_test_noperm_1', '-- -- --'],
	['rk_test_only_payout_read_1', '+- -- --'],
	['rk_test_only_payout_write_1', '++ -- --'],
	['rk_test_only_payouts_1', '++ -- --'],
	['rk_test_only_payout_read_and_transfer_write_1', '+- ++ --'],
	['rk_test_only_subscription_read_1', '-- -- +-'],
	['rk_test_without_payout_write_1', '+- ++ ++'],
	['rk_test_without_payout_read_1', '-- ++ ++'],
	['rk_test_without_payout_write_and_transfers_1', '+- -- ++'],
	['rk_test_without_subscription_write_1', '++ ++ +-'],
])('%s allows %s', (key, expected) => {
	const operations = new Map(loadFacts().operations.map((operation) => [operation.id, operation]));
	const mark = (id: string) => (allows(key, operations.get(id)!) ? '+' : '-');
	const marks = ['payouts', 'transfers', 'subscriptions'].map(
		(resource) => mark(`${resource}.list`) + mark(`${resource}.create`),
	);
	expect(marks.join(' ')).toBe(expected);
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
	const reader = clientFor(held.sandbox, 'rk_test_without_payout_write_123');
	await reader.payouts.list();
	expect((await failure(reader.payouts.create({ amount: 1, currency: 'usd' }))).statusCode).toBe(403);
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
