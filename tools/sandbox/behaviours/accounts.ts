import { balances } from '../balance';
import { COUNTRIES } from '../countries';
import { invalid, missing } from '../errors';
import { make, store } from '../generic';
import type { Params, StripeObject } from '../types';
import { PLATFORM, type Behaviours, type Call, type World } from '../world';
import { addExternalAccount } from './external-accounts';

/** Capabilities that every account can ask for, besides those that its creator named. */
const OFFERED = [
	'card_payments',
	'transfers',
	'us_bank_account_ach_payments',
	'link_payments',
	'sepa_debit_payments',
	'bank_transfer_payments',
	'card_issuing',
	'treasury',
];

type Requested = Record<string, { requested?: boolean } | undefined>;

function setCapability(
	world: World,
	account: StripeObject,
	name: string,
	requested: boolean,
	now: number,
): void {
	const id = String(account.id);
	const { platform, builder } = world;
	const entry =
		platform.find(['Capability'], name, id) ??
		platform.put('Capability', { ...builder.object('Capability', now, name), account: id }, id);
	const status = requested ? 'active' : 'unrequested';
	Object.assign(entry.object, {
		requested,
		requested_at: requested ? now : null,
		status,
		requirements: builder.filled(builder.shapeOf('Capability').fields.requirements, 'requirements', {
			type: 'Capability',
			now,
			depth: 0,
		}),
	});
	const shown = account.capabilities as Record<string, string>;
	if (requested) shown[name] = 'active';
	else delete shown[name];
}

function applyCapabilities(call: Call, account: StripeObject, wanted: Requested): void {
	for (const [name, value] of Object.entries(wanted)) {
		setCapability(call.world, account, name, value?.requested === true, call.now);
	}
	enable(account);
}

/** Why an account is disabled, by the reason that it was rejected for. */
function rejection(reason: string): string {
	if (reason.startsWith('fraud')) return 'rejected.fraud';
	return reason === 'terms_of_service' ? 'rejected.terms_of_service' : 'rejected.other';
}

/** What an account may do follows from its capabilities, unless it was rejected. */
function enable(account: StripeObject): void {
	const { card_payments, transfers } = account.capabilities as Record<string, string>;
	const disabled = (account.requirements as StripeObject).disabled_reason !== null;
	account.charges_enabled = !disabled && card_payments === 'active';
	account.payouts_enabled = !disabled && transfers === 'active';
}

/** The fields that Stripe fills for every account. */
function complete(world: World, account: StripeObject, params: Params, now: number): void {
	const { builder } = world;
	const { fields } = builder.shapeOf('Account');
	for (const name of [
		'requirements',
		'future_requirements',
		'external_accounts',
		'settings',
		'tos_acceptance',
	]) {
		account[name] ??= builder.filled(fields[name], name, { type: 'Account', now, depth: 0 });
	}
	const country = String(params.country ?? 'US').toUpperCase();
	const type = String(params.type ?? (params.controller ? 'none' : 'standard'));
	const dashboards: Record<string, string> = { express: 'express', standard: 'full' };
	Object.assign(account, {
		type,
		country,
		created: now,
		default_currency: params.default_currency ?? COUNTRIES[country] ?? 'usd',
		details_submitted: false,
		capabilities: {},
		controller: {
			type: 'application',
			is_controller: true,
			fees: { payer: type === 'standard' ? 'account' : 'application' },
			losses: { payments: type === 'standard' ? 'stripe' : 'application' },
			requirement_collection: type === 'custom' ? 'application' : 'stripe',
			stripe_dashboard: { type: dashboards[type] ?? 'none' },
			...((params.controller ?? {}) as object),
		},
	});
	(account.requirements as StripeObject).disabled_reason = null;
	(account.external_accounts as StripeObject).url = `/v1/accounts/${String(account.id)}/external_accounts`;
}

/** The account that the keys belong to; made when first asked for. */
export const platformAccount = (world: World): StripeObject =>
	world.platform.single('Account', '', () => {
		const now = world.now();
		const account = world.builder.object('Account', now, PLATFORM);
		complete(world, account, {}, now);
		for (const name of ['card_payments', 'transfers']) {
			(account.capabilities as Record<string, string>)[name] = 'active';
		}
		enable(account);
		return Object.assign(account, { email: 'platform@sandbox.invalid', details_submitted: true });
	});

const hasExpressDashboard = (account: StripeObject) =>
	(account.controller as { stripe_dashboard?: { type?: string } }).stripe_dashboard?.type === 'express';

/** Connected accounts: what they may do, how they sign in, and their end. */
export const accounts: Behaviours = {
	'accounts.create'(call) {
		const { external_account: external, capabilities = {}, ...params } = call.params;
		const account = make(call, 'Account', params);
		complete(call.world, account, params, call.now);
		store(call, 'Account', account);
		const given = capabilities as Requested;
		const standard = account.type === 'standard' ? ['card_payments', 'transfers'] : [];
		applyCapabilities(call, account, {
			...Object.fromEntries(OFFERED.map((name) => [name, { requested: standard.includes(name) }])),
			...given,
		});
		if (external !== undefined) addExternalAccount(call, account, external);
		return account;
	},

	'accounts.update'(call, generic) {
		const { external_account: external, capabilities, ...params } = call.params;
		call.params = params;
		const account = generic();
		if (capabilities) applyCapabilities(call, account, capabilities as Requested);
		if (external !== undefined && external !== '') addExternalAccount(call, account, external);
		return account;
	},

	'accounts.retrieveCurrent': (call) =>
		call.scope.account === PLATFORM
			? platformAccount(call.world)
			: call.world.platform.find(['Account', 'V2.Core.Account'], call.scope.account)!.object,

	'accounts.updateCapability'(call) {
		const account = call.owners[0].object;
		if (typeof call.params.requested === 'boolean') {
			applyCapabilities(call, account, { [call.ids.capability]: { requested: call.params.requested } });
		}
		return call.self!.object;
	},

	'accounts.reject'(call) {
		const account = call.self!.object;
		(account.requirements as StripeObject).disabled_reason = rejection(String(call.params.reason));
		enable(account);
		return account;
	},

	'accounts.unreject'(call) {
		const account = call.self!.object;
		(account.requirements as StripeObject).disabled_reason = null;
		enable(account);
		return account;
	},

	'accounts.del'(call, generic) {
		const id = String(call.self!.object.id);
		const left = [...balances(call.world.scope(id))].filter(([, amount]) => amount !== 0);
		if (left.length > 0) {
			const money = left.map(([currency, amount]) => `${amount} ${currency}`).join(', ');
			throw invalid(`This account still has a balance (${money}, in minor units) and cannot be deleted.`);
		}
		return generic();
	},

	'accounts.createLoginLink'(call, generic) {
		if (!hasExpressDashboard(call.owners[0].object)) {
			throw invalid('Login links exist only for accounts with the Express Dashboard.');
		}
		return generic();
	},

	'accountLinks.create'(call, generic) {
		const id = String(call.params.account);
		if (!call.world.platform.find(['Account'], id)) throw missing('account', id, 'account', 400);
		return Object.assign(generic(), { expires_at: call.now + 300 });
	},
};
