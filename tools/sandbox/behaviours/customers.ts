import { invalid, missing } from '../errors';
import { make, store } from '../generic';
import type { StripeObject } from '../types';
import type { Behaviours } from '../world';
import { bankAccount, card, fromToken } from './external-accounts';

/** Customers' sources, and tokens, of which no full number is kept. */
export const customers: Behaviours = {
	'customers.create'(_call, generic) {
		const customer = generic();
		customer.invoice_prefix ??= String(customer.id).slice(-8).toUpperCase();
		return customer;
	},

	'customers.del'(call, generic) {
		for (const { object } of call.scope.older(['Subscription'])) {
			if (object.customer === call.self!.object.id && object.status !== 'canceled') {
				Object.assign(object, { status: 'canceled', canceled_at: call.now, ended_at: call.now });
			}
		}
		return generic();
	},

	'customers.createSource'(call) {
		const customer = call.owners[0].object;
		const source = String(call.params.source);
		const known = call.scope.find(['Source'], source)?.object;
		const { type, object } = known ? { type: 'Source', object: known } : fromToken(call, source, 'source');
		object.customer = customer.id;
		if (!known) store(call, type, object, String(customer.id));
		customer.default_source ??= object.id;
		return object;
	},

	'customers.deleteSource'(call, generic) {
		const customer = call.owners[0].object;
		const { id } = call.self!.object;
		if (customer.default_source === id) customer.default_source = null;
		return generic();
	},

	'paymentMethods.attach'(call) {
		const method = call.self!.object;
		const id = call.params.customer;
		if (id === undefined)
			throw invalid('Missing required parameter: customer.', 'parameter_missing', 'customer');
		if (!call.scope.find(['Customer'], String(id))) throw missing('customer', String(id), 'customer', 400);
		return Object.assign(method, { customer: id });
	},

	'paymentMethods.detach': (call) => Object.assign(call.self!.object, { customer: null }),

	'tokens.create'(call) {
		const { bank_account: bank, card: given } = call.params as Record<
			string,
			StripeObject | string | undefined
		>;
		const token = make(call, 'Token', {});
		token.type = bank ? 'bank_account' : given ? 'card' : 'account';
		if (bank) {
			token.id = `b${String(token.id)}`;
			token.bank_account = bankAccount(call, typeof bank === 'object' ? bank : {});
		} else if (given) token.card = card(call, typeof given === 'object' ? given : {});
		store(call, 'Token', token);
		return token;
	},
};
