import type { IWebhookFunctions } from 'n8n-workflow';
import { CLOCK, CREDENTIAL } from '../request';
import type { Desk } from './desk';
import type { Memory } from './memory';

/** How often the credential is read for calls that fit no other secret, in ms: reading it costs more than all else. */
const EVERY = 30_000;

/** `whsec_1, whsec_2`: one or several, however they are separated. */
export const secretsIn = (text: unknown): string[] =>
	String(text ?? '')
		.split(/[\s,;]+/)
		.filter((secret) => secret.startsWith('whsec_'));

/** Secrets that are known without looking anywhere. */
export const secretsAtHand = (desk: Desk, { secret }: Memory): string[] => [
	...new Set([...desk.secrets, ...(secret ? [secret] : []), ...desk.fromCredential.secrets]),
];

/**
 * The secrets that the credential holds, for a secret that was rolled or an endpoint of one's own.
 * @returns those that were not known before; none while it was read a moment ago
 */
export async function secretsOfCredential(functions: IWebhookFunctions, desk: Desk): Promise<string[]> {
	const known = desk.fromCredential;
	if (CLOCK.now() - known.at < EVERY) return [];
	// Set before it is read: others must not read it meanwhile.
	desk.fromCredential = { ...known, at: CLOCK.now() };
	try {
		const { webhookSecrets } = await functions.getCredentials<{ webhookSecrets?: string }>(CREDENTIAL);
		desk.fromCredential.secrets = secretsIn(webhookSecrets);
	} catch {
		// Without a credential there are no further secrets.
		return [];
	}
	return desk.fromCredential.secrets.filter((secret) => !known.secrets.includes(secret));
}
