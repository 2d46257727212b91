import { invalid } from '../errors';
import { checkUrl, hiddenOf, newSecret } from '../events/targets';
import type { StripeObject } from '../types';
import type { Behaviours, Call } from '../world';

/** As many as Stripe lets an account have in one mode, for all integrations together. */
const MOST_ENDPOINTS = 16;

/** Connect endpoints show that they are by this only: what was asked for is not returned. */
const APPLICATION = 'ca_1SandboxApplication';

function mustMeanSomething({ params, world }: Call): void {
	if (typeof params.url === 'string') checkUrl(world, params.url, 'url');
	const events = params.enabled_events as unknown[] | undefined;
	if (events?.length === 0) {
		throw invalid(
			'An endpoint needs events: send enabled_events, or * for all.',
			undefined,
			'enabled_events',
		);
	}
}

/** Webhook endpoints tell their secret once, and never change their version or whose events they get. */
export const webhooks: Behaviours = {
	'webhookEndpoints.create'(call, generic) {
		mustMeanSomething(call);
		if ([...call.scope.older(['WebhookEndpoint'])].length >= MOST_ENDPOINTS) {
			throw invalid(
				`There are ${MOST_ENDPOINTS} webhook endpoints already, which is the most that an account may have. Delete one first.`,
			);
		}
		const connected = call.params.connect === true;
		const endpoint: StripeObject = Object.assign(generic(), {
			status: 'enabled',
			application: connected ? APPLICATION : null,
		});
		const secret = newSecret();
		const entry = call.scope.find(['WebhookEndpoint'], String(endpoint.id))!;
		Object.assign(hiddenOf(entry), { secrets: [{ value: secret }], connected });
		return { ...endpoint, secret };
	},

	'webhookEndpoints.update'(call, generic) {
		mustMeanSomething(call);
		const endpoint = generic();
		if (typeof call.params.disabled === 'boolean')
			endpoint.status = call.params.disabled ? 'disabled' : 'enabled';
		return endpoint;
	},
};
