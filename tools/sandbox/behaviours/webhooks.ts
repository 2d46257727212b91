import { random } from '../ids';
import { invalid } from '../errors';
import type { Behaviours } from '../world';

/** Stripe allows no more in test mode. */
const MOST_ENDPOINTS = 16;

/** Webhook endpoints tell their secret once. */
export const webhooks: Behaviours = {
	'webhookEndpoints.create'(call, generic) {
		if ([...call.scope.older(['WebhookEndpoint'])].length >= MOST_ENDPOINTS) {
			throw invalid(
				`There are ${MOST_ENDPOINTS} webhook endpoints already, which is the most that test mode allows.`,
			);
		}
		const endpoint = Object.assign(generic(), { status: 'enabled' });
		return { ...endpoint, secret: `whsec_${random(32)}` };
	},

	'webhookEndpoints.update'(call, generic) {
		const endpoint = generic();
		if (typeof call.params.disabled === 'boolean')
			endpoint.status = call.params.disabled ? 'disabled' : 'enabled';
		return endpoint;
	},
};
