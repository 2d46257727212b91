import { invalid } from '../errors';
import { make, store } from '../generic';
import type { Params, StripeObject } from '../types';
import type { Behaviours, Call } from '../world';

/** Completes a price with what follows from its parameters. */
function completePrice(price: StripeObject, params: Params): StripeObject {
	const recurring = params.recurring as Params | undefined;
	if (recurring) {
		Object.assign(price.recurring as object, {
			interval_count: recurring.interval_count ?? 1,
			usage_type: recurring.usage_type ?? 'licensed',
		});
	}
	price.active = params.active ?? true;
	price.type = recurring ? 'recurring' : 'one_time';
	price.billing_scheme = params.billing_scheme ?? 'per_unit';
	if (typeof price.unit_amount === 'number') price.unit_amount_decimal = String(price.unit_amount);
	else if (typeof params.unit_amount_decimal === 'string' && /^\d+$/.test(params.unit_amount_decimal)) {
		price.unit_amount = Number(params.unit_amount_decimal);
	}
	return price;
}

function productFrom(call: Call, params: Params): string {
	const product = make(call, 'Product', params, typeof params.id === 'string' ? params.id : undefined);
	product.active = params.active ?? true;
	store(call, 'Product', product);
	return String(product.id);
}

/** Prices belong to a product, whether it exists or is described on the spot. */
export const catalog: Behaviours = {
	'products.create'(call, generic) {
		const { default_price_data: data, ...params } = call.params;
		call.params = params;
		const product = generic();
		product.active = params.active ?? true;
		if (data) {
			const price = completePrice(make(call, 'Price', data as Params), data as Params);
			price.product = product.id;
			store(call, 'Price', price);
			product.default_price = price.id;
		}
		return product;
	},

	'prices.create'(call, generic) {
		const { product_data: data, ...params } = call.params;
		if (data === undefined && params.product === undefined) {
			throw invalid('A price needs a product: send product or product_data.', 'parameter_missing', 'product');
		}
		if (data !== undefined && params.product !== undefined) {
			throw invalid('Send either product or product_data, not both.', 'parameters_exclusive', 'product_data');
		}
		call.params = data === undefined ? params : { ...params, product: productFrom(call, data as Params) };
		return completePrice(generic(), params);
	},

	'plans.create'(call, generic) {
		const { product } = call.params;
		if (typeof product === 'object')
			call.params = { ...call.params, product: productFrom(call, product as Params) };
		const plan = generic();
		return Object.assign(plan, {
			active: call.params.active ?? true,
			interval_count: call.params.interval_count ?? 1,
			amount_decimal: typeof plan.amount === 'number' ? String(plan.amount) : plan.amount_decimal,
		});
	},

	'coupons.create'(call, generic) {
		if ((call.params.percent_off ?? call.params.amount_off) === undefined) {
			throw invalid(
				'A coupon takes something off: send percent_off or amount_off.',
				'parameter_missing',
				'percent_off',
			);
		}
		return Object.assign(generic(), { valid: true });
	},
};
