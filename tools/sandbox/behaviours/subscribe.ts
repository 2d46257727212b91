import { emptyPage } from '../build';
import { invalid } from '../errors';
import { make, store } from '../generic';
import { mustExist } from '../references';
import type { Params, StripeObject } from '../types';
import type { Call } from '../world';

/** How long one of Stripe's intervals lasts, from a point in time. */
export function after(start: number, interval: string, count = 1): number {
	const date = new Date(start * 1000);
	if (interval === 'day') date.setUTCDate(date.getUTCDate() + count);
	else if (interval === 'week') date.setUTCDate(date.getUTCDate() + 7 * count);
	else {
		const day = date.getUTCDate();
		date.setUTCDate(1);
		date.setUTCMonth(date.getUTCMonth() + (interval === 'year' ? 12 * count : count));
		// The 31st of a month becomes the last day of a shorter one.
		const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
		date.setUTCDate(Math.min(day, last));
	}
	return Math.floor(date.getTime() / 1000);
}

/** What a request says of one subscription item. */
export interface ItemParams extends Params {
	price?: string;
	price_data?: Params;
	plan?: string;
	quantity?: number;
}

/** The price of an item: one that exists, or a new one described in place. */
export function priceOf(call: Call, item: ItemParams, param: string): StripeObject {
	if (item.price_data) {
		const price = make(call, 'Price', item.price_data);
		Object.assign(price, { type: item.price_data.recurring ? 'recurring' : 'one_time' });
		store(call, 'Price', price);
		return price;
	}
	const id = item.price ?? item.plan;
	if (id === undefined)
		throw invalid(`Missing required parameter: ${param}[price].`, 'parameter_missing', `${param}[price]`);
	if (item.price === undefined && call.scope.find(['Plan'], id)) return planAsPrice(call, id);
	return mustExist(call, 'Price', id, `${param}[price]`).object;
}

/** Plans answer as prices with the same id. */
function planAsPrice(call: Call, id: string): StripeObject {
	const plan = call.scope.find(['Plan'], id)!.object;
	const { interval, interval_count, usage_type } = plan;
	const price = make(call, 'Price', { currency: plan.currency, nickname: plan.nickname }, id);
	Object.assign(price, { product: plan.product, type: 'recurring', unit_amount: plan.amount });
	price.recurring = { interval, interval_count, usage_type, meter: null, trial_period_days: null };
	return price;
}

/** The plan that Stripe shows beside a recurring price. */
function planOf(call: Call, price: StripeObject): StripeObject {
	const plan = make(call, 'Plan', price, String(price.id));
	const recurring = (price.recurring ?? {}) as Params;
	return Object.assign(plan, { amount: price.unit_amount, product: price.product }, recurring);
}

/** A new item of a subscription, stored. */
export function addItem(
	call: Call,
	subscription: StripeObject,
	params: ItemParams,
	now: number,
	param: string,
): StripeObject {
	const price = priceOf(call, params, param);
	const recurring = (price.recurring ?? {}) as {
		interval?: string;
		interval_count?: number;
		usage_type?: string;
	};
	const item = make(call, 'SubscriptionItem', { metadata: params.metadata ?? {} });
	Object.assign(item, {
		price,
		plan: planOf(call, price),
		subscription: subscription.id,
		current_period_start: now,
		current_period_end: after(now, recurring.interval ?? 'month', recurring.interval_count ?? 1),
		...(recurring.usage_type !== 'metered' && { quantity: params.quantity ?? 1 }),
	});
	call.scope.put('SubscriptionItem', item);
	(subscription.items as { data: StripeObject[] }).data.push(item);
	return item;
}

/** A new active subscription with its items, stored. */
export function startSubscription(
	call: Call,
	customer: string,
	items: ItemParams[],
	options: { now: number; params?: Params },
): StripeObject {
	const { now, params = {} } = options;
	const { items: _items, ...rest } = params;
	// Refuses wrong prices before anything is stored.
	const prices = items.map((item, index) =>
		item.price_data ? undefined : priceOf(call, item, `items[${index}]`),
	);
	const subscription = make(call, 'Subscription', rest);
	Object.assign(subscription, {
		customer,
		status: 'active',
		start_date: now,
		billing_cycle_anchor: now,
		currency: params.currency ?? prices[0]?.currency ?? 'usd',
		items: emptyPage(`/v1/subscription_items?subscription=${String(subscription.id)}`),
	});
	items.forEach((item, index) => addItem(call, subscription, item, now, `items[${index}]`));
	call.scope.put('Subscription', subscription);
	return subscription;
}
