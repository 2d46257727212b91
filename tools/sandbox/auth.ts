import type { IncomingHttpHeaders } from 'node:http';
import type { Operation } from '../../api/facts';
import { permissionsFor } from '../../api/permissions';
import { StripeError } from './errors';
import { allows } from './permissions';
import type { SandboxOptions } from './types';

const KEYS = { test: /^(sk|rk)_test_[A-Za-z0-9_]{8,}$/, live: /^(sk|rk)_live_[A-Za-z0-9_]{8,}$/ };

/** The key that a request carries: a Bearer token, or the user name of basic authentication. */
function keyOf(authorization: string | undefined): string | undefined {
	const [, scheme, value] = /^(bearer|basic)\s+(\S+)\s*$/i.exec(authorization ?? '') ?? [];
	if (!scheme) return undefined;
	if (scheme.toLowerCase() === 'bearer') return value;
	return Buffer.from(value, 'base64').toString('utf8').split(':')[0] || undefined;
}

/** A key as messages may show it. */
export function maskKey(key: string): string {
	const prefix = /^(sk|rk|pk)_(test|live)_/.exec(key)?.[0] ?? '';
	const rest = key.slice(prefix.length);
	return rest.length > 4 ? `${prefix}****${rest.slice(-4)}` : `${prefix}****`;
}

const unauthorized = (message: string, code?: string) => new StripeError(401, message, { code });

/** Returns the key, or says why it is not taken. */
export function authenticate(
	headers: IncomingHttpHeaders,
	{ apiKeys, livemode = false }: Pick<SandboxOptions, 'apiKeys' | 'livemode'> = {},
): string {
	const key = keyOf(headers.authorization);
	if (!key) {
		throw unauthorized(
			'No API key was sent. Put your test-mode secret key into the Authorization header, as a Bearer token or as the user name of HTTP basic authentication with an empty password.',
		);
	}
	if (!livemode && /^(sk|rk)_live_/.test(key)) {
		throw unauthorized(
			`The sandbox takes test-mode keys only, and ${maskKey(key)} is a live-mode key. Use one that starts with sk_test_ or rk_test_.`,
		);
	}
	if (apiKeys ? !apiKeys.includes(key) : !KEYS[livemode ? 'live' : 'test'].test(key)) {
		throw unauthorized(`Invalid API Key provided: ${maskKey(key)}`);
	}
	return key;
}

/** Refuses what a restricted key does not allow, in Stripe's words, naming the permissions that would do. */
export function authorize(key: string, operation: Operation, account: string): void {
	if (allows(key, operation)) return;
	const permissions = permissionsFor(operation);
	const noun = permissions.length === 1 ? 'permission' : 'permissions';
	throw new StripeError(
		403,
		`The provided key '${maskKey(key)}' does not have the required permissions for this endpoint on account '${account}'. Having the ${permissions.map((name) => `'${name}'`).join(', ')} ${noun} would allow this request to continue.`,
		operation.path.startsWith('/v2/') ? { code: 'more_permissions_required' } : {},
	);
}
