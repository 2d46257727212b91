import { UserError } from 'n8n-workflow';

const OF_THIS_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/;
/** Networks of one's own, by RFC 1918, RFC 4193 and RFC 6762; names without a dot. */
const PRIVATE =
	/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cd])|\.(local|internal|lan|home)$|^[^.[]+$/;

/**
 * Sees to it that Stripe can reach this n8n.
 * @param url of the webhook
 * @param stripe base URL of the credential: what stands for Stripe on this machine may call this machine
 * @throws UserError with the remedy in its message, which is all that n8n shows
 */
export function checkAddress(url: string, stripe: string): void {
	const { hostname, protocol } = new URL(url);
	if (OF_THIS_MACHINE.test(new URL(stripe).hostname)) return;
	if (!OF_THIS_MACHINE.test(hostname) && !PRIVATE.test(hostname) && protocol === 'https:') return;
	const why = protocol === 'https:' ? 'which only this network knows' : 'and it sends events over https only';
	throw new UserError(
		`Stripe cannot reach this n8n: it calls itself ${new URL(url).origin}, ${OF_THIS_MACHINE.test(hostname) ? 'which means this machine' : why}. ` +
			'Set the environment variable WEBHOOK_URL of n8n to its public https address and start n8n again, or use the Stripe Poll Trigger, which needs no such address.',
	);
}
