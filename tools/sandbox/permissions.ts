import type { Operation } from '../../api/facts';
import { accessOf, resourcesOf, TWOFOLD } from '../../api/permissions';

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9.]/g, '');

/** Whether a name is that of the operation's resource in the SDK, or of a part that holds it. */
function isResource(name: string, { id }: Operation): boolean {
	const wanted = plain(name).replace(/\./g, '');
	const names = id.split('.').slice(0, -1).map(plain);
	return names.some((_, index) => names.slice(0, index + 1).join('') === wanted);
}

/** Between names in a key, but not within one, such as `report_runs_and_report_types`. */
const AND = new RegExp(`(?<!_(?:${TWOFOLD.map((name) => name.split('_and_')[0]).join('|')}))_and_`);

/**
 * Whether a restricted test key allows an operation. It says of itself what it may do:
 * `rk_test_noperm_…` nothing; `rk_test_only_payout_read_and_transfer_write_…` that much; and
 * `rk_test_without_payout_write_…` all but that. An SDK resource (`payouts`) stands for all of its permissions.
 * To write includes to read, so that a key without the right to read has neither.
 */
export function allows(key: string, operation: Operation): boolean {
	if (!key.startsWith('rk_')) return true;
	if (key.includes('_noperm_')) return false;
	const [, rule, list] = /_(only|without)_(.+)_[^_]*$/.exec(key) ?? [];
	if (!rule) return true;
	const includes = rule === 'only' ? 'write' : 'read';
	const named = `_${list}`.split(AND).some((name) => {
		const [, resource, access] = /^_?(.+)_(read|write)$/.exec(name) ?? [];
		if (!resource) return isResource(name, operation);
		return resourcesOf(operation).includes(resource) && [includes, accessOf(operation)].includes(access);
	});
	return named === (rule === 'only');
}
