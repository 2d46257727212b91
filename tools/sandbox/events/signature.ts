import { createHmac, randomBytes } from 'node:crypto';

/** A secret that signs, for ever or until a point in time (unix seconds). */
export interface Secret {
	value: string;
	until?: number;
}

/**
 * The header `Stripe-Signature`: HMAC-SHA256 over time, a dot and the body, one `v1` for each secret. In test
 * mode a `v0` is added that means nothing, so that nobody relies on there being `v1` only
 * (docs.stripe.com/webhooks#verify-manually).
 * @param at unix seconds
 */
export function signatureHeader(body: Buffer, at: number, secrets: string[], livemode: boolean): string {
	const signatures = secrets.map((secret) => {
		const digest = createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex');
		return `v1=${digest}`;
	});
	const decoy = livemode ? [] : [`v0=${randomBytes(32).toString('hex')}`];
	return [`t=${at}`, ...signatures, ...decoy].join(',');
}
