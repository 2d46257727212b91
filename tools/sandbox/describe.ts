import type { IDataObject } from 'n8n-workflow';
import { currencies } from '../../request/currencies';

/** An amount as people write it: `125.00 USD`. */
export function money(amount: unknown, currency: unknown): string {
	const decimals = currencies[String(currency)]?.decimals ?? 2;
	const value = (Number(amount) / 10 ** decimals).toLocaleString('en-US', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});
	return `${value} ${String(currency).toUpperCase()}`;
}

/** Parameters one by one, those inside others with the way to them: `recurring.interval=month`. */
export function flatten(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`];
	return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name));
}

function time(stripeTime: unknown): string {
	return `${new Date(Number(stripeTime) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

type Detail = (object: IDataObject) => string | false | undefined;

/** What is worth a word, in the order of the words. */
const DETAILS: Detail[] = [
	({ id, object }) => String(id ?? object),
	({ name, nickname }) => (typeof name === 'string' && name) || (typeof nickname === 'string' && nickname),
	({ first_name, last_name }) => typeof first_name === 'string' && `${first_name} ${String(last_name)}`,
	({ last4 }) => typeof last4 === 'string' && `ending in ${last4}`,
	({ deleted }) => deleted === true && 'deleted',
	({ active }) => active === false && 'archived',
	({ status }) => typeof status === 'string' && status,
	({ object, phases, current_phase }) =>
		object === 'subscription_schedule' &&
		phaseOf(phases as IDataObject[], current_phase as IDataObject | null),
	({ object, payouts_enabled }) =>
		object === 'account' && `payouts ${payouts_enabled ? 'enabled' : 'not enabled'}`,
	({ frozen_time }) => typeof frozen_time === 'number' && time(frozen_time),
	({ amount, unit_amount = null, currency }) =>
		typeof currency === 'string' &&
		(amount ?? unit_amount) !== null &&
		money(amount ?? unit_amount, currency),
	({ amount_reversed, currency }) =>
		Number(amount_reversed) > 0 && `${money(amount_reversed, currency)} of it reversed`,
	({ id, url }) => id === undefined && typeof url === 'string' && url,
];

function phaseOf(phases: IDataObject[], current: IDataObject | null): string {
	const index = phases.findIndex(({ start_date }) => start_date === current?.start_date);
	return index < 0 ? `${phases.length} phases` : `in phase ${index + 1} of ${phases.length}`;
}

/** One line about an object of Stripe's: its id, its state, its amount. */
export function describeObject(object: IDataObject): string {
	return DETAILS.map((detail) => detail(object))
		.filter(Boolean)
		.join('  ');
}
