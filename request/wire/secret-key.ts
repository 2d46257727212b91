/**
 * What is wrong with a key as it stands, told before anything is sent with it.
 * @param key without spaces around
 * @returns a sentence with the remedy; undefined where nothing is wrong that can be seen
 */
export function problemOfKey(key: string): string | undefined {
	if (!key) return 'The key is empty: copy it from Stripe, under Developers, API keys.';
	if (key.startsWith('pk_')) {
		return 'This is a publishable key (pk_…). Stripe acts only for a secret (sk_…) or restricted (rk_…) key.';
	}
	if (key.startsWith('whsec_')) {
		return 'This is the signing secret of a webhook (whsec_…). Copy the secret (sk_…) or restricted (rk_…) key from Stripe, under Developers, API keys.';
	}
	return undefined;
}
