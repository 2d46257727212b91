/** Stripe's hosts for what does not go to its API's own, by the fact `host` (the SDK has the same). */
export const hosts: Record<string, string> = {
	files: 'https://files.stripe.com',
	meter_events: 'https://meter-events.stripe.com',
};
