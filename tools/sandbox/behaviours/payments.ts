import { move } from '../balance';
import { invalid, missing, StripeError } from '../errors';
import { make, store } from '../generic';
import type { Entry } from '../store';
import type { Params, StripeObject } from '../types';
import type { Behaviours, Call } from '../world';
import { partOf, positive } from './amounts';
import { disputeIfWanted } from './disputes';

/** What Stripe takes of a charge in the US: 2.9 % and 30 cents; here 30 minor units of any currency. */
const FEE_RATE = 0.029;
const FEE_FIXED = 30;

/** Why a payment method or token fails, if its name says that it does. */
function refusalOf(method: unknown): StripeError | undefined {
	if (!/decline/i.test(String(method))) return undefined;
	return new StripeError(
		402,
		'The card was declined: the sandbox declines everything with "decline" in its name.',
		{
			type: 'card_error',
			code: 'card_declined',
			decline_code: 'generic_decline',
			advice_code: 'try_again_later',
			network_decline_code: '05',
		},
	);
}

function mustPass(method: unknown): void {
	const refusal = refusalOf(method);
	if (refusal) throw refusal;
}

function charge(call: Call, values: Params, captured: boolean): StripeObject {
	const amount = Number(values.amount);
	const object = Object.assign(make(call, 'Charge', {}), {
		amount_refunded: 0,
		...values,
		amount_captured: captured ? amount : 0,
		captured,
		paid: true,
		status: 'succeeded',
	});
	store(call, 'Charge', object);
	if (captured) settle(call, object, amount);
	return object;
}

function settle(call: Call, object: StripeObject, amount: number): void {
	const { currency, id } = object;
	Object.assign(object, { captured: true, amount_captured: amount });
	object.balance_transaction = move(call, call.scope, {
		amount,
		fee: Math.round(amount * FEE_RATE) + FEE_FIXED,
		feeDescription: 'Stripe processing fees',
		currency: String(currency),
		type: 'charge',
		source: String(id),
	});
	disputeIfWanted(call, object, object.payment_method ?? call.params.source);
}

function succeed(call: Call, intent: StripeObject): StripeObject {
	const manual = intent.capture_method === 'manual';
	const { amount, currency, customer, description, metadata, payment_method } = intent;
	const values = {
		amount,
		currency,
		customer,
		description,
		metadata,
		payment_method,
		payment_intent: intent.id,
	};
	intent.latest_charge = charge(call, values, !manual).id;
	return Object.assign(intent, {
		status: manual ? 'requires_capture' : 'succeeded',
		amount_received: manual ? 0 : amount,
		amount_capturable: manual ? amount : 0,
		last_payment_error: null,
	});
}

/** What a declined payment leaves: a failed charge, and an intent that waits for another way to pay. */
function fail(call: Call, intent: StripeObject, method: unknown, { message, details }: StripeError): void {
	const { amount, currency, customer } = intent;
	const failed = Object.assign(make(call, 'Charge', {}), {
		...{ amount, currency, customer, payment_intent: intent.id, payment_method: method },
		...{ status: 'failed', paid: false, captured: false },
		...{ failure_code: details.code, failure_message: message },
	});
	store(call, 'Charge', failed);
	Object.assign(intent, {
		status: 'requires_payment_method',
		payment_method: null,
		latest_charge: failed.id,
		last_payment_error: { ...details, message, charge: failed.id },
	});
}

function confirm(call: Call, intent: StripeObject): StripeObject {
	const method = call.params.payment_method ?? intent.payment_method;
	if (method === null || method === undefined) {
		throw invalid(
			'There is nothing to pay with: send payment_method.',
			'payment_intent_unexpected_state',
			'payment_method',
		);
	}
	const refusal = refusalOf(method);
	if (refusal) {
		fail(call, intent, method, refusal);
		throw new StripeError(refusal.status, refusal.message, {
			...refusal.details,
			charge: intent.latest_charge,
			payment_intent: { ...intent },
		});
	}
	intent.payment_method = method;
	return succeed(call, intent);
}

function mustBe(intent: StripeObject, verb: string, statuses: string[]): void {
	if (statuses.includes(String(intent.status))) return;
	throw invalid(
		`A payment intent that is ${String(intent.status)} cannot be ${verb}; it must be ${statuses.join(' or ')}.`,
		'payment_intent_unexpected_state',
	);
}

const OPEN = ['requires_payment_method', 'requires_confirmation', 'requires_action', 'processing'];

/** Payments, as simply as demonstrations need them. */
export const payments: Behaviours = {
	'paymentIntents.create'(call, generic) {
		const amount = positive(call.params.amount);
		const intent = generic();
		Object.assign(intent, {
			amount,
			client_secret: `${String(intent.id)}_secret_sandbox`,
			payment_method_types: call.params.payment_method_types ?? ['card'],
			status: intent.payment_method ? 'requires_confirmation' : 'requires_payment_method',
		});
		return call.params.confirm === true ? confirm(call, intent) : intent;
	},

	'paymentIntents.confirm'(call, generic) {
		mustBe(call.self!.object, 'confirmed', OPEN);
		const { status } = call.self!.object;
		generic();
		call.self!.object.status = status;
		return confirm(call, call.self!.object);
	},

	'paymentIntents.capture'(call) {
		const intent = call.self!.object;
		mustBe(intent, 'captured', ['requires_capture']);
		const amount = Number(call.params.amount_to_capture ?? intent.amount);
		if (amount < 1 || amount > Number(intent.amount)) {
			throw invalid(
				`At most ${String(intent.amount)} can be captured.`,
				'amount_too_large',
				'amount_to_capture',
			);
		}
		const held = call.scope.find(['Charge'], String(intent.latest_charge));
		if (held) settle(call, held.object, amount);
		return Object.assign(intent, { status: 'succeeded', amount_received: amount, amount_capturable: 0 });
	},

	'paymentIntents.cancel'(call) {
		const intent = call.self!.object;
		mustBe(intent, 'canceled', [...OPEN, 'requires_capture']);
		const reason = call.params.cancellation_reason ?? null;
		return Object.assign(intent, {
			status: 'canceled',
			canceled_at: call.now,
			cancellation_reason: reason,
			amount_capturable: 0,
		});
	},

	'charges.create'(call) {
		const amount = positive(call.params.amount);
		if (call.params.currency === undefined) {
			throw invalid('Missing required parameter: currency.', 'parameter_missing', 'currency');
		}
		mustPass(call.params.source);
		const { source: _source, ...params } = call.params;
		return charge(call, { ...make(call, 'Charge', params), amount }, params.capture !== false);
	},

	'refunds.create'(call) {
		const { charge: chargeId, payment_intent: intentId } = call.params;
		if ((chargeId ?? intentId) === undefined) {
			throw invalid('Say what to refund: charge or payment_intent.', 'parameter_missing', 'charge');
		}
		const intent = intentId && call.scope.find(['PaymentIntent'], String(intentId))?.object;
		if (intentId && !intent) throw missing('payment_intent', String(intentId), 'payment_intent', 400);
		const id = String(chargeId ?? (intent as StripeObject).latest_charge);
		const paid = call.scope.find(['Charge'], id)?.object;
		if (!paid) throw missing('charge', id, 'charge', 400);
		const isHeld = ({ object: one }: Entry) => one.charge === id && !one.is_charge_refundable;
		if (paid.disputed && [...call.scope.older(['Dispute'])].some(isHeld))
			throw invalid(
				`The charge ${id} is disputed: its money is with the bank already, and cannot be refunded.`,
				'charge_disputed',
			);
		const amount = partOf(call, Number(paid.amount), Number(paid.amount_refunded), 'charge');
		const refund = make(call, 'Refund', { ...call.params, amount });
		const { currency, payment_intent } = paid;
		Object.assign(refund, { currency, charge: id, payment_intent, status: 'succeeded' });
		refund.balance_transaction = move(call, call.scope, {
			amount: -amount,
			currency: String(currency),
			type: 'refund',
			source: String(refund.id),
		});
		paid.amount_refunded = Number(paid.amount_refunded) + amount;
		paid.refunded = paid.amount_refunded === paid.amount;
		store(call, 'Refund', refund);
		return refund;
	},
};
