import { createHmac, timingSafeEqual } from 'node:crypto';

/** Why a call is not believed. */
export type Refusal = 'unsigned' | 'malformed' | 'tooOld' | 'tooNew' | 'noSecret' | 'wrongSignature';

/** What came, as far as it counts for the signature. */
export interface Signed {
	/** The bytes as they were sent; undefined where n8n kept none. */
	body: Buffer | undefined;
	/** The header Stripe-Signature. */
	header: unknown;
}

/** How far Stripe's clock may be ahead of this one at most, in seconds. */
const FUTURE = 300;
/** Longer headers are none of Stripe's: it sends two signatures at most while a secret is rolled. */
const LONGEST = 2_000;

/** What Stripe signs with: HMAC-SHA256 over the time in Unix seconds, a dot and the bytes. */
export const sumOf = (secret: string, time: number, body: Buffer | string): Buffer =>
	createHmac('sha256', secret).update(`${time}.`).update(body).digest();

/**
 * Whether Stripe sent it: HMAC-SHA256 over the time, a dot and the bytes, by any of the secrets, in any of
 * the header's `v1` (https://docs.stripe.com/webhooks#verify-manually). Never throws.
 * @param secrets `whsec_…`, blank ones do not count
 * @param tolerance how old it may be, in seconds
 * @param now Unix milliseconds
 * @returns why it is not believed; undefined when it is Stripe's
 */
export function problemOf(
	{ body, header }: Signed,
	secrets: readonly string[],
	tolerance: number,
	now: number,
): Refusal | undefined {
	if (typeof header !== 'string' || !header || !Buffer.isBuffer(body) || !body.length) return 'unsigned';
	const signature = header.length <= LONGEST ? read(header) : undefined;
	if (!signature) return 'malformed';
	const known = secrets.filter((secret) => secret.trim() !== '');
	if (!known.length) return 'noSecret';
	// All are compared, so that the time tells nothing.
	const matches = known.map((secret) => {
		const own = sumOf(secret, signature.time, body);
		return signature.v1.map((one) => timingSafeEqual(own, one)).includes(true);
	});
	if (!matches.includes(true)) return 'wrongSignature';
	// Only now: else anybody could have a person be told that a clock is wrong, or the tolerance too small.
	const age = Math.floor(now / 1000) - signature.time;
	if (age > tolerance) return 'tooOld';
	return -age > Math.min(tolerance, FUTURE) ? 'tooNew' : undefined;
}

/** `t=1492774577,v1=5257…,v1=…`: the time once, and whole SHA-256 sums. */
function read(header: string): { time: number; v1: Buffer[] } | undefined {
	const parts = header.split(',').map((part) => part.trim());
	const of = (name: string) =>
		parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
	const times = of('t');
	const v1 = of('v1')
		.filter((text) => /^[0-9a-f]{64}$/i.test(text))
		.map((text) => Buffer.from(text, 'hex'));
	if (times.length !== 1 || !/^\d{1,11}$/.test(times[0]) || !v1.length) return undefined;
	return { time: Number(times[0]), v1 };
}

/** What the bytes say, without what could reach into other objects; undefined where they are no JSON. */
export function parse(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString('utf8'), (key, value: unknown) =>
			key === '__proto__' ? undefined : value,
		);
	} catch {
		return undefined;
	}
}
