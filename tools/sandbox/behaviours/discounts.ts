import { make, store } from '../generic';
import type { Params, StripeObject } from '../types';
import type { Call } from '../world';

/** The discounts that a request gives to a subscription, stored: those that exist, and one for each coupon. */
export function discountsOf(call: Call, wanted: Params[], subscription: StripeObject): string[] {
	return wanted.map(({ coupon, discount, promotion_code: code }) => {
		if (typeof discount === 'string') return discount;
		const source = call.scope.find(['PromotionCode'], String(code))?.object.promotion as Params | undefined;
		const made = Object.assign(make(call, 'Discount', {}), {
			customer: subscription.customer,
			promotion_code: code ?? null,
			source: { type: 'coupon', coupon: coupon ?? source?.coupon ?? null },
			subscription: subscription.id,
		});
		store(call, 'Discount', made);
		return String(made.id);
	});
}
