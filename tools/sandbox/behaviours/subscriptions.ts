import { invalid, missing } from '../errors';
import { mustExist } from '../references';
import type { Params, StripeObject } from '../types';
import type { Behaviours, Call } from '../world';
import { timeFor } from './clocks';
import { discountsOf } from './discounts';
import { addItem, priceOf, startSubscription, type ItemParams } from './subscribe';

const DAY = 86_400;

const itemsOf = (subscription: StripeObject) => subscription.items as { data: StripeObject[] };

function trial(params: Params, now: number): StripeObject {
	const end = params.trial_end === 'now' ? undefined : params.trial_end;
	const days = Number(params.trial_period_days ?? 0);
	const until = typeof end === 'number' ? end : days > 0 ? now + days * DAY : undefined;
	return until === undefined ? {} : { status: 'trialing', trial_start: now, trial_end: until };
}

function updateItems(
	call: Call,
	subscription: StripeObject,
	items: Array<ItemParams & { id?: string; deleted?: boolean }>,
) {
	const { now } = timeFor(call, subscription.customer);
	const page = itemsOf(subscription);
	items.forEach((wanted, index) => {
		const param = `items[${index}]`;
		if (wanted.id === undefined) {
			addItem(call, subscription, wanted, now, param);
			return;
		}
		const item = page.data.find(({ id }) => id === wanted.id);
		if (!item) throw missing('subscription_item', wanted.id, `${param}[id]`, 400);
		if (wanted.deleted) removeItem(call, subscription, item);
		else {
			if (wanted.price ?? wanted.price_data ?? wanted.plan) item.price = priceOf(call, wanted, param);
			if (wanted.quantity !== undefined) item.quantity = wanted.quantity;
			if (wanted.metadata) item.metadata = { ...(item.metadata as object), ...(wanted.metadata as object) };
		}
	});
}

function removeItem(call: Call, subscription: StripeObject, item: StripeObject): void {
	const page = itemsOf(subscription);
	page.data = page.data.filter(({ id }) => id !== item.id);
	const entry = call.scope.find(['SubscriptionItem'], String(item.id));
	if (entry) call.scope.remove(entry);
}

/** Subscriptions with real items, and their end. */
export const subscriptions: Behaviours = {
	'subscriptions.create'(call) {
		const { params } = call;
		if (params.customer === undefined) {
			throw invalid('Missing required parameter: customer.', 'parameter_missing', 'customer');
		}
		const items = (params.items ?? []) as ItemParams[];
		if (items.length === 0) throw invalid('Missing required parameter: items.', 'parameter_missing', 'items');
		const customer = String(mustExist(call, 'Customer', String(params.customer), 'customer').object.id);
		const { now, clock } = timeFor(call, customer);
		const subscription = startSubscription(call, customer, items, { now, params });
		const status = params.payment_behavior === 'default_incomplete' ? 'incomplete' : 'active';
		const atEnd = params.cancel_at_period_end === true;
		Object.assign(subscription, {
			status,
			test_clock: clock,
			discounts: discountsOf(call, (params.discounts || []) as Params[], subscription),
			cancel_at: typeof params.cancel_at === 'number' ? params.cancel_at : null,
			...(atEnd && { cancel_at: itemsOf(subscription).data[0].current_period_end }),
			...trial(params, now),
		});
		return subscription;
	},

	'subscriptions.update'(call, generic) {
		const subscription = call.self!.object;
		const { items, discounts, ...rest } = call.params;
		if (Array.isArray(items)) updateItems(call, subscription, items as ItemParams[]);
		if (discounts !== undefined)
			subscription.discounts = discountsOf(call, (discounts || []) as Params[], subscription);
		call.params = rest;
		generic();
		if (rest.cancel_at_period_end === true) {
			subscription.cancel_at = itemsOf(subscription).data[0]?.current_period_end ?? null;
		} else if (rest.cancel_at_period_end === false) subscription.cancel_at = null;
		return subscription;
	},

	'subscriptions.cancel'(call) {
		const subscription = call.self!.object;
		if (subscription.status === 'canceled')
			throw missing('subscription', String(subscription.id), 'subscription');
		const { now } = timeFor(call, subscription.customer);
		const details = (call.params.cancellation_details ?? {}) as Params;
		Object.assign(subscription, {
			status: 'canceled',
			canceled_at: now,
			ended_at: now,
			cancellation_details: {
				comment: details.comment ?? null,
				feedback: details.feedback ?? null,
				feedback_option: null,
				reason: 'cancellation_requested',
			},
		});
		return subscription;
	},

	'subscriptionItems.create'(call) {
		const owner = mustExist(call, 'Subscription', String(call.params.subscription), 'subscription').object;
		const { now } = timeFor(call, owner.customer);
		return addItem(call, owner, call.params as ItemParams, now, 'item');
	},

	'subscriptionItems.update'(call, generic) {
		// A changed item is a changed subscription, which is noticed of what was looked up.
		call.scope.find(['Subscription'], String(call.self!.object.subscription));
		return generic();
	},

	'subscriptionItems.del'(call, generic) {
		const item = call.self!.object;
		const owner = call.scope.find(['Subscription'], String(item.subscription))?.object;
		if (owner) itemsOf(owner).data = itemsOf(owner).data.filter(({ id }) => id !== item.id);
		return generic();
	},
};
