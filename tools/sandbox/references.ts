import type { Shape } from '../../api/facts';
import { missing } from './errors';
import type { Call } from './world';

/** Objects that a parameter may name only if they exist. Others may be made-up, like `pm_card_visa`. */
const MUST_EXIST = new Set([
	'Customer',
	'Invoice',
	'Price',
	'Product',
	'Subscription',
	'TestHelpers.TestClock',
	'Issuing.Cardholder',
	'Radar.ValueList',
]);

/** Where parameters hold ids of other objects under another name than the object's field. */
const BY_NAME: Record<string, string> = {
	customer: 'Customer',
	subscription: 'Subscription',
	value_list: 'Radar.ValueList',
	test_clock: 'TestHelpers.TestClock',
	from_subscription: 'Subscription',
};

/** Refuses parameters that name an object which is not there. */
export function checkReferences(call: Call, fields: Record<string, Shape>): void {
	for (const [name, value] of Object.entries(call.params)) {
		if (typeof value !== 'string' || value === '') continue;
		const shape = fields[name];
		const type = shape?.kind === 'expandable' || shape?.kind === 'ref' ? shape.ref![0] : BY_NAME[name];
		if (type && MUST_EXIST.has(type)) mustExist(call, type, value, name);
	}
}

/** The object that a parameter names; refused when it is not there. */
export function mustExist(call: Call, type: string, id: string, param: string) {
	const entry = call.scope.find([type], id);
	if (!entry) throw missing(call.world.builder.noun([type]), id, param, 400);
	return entry;
}
