import type { Operation } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { accessOf } from '../../api/permissions';
import { permissions } from '../../tools/docs/pages';
import { send, useSandbox } from '../sandbox/support';

/*
 * docs/permissions.md, row by row, over HTTP: with a key that may do only what the row says the sandbox does not refuse,
 * and without that it does. `npm run docs -- --check` holds the page to these rows.
 */
const held = useSandbox();
const { byId, operations } = loadFacts();

/** `rak_payout_write` -> `payout_write` */
const plain = (names: string[]) => names.map((name) => name.replace(/^rak_/, ''));

/** The status of an operation with a key. What it needs besides the key is left out: that is another refusal. */
async function statusWith(key: string, { method, path, version }: Operation): Promise<number> {
	const { status } = await send(held.sandbox, method, path.replace(/\{[^}]+\}/g, 'none_1'), {
		key,
		headers: version ? { 'stripe-version': version } : {},
		...(method === 'POST' && { body: path.startsWith('/v2/') ? '{}' : '' }),
	});
	return status;
}

/** The operations of which a key with a name is refused, or is not though it should be. */
async function wrong(keyFor: (names: string[]) => string, isRefused: boolean, only = (_: Operation) => true) {
	const found: string[] = [];
	for (const { ids, permissions: names } of permissions()) {
		for (const operation of ids.map((id) => byId.get(id)!).filter(only)) {
			const status = await statusWith(keyFor(plain(names)), operation);
			if ((status === 403) !== isRefused) found.push(`${operation.id}: ${status}`);
		}
	}
	return found;
}

it('has a row for every operation', () => {
	expect(
		permissions()
			.flatMap(({ ids }) => ids)
			.sort(),
	).toEqual(operations.map(({ id }) => id).sort());
});

it('names a permission that is enough, whichever of several', async () => {
	expect(await wrong(([first]) => `rk_test_only_${first}_12345678`, false)).toEqual([]);
	expect(await wrong((names) => `rk_test_only_${names.at(-1)!}_12345678`, false)).toEqual([]);
});

it('names what all other permissions are not enough without', async () => {
	expect(await wrong((names) => `rk_test_without_${names.join('_and_')}_12345678`, true)).toEqual([]);
});

it('asks for Write only where reading is not enough', async () => {
	const readOnly = (names: string[]) =>
		`rk_test_only_${names.map((name) => name.replace(/_write$/, '_read')).join('_and_')}_12345678`;
	const writes = (operation: Operation) => accessOf(operation) === 'write';
	expect(await wrong(readOnly, true, writes)).toEqual([]);
	expect(await wrong(readOnly, false, (operation) => !writes(operation))).toEqual([]);
});
