import { COUNTRIES } from '../countries';
import { invalid, missing } from '../errors';
import { make, remove, store } from '../generic';
import type { Params, StripeObject } from '../types';
import type { Behaviours, Call } from '../world';

const BRANDS: Record<string, string> = { 3: 'American Express', 4: 'Visa', 5: 'MasterCard', 6: 'Discover' };

/** A bank account from a description or a token. Of the full number only the last four digits stay. */
export function bankAccount(call: Call, params: Params): StripeObject {
	const bank = make(call, 'BankAccount', params);
	const country = String(params.country ?? 'US').toUpperCase();
	return Object.assign(bank, {
		bank_name: 'SANDBOX TEST BANK',
		country,
		currency: params.currency ?? COUNTRIES[country] ?? 'usd',
		last4: params.account_number === undefined ? '6789' : String(params.account_number).slice(-4),
		routing_number: params.routing_number ?? '110000000',
		status: 'new',
		fingerprint: 'sandboxFingerprint',
	});
}

/** A card from a description or a token. */
export function card(call: Call, params: Params): StripeObject {
	const number = String(params.number ?? '4242424242424242').replace(/[ -]/g, '');
	const object = make(call, 'Card', params);
	return Object.assign(object, {
		brand: BRANDS[number[0]] ?? 'Visa',
		country: 'US',
		currency: params.currency ?? 'usd',
		exp_month: Number(params.exp_month ?? 12),
		exp_year: Number(params.exp_year ?? 2034),
		funding: 'credit',
		last4: number.slice(-4),
		cvc_check: params.cvc === undefined ? null : 'pass',
		fingerprint: 'sandboxFingerprint',
	});
}

/** What a token stands for: `btok_` a bank account, `tok_` a card, or what it was made of. */
export function fromToken(call: Call, token: string, param: string): { type: string; object: StripeObject } {
	const known = call.scope.find(['Token'], token)?.object;
	const held = (known?.bank_account ?? known?.card) as StripeObject | undefined;
	if (held) {
		const type = known!.bank_account ? 'BankAccount' : 'Card';
		return { type, object: { ...held, id: make(call, type, {}).id } };
	}
	if (token.startsWith('btok_')) return { type: 'BankAccount', object: bankAccount(call, {}) };
	if (token.startsWith('tok_')) return { type: 'Card', object: card(call, {}) };
	throw missing('token', token, param, 400);
}

function fromParameter(call: Call, value: unknown): { type: string; object: StripeObject } {
	if (typeof value === 'string') return fromToken(call, value, 'external_account');
	const params = value as Params;
	if (typeof params.token === 'string') return fromToken(call, params.token, 'external_account[token]');
	return params.object === 'card'
		? { type: 'Card', object: card(call, params) }
		: { type: 'BankAccount', object: bankAccount(call, params) };
}

/** The account's bank accounts and cards, the newest first. */
const all = (call: Call, account: string) => [...call.scope.older(['BankAccount', 'Card'], account)];

/** Brings the page inside the account up to date. */
function refreshPage(call: Call, account: StripeObject): void {
	const entries = all(call, String(account.id));
	account.external_accounts = {
		object: 'list',
		data: entries.slice(0, 10).map(({ object }) => object),
		has_more: entries.length > 10,
		url: `/v1/accounts/${String(account.id)}/external_accounts`,
	};
}

function makeDefault(call: Call, account: StripeObject, chosen: StripeObject): void {
	for (const { object } of all(call, String(account.id))) {
		if (object.currency === chosen.currency) object.default_for_currency = object.id === chosen.id;
	}
}

/** Adds a bank account or card to an account; the first of a currency is its default. */
export function addExternalAccount(call: Call, account: StripeObject, value: unknown): StripeObject {
	const { type, object } = fromParameter(call, value);
	const id = String(account.id);
	Object.assign(object, { account: id, metadata: call.params.metadata ?? object.metadata ?? {} });
	const first = all(call, id).every((entry) => entry.object.currency !== object.currency);
	object.default_for_currency = false;
	store(call, type, object, id);
	if (first || call.params.default_for_currency === true) makeDefault(call, account, object);
	refreshPage(call, account);
	return object;
}

/** The bank accounts and cards that an account is paid to. */
export const externalAccounts: Behaviours = {
	'accounts.createExternalAccount': (call) =>
		addExternalAccount(call, call.owners[0].object, call.params.external_account),

	'accounts.updateExternalAccount'(call, generic) {
		const object = generic();
		for (const name of ['exp_month', 'exp_year']) {
			if (name in object && call.params[name] !== undefined) object[name] = Number(call.params[name]);
		}
		if (call.params.default_for_currency === true) makeDefault(call, call.owners[0].object, object);
		refreshPage(call, call.owners[0].object);
		return object;
	},

	'accounts.deleteExternalAccount'(call) {
		const account = call.owners[0].object;
		const { object } = call.self!;
		const others = all(call, String(account.id)).filter(
			(entry) => entry.object.id !== object.id && entry.object.currency === object.currency,
		);
		if (object.default_for_currency && others.length > 0) {
			throw invalid(
				`This is the default external account for ${String(object.currency)}. Make another one the default first.`,
			);
		}
		const notice = remove(call);
		refreshPage(call, account);
		return notice;
	},
};
