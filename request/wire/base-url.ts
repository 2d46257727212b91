const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Stripe's API, and its host for files. */
export const API = 'https://api.stripe.com';
export const FILES = 'https://files.stripe.com';

/** Whether an address is at Stripe: https at stripe.com or below it, or the origin that stands for Stripe. */
export function isAtStripe({ protocol, port, hostname, origin }: URL, baseUrl: string): boolean {
	if (origin === new URL(baseUrl).origin) return true;
	return protocol === 'https:' && port === '' && /(^|\.)stripe\.com$/.test(hostname);
}

/**
 * An address for the API as a credential gives it, without a slash at its end.
 * @returns undefined when no key must be sent there: anything but https, or http on loopback
 */
export function safeBaseUrl(text: string): string | undefined {
	const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
	if (!url || url.username || url.search || url.hash) return undefined;
	const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
	return safe ? url.href.replace(/\/+$/, '') : undefined;
}
