import type { IDataObject } from 'n8n-workflow';

/** Parameters one by one, those inside others with the way to them: `recurring.interval=month`. */
export function flatten(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`];
	return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name));
}

type Detail = (object: IDataObject) => string | false | undefined;

/** What is worth a word, in the order of the words. */
const DETAILS: Detail[] = [
	({ dry_run, amounts }) => dry_run === true && `would move ${Object.values(amounts ?? {}).join(', ')}`,
	({ id }) => typeof id === 'string' && id,
	({ name, nickname }) => (typeof name === 'string' && name) || (typeof nickname === 'string' && nickname),
	({ first_name, last_name }) => typeof first_name === 'string' && `${first_name} ${String(last_name)}`,
	({ last4 }) => typeof last4 === 'string' && `ending in ${last4}`,
	({ deleted }) => deleted === true && 'deleted',
	({ active }) => active === false && 'archived',
	({ status }) => typeof status === 'string' && status,
	({ phase_starts, current_phase_start_date }) =>
		Array.isArray(phase_starts) && phaseOf(phase_starts as string[], current_phase_start_date),
	({ payouts_enabled }) =>
		typeof payouts_enabled === 'boolean' && `payouts ${payouts_enabled ? 'enabled' : 'not enabled'}`,
	({ frozen_time }) => typeof frozen_time === 'string' && `${frozen_time.slice(0, 16).replace('T', ' ')} UTC`,
	({ amount, unit_amount }) => [amount, unit_amount].find((own) => typeof own === 'string') as string,
	({ amount_reversed }) =>
		/[1-9]/.test(String(amount_reversed ?? '')) && `${String(amount_reversed)} of it reversed`,
	({ id, url, dry_run }) => id === undefined && !dry_run && typeof url === 'string' && url,
];

function phaseOf(starts: string[], current: unknown): string {
	const index = starts.findIndex((start) => start === current);
	return index < 0 ? `${starts.length} phases` : `in phase ${index + 1} of ${starts.length}`;
}

/** One line about a simplified object of Stripe's: its id, its state, its amount. */
export function describeObject(object: IDataObject): string {
	return DETAILS.map((detail) => detail(object))
		.filter(Boolean)
		.join('  ');
}
