import Stripe from 'stripe';
import type { Operation, Value } from '../../api/facts';

/** The official SDK, sent to a port of this machine. */
export const sdkAt = (port: number, key = 'sk_test_sandbox123') =>
	new Stripe(key, {
		host: '127.0.0.1',
		port,
		protocol: 'http',
		maxNetworkRetries: 0,
		telemetry: false,
	});

type Method = (...args: unknown[]) => Promise<unknown>;

/** Calls the method of an operation, `payouts.cancel`, with its path ids, parameters and options. */
export async function callSdk(
	sdk: Stripe,
	operation: Operation,
	ids: string[],
	params: Record<string, unknown>,
): Promise<unknown> {
	const names = operation.id.split('.');
	const owner = names
		.slice(0, -1)
		.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], sdk);
	const method = (owner as Record<string, Method>)[names[names.length - 1]].bind(owner);
	const args = operation.params.length
		? [...ids, toSdk({ kind: 'object', fields: operation.params }, params)]
		: ids;
	// This one method wants the version said again.
	if (operation.id === 'ephemeralKeys.create') args.push({ apiVersion: sdk.getApiField('version') });
	return await method(...args);
}

/** Decimals are objects of the SDK's own. */
function toSdk(of: Value, value: unknown): unknown {
	if (value === undefined) return undefined;
	if (of.kind === 'decimal') return Stripe.Decimal.from(value as string);
	if (of.kind === 'list') return (value as unknown[]).map((element) => toSdk(of.of!, element));
	// In maps the SDK sends a Decimal's innards (23.1.0); as text they go over the wire as documented.
	if (of.kind === 'map') return value;
	if (of.kind === 'object' && of.fields) {
		const given = value as Record<string, unknown>;
		return Object.fromEntries(
			of.fields
				.filter(({ name }) => name in given)
				.map((field) => [field.name, toSdk(field, given[field.name])]),
		);
	}
	return value;
}
