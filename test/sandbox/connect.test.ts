import type Stripe from 'stripe';
import { failure, send, useSandbox } from './support';

const held = useSandbox();

describe('accounts', () => {
	test('are made whole, with capabilities', async () => {
		const { accounts } = held.stripe;
		const account = await accounts.create({
			type: 'custom',
			country: 'DE',
			email: 'ann@x.test',
			business_type: 'individual',
			capabilities: { card_payments: { requested: true }, sepa_debit_payments: { requested: true } },
			individual: { first_name: 'Ann', id_number: '123456789' },
			metadata: { a: 'b' },
		});
		expect(account).toMatchObject({
			object: 'account',
			type: 'custom',
			country: 'DE',
			default_currency: 'eur',
			email: 'ann@x.test',
			charges_enabled: true,
			payouts_enabled: false,
			capabilities: { card_payments: 'active', sepa_debit_payments: 'active' },
			individual: { first_name: 'Ann', id_number_provided: true },
			external_accounts: { data: [], url: `/v1/accounts/${account.id}/external_accounts` },
			requirements: { disabled_reason: null },
			controller: { stripe_dashboard: { type: 'none' } },
		});
		expect(account.id).toMatch(/^acct_\w{16}$/);
		expect(JSON.stringify(account)).not.toContain('123456789');
		const { data } = await accounts.listCapabilities(account.id);
		expect(data.map(({ id }) => id)).toEqual(expect.arrayContaining(['card_payments', 'transfers']));
		expect(data.length).toBeGreaterThan(5);
		expect(await accounts.retrieveCapability(account.id, 'transfers')).toMatchObject({
			status: 'unrequested',
			account: account.id,
		});
		await accounts.updateCapability(account.id, 'transfers', { requested: true });
		expect(await accounts.retrieve(account.id)).toMatchObject({
			payouts_enabled: true,
			capabilities: { transfers: 'active' },
		});
		expect((await failure(accounts.retrieveCapability(account.id, 'flying'))).statusCode).toBe(404);
	});

	test('are updated, rejected and deleted', async () => {
		const { accounts } = held.stripe;
		const { id } = await accounts.create({ type: 'standard' });
		const updated = await accounts.update(id, {
			email: 'b@x.test',
			business_profile: { name: 'Bee', mcc: '5734' },
		});
		expect(updated).toMatchObject({ email: 'b@x.test', business_profile: { name: 'Bee', mcc: '5734' } });
		const again = await accounts.update(id, { business_profile: { name: 'Cee' } });
		expect(again.business_profile).toMatchObject({ name: 'Cee', mcc: '5734' });
		const rejected = await accounts.reject(id, { reason: 'fraud_other' });
		expect(rejected).toMatchObject({
			charges_enabled: false,
			requirements: { disabled_reason: 'rejected.fraud' },
		});
		await held.stripe.transfers.create({ amount: 5, currency: 'usd', destination: id });
		expect((await failure(accounts.del(id))).message).toContain('5 usd');
		const { id: other } = await accounts.create({ type: 'standard' });
		expect(await accounts.del(other)).toMatchObject({ id: other, object: 'account', deleted: true });
		expect(await failure(accounts.retrieve(other))).toMatchObject({
			statusCode: 403,
			code: 'account_invalid',
		});
	});

	test('sign in by links', async () => {
		const { accounts, accountLinks } = held.stripe;
		const express = await accounts.create({ type: 'express' });
		const link = await accounts.createLoginLink(express.id);
		expect(link).toMatchObject({ object: 'login_link', url: expect.stringMatching(/^https:/) });
		const custom = await accounts.create({ type: 'custom' });
		expect((await failure(accounts.createLoginLink(custom.id))).statusCode).toBe(400);
		const onboarding = await accountLinks.create({ account: custom.id, type: 'account_onboarding' });
		expect(onboarding.expires_at).toBeGreaterThan(onboarding.created);
		const lost = await failure(accountLinks.create({ account: 'acct_x', type: 'account_onboarding' }));
		expect(lost.param).toBe('account');
	});

	test('have persons', async () => {
		const { accounts } = held.stripe;
		const one = (await accounts.create({ type: 'custom' })).id;
		const two = (await accounts.create({ type: 'custom' })).id;
		const person = await accounts.createPerson(one, {
			first_name: 'Ann',
			dob: { day: 1, month: 2, year: 1990 },
			relationship: { owner: true },
			ssn_last_4: '1234',
		});
		expect(person).toMatchObject({
			object: 'person',
			account: one,
			first_name: 'Ann',
			dob: { year: 1990 },
			ssn_last_4_provided: true,
		});
		await accounts.createPerson(one, { first_name: 'Bob' });
		expect((await accounts.listPersons(one)).data.map((listed) => listed.first_name)).toEqual(['Bob', 'Ann']);
		expect((await accounts.listPersons(one, { relationship: { owner: true } })).data).toHaveLength(1);
		expect((await accounts.listPersons(two)).data).toEqual([]);
		expect((await failure(accounts.retrievePerson(two, person.id))).statusCode).toBe(404);
		expect((await failure(accounts.listPersons('acct_x'))).code).toBe('account_invalid');
		expect((await accounts.updatePerson(one, person.id, { last_name: 'Lee' })).last_name).toBe('Lee');
		expect(await accounts.deletePerson(one, person.id)).toMatchObject({ deleted: true, object: 'person' });
		expect((await accounts.listPersons(one)).data).toHaveLength(1);
	});

	test('have external accounts, of which no full number is kept', async () => {
		const { accounts } = held.stripe;
		const { id } = await accounts.create({
			type: 'custom',
			external_account: {
				object: 'bank_account',
				country: 'US',
				currency: 'usd',
				account_number: '000123456789',
				routing_number: '110000000',
				account_holder_name: 'Ann',
			},
		});
		const [bank] = (await accounts.retrieve(id)).external_accounts!.data as Stripe.BankAccount[];
		expect(bank).toMatchObject({
			object: 'bank_account',
			account: id,
			last4: '6789',
			account_holder_name: 'Ann',
			default_for_currency: true,
		});
		const token = await accounts.createExternalAccount(id, { external_account: 'btok_us_verified' });
		expect(token).toMatchObject({ object: 'bank_account', default_for_currency: false });
		const card = (await accounts.createExternalAccount(id, {
			external_account: {
				object: 'card',
				number: '5555 5555 5555 4444',
				exp_month: 4,
				exp_year: 2040,
				cvc: '123',
			} as never,
		})) as Stripe.Card;
		expect(card).toMatchObject({
			object: 'card',
			last4: '4444',
			brand: 'MasterCard',
			exp_month: 4,
			exp_year: 2040,
		});

		expect((await accounts.listExternalAccounts(id, { object: 'card' })).data.map((item) => item.id)).toEqual(
			[card.id],
		);
		expect((await accounts.listExternalAccounts(id)).data).toHaveLength(3);
		expect((await failure(accounts.deleteExternalAccount(id, bank.id))).message).toContain('default');
		await accounts.updateExternalAccount(id, token.id, { default_for_currency: true, metadata: { a: 'b' } });
		expect(await accounts.retrieveExternalAccount(id, bank.id)).toMatchObject({
			default_for_currency: false,
		});
		expect(await accounts.deleteExternalAccount(id, bank.id)).toMatchObject({
			deleted: true,
			object: 'bank_account',
		});
		expect((await accounts.retrieve(id)).external_accounts!.data).toHaveLength(2);
		expect(
			(await failure(accounts.createExternalAccount(id, { external_account: 'nonsense' }))).statusCode,
		).toBe(400);
		const payout = await held.stripe.transfers
			.create({ amount: 10, currency: 'usd', destination: id })
			.then(() => held.stripe.payouts.create({ amount: 5, currency: 'usd' }, { stripeAccount: id }));
		expect(payout.destination).toBe(card.id);
	});
});

test('full numbers appear nowhere', async () => {
	const { sandbox, stripe } = held;
	const account = await stripe.accounts.create({ type: 'custom' });
	const number = '4000056655665556';
	const answers = [
		await send(sandbox, 'POST', `/v1/accounts/${account.id}/external_accounts`, {
			body: `external_account[object]=bank_account&external_account[country]=US&external_account[account_number]=${number}`,
		}),
		await send(sandbox, 'POST', '/v1/tokens', {
			body: `card[number]=${number}&card[exp_month]=1&card[exp_year]=2040`,
		}),
		await send(sandbox, 'POST', '/v1/payment_methods', {
			body: `type=card&card[number]=${number}&card[exp_month]=1&card[exp_year]=2040&card[cvc]=123`,
		}),
		await send(sandbox, 'POST', '/v1/payouts', { body: `amount=${number}000&currency=usd` }),
		await send(sandbox, 'POST', '/v2/core/vault/us_bank_accounts', {
			body: JSON.stringify({ account_number: number, currency: 'usd', routing_number: '110000000' }),
		}),
	];
	expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 400, 200]);
	expect(answers[2].body.card).toMatchObject({ last4: '5556' });
	expect(answers[3].body.error!.message).toContain('…6000');
	sandbox.exchanges.splice(4, 1);
	const everything = JSON.stringify([answers.map(({ body }) => body), sandbox.exchanges, sandbox.ledger]);
	expect(everything).not.toContain(number);
	expect(everything).toContain('[redacted]');
});

describe('secrets of apps', () => {
	test('are set by name and scope', async () => {
		const { apps } = held.stripe;
		const scope = { type: 'account' as const };
		const first = await apps.secrets.create({ name: 'key', payload: 'one', scope });
		expect(first).toMatchObject({
			object: 'apps.secret',
			name: 'key',
			scope,
			id: expect.stringMatching(/^appsecret_/),
		});
		expect(first.payload).toBeUndefined();
		const second = await apps.secrets.create({ name: 'key', payload: 'two', scope });
		expect(second.id).toBe(first.id);
		const found = await apps.secrets.find({ name: 'key', scope });
		expect(found.payload).toBeUndefined();
		expect((await apps.secrets.find({ name: 'key', scope, expand: ['payload'] })).payload).toBe('two');
		expect((await apps.secrets.list({ scope })).data).toHaveLength(1);
	});

	test('belong to their scope', async () => {
		const { apps } = held.stripe;
		const account = { type: 'account' as const };
		const ann = { type: 'user' as const, user: 'usr_ann' };
		const bob = { type: 'user' as const, user: 'usr_bob' };
		await apps.secrets.create({ name: 'key', payload: 'a', scope: account });
		await apps.secrets.create({ name: 'key', payload: 'b', scope: ann });
		expect((await apps.secrets.list({ scope: ann })).data).toHaveLength(1);
		expect((await apps.secrets.list({ scope: bob })).data).toEqual([]);
		expect((await failure(apps.secrets.find({ name: 'key', scope: bob }))).code).toBe('resource_missing');
		expect((await failure(apps.secrets.find({ name: 'key', scope: { type: 'user' } }))).param).toBe(
			'scope[user]',
		);
		expect(await apps.secrets.deleteWhere({ name: 'key', scope: ann })).toMatchObject({
			deleted: true,
			name: 'key',
		});
		expect((await failure(apps.secrets.deleteWhere({ name: 'key', scope: ann }))).statusCode).toBe(404);
		expect((await apps.secrets.list({ scope: account })).data).toHaveLength(1);
	});
});
