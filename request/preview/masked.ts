import type { Params } from '../types';

/** What stands in place of a secret. */
export const MASK = '…';

/**
 * A copy of parameters without the secrets among them.
 * @param secrets Stripe's names of what must not be shown
 */
export function masked(params: Params, secrets: string[]): Params {
	const mask = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(mask);
		if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
		const fields = Object.entries(value);
		return Object.fromEntries(
			fields.map(([name, field]) => [name, isSecret(name, secrets) ? MASK : mask(field)]),
		);
	};
	return secrets.length ? (mask(params) as Params) : params;
}

/** Extra Parameters may have a path for a name: `card[number]`. */
const isSecret = (name: string, secrets: string[]) =>
	secrets.includes(
		name
			.split(/[[\]]+/)
			.filter(Boolean)
			.pop() ?? '',
	);
