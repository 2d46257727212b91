import { createHash } from 'node:crypto';

/** By what a trigger knows its own endpoints, in their metadata. */
export interface Marker {
	/** Which n8n, workflow and node. */
	owner: string;
	/** Whether it is for listening in the editor: those have addresses of their own. */
	test: boolean;
	/** Whether it gets events of connected accounts, which Stripe does not tell of an endpoint. */
	connected: boolean;
}

const OWNER = 'n8n_trigger';
const LISTENS = 'n8n_listens';
const CONNECTED = 'n8n_connected';
const SECRET = 'n8n_secret';

/** A sum by which a secret is known again, and which tells nothing of it. */
export const sumOf = (secret: string): string =>
	createHash('sha256').update(secret).digest('hex').slice(0, 16);

/** @param secret undefined before it is known */
export const toMetadata = ({ owner, test, connected }: Marker, secret?: string): Record<string, string> => ({
	[OWNER]: owner,
	[LISTENS]: test ? 'test' : 'production',
	[CONNECTED]: String(connected),
	...(secret ? { [SECRET]: sumOf(secret) } : {}),
});

/** Whether an endpoint is this trigger's: its own to change and to delete. */
export const isOwn = (metadata: Record<string, string>, { owner, test }: Marker): boolean =>
	metadata[OWNER] === owner && metadata[LISTENS] === (test ? 'test' : 'production');

export const isConnected = (metadata: Record<string, string>): boolean => metadata[CONNECTED] === 'true';

/** Which of the secrets is the endpoint's; undefined for none. */
export const secretOf = (metadata: Record<string, string>, secrets: readonly string[]): string | undefined =>
	secrets.find((secret) => metadata[SECRET] === sumOf(secret));
