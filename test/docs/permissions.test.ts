import { areas, wordsOf } from '../../api/areas';
import type { Operation } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { accessOf } from '../../api/permissions';
import { present } from '../../api/present';
import { resources } from '../../api/words';
import { needed } from '../../tools/docs/permissions';
import { allows } from '../../tools/sandbox/permissions';
import { send, useSandbox } from '../sandbox/support';

/*
 * docs/permissions.md, row by row, over HTTP: with a key that may do only what the row says the sandbox does not refuse,
 * and without that it does. `npm run docs -- --check` holds the page to these rows.
 */
const held = useSandbox();
const facts = loadFacts();
const { byId, operations } = facts;
const all = needed(
	Object.entries(areas).map(([name, area]) => ({
		name,
		resources: present(wordsOf(area, resources), facts),
	})),
	facts,
);

/** `rak_payout_write` -> `payout_write` */
const plain = (names: string[]) => names.map((name) => name.replace(/^rak_/, ''));

/** Whether a key is refused for what it lacks. What else a request lacks is another refusal. */
async function isRefused(key: string, { method, path, version }: Operation): Promise<boolean> {
	const { status, body } = await send(held.sandbox, method, path.replace(/\{[^}]+\}/g, 'none_1'), {
		key,
		headers: version ? { 'stripe-version': version } : {},
		...(method === 'POST' && { body: path.startsWith('/v2/') ? '{}' : '' }),
	});
	return status === 403 && String(body.error?.message).includes('does not have the required permissions');
}

type Key = (names: string[]) => string;
const only: Key = (names) => `rk_test_only_${names.join('_and_')}_12345678`;
const without: Key = (names) => `rk_test_without_${names.join('_and_')}_12345678`;

/** The rows whose operation is not refused with a key, or is, as it should not be. */
async function wrong(should: boolean, keyFor: Key, rows = all): Promise<string[]> {
	const found: string[] = [];
	for (const { ids, permissions: names } of rows)
		if ((await isRefused(keyFor(plain(names)), byId.get(ids[0])!)) !== should) found.push(ids[0]);
	return found;
}

it('has a row for every operation, with what it needs', () => {
	expect(all.flatMap(({ ids }) => ids).sort()).toEqual(operations.map(({ id }) => id).sort());
	for (const { ids, permissions: names } of all)
		for (const operation of ids.map((id) => byId.get(id)!))
			expect([
				operation.id,
				names.every((name) => allows(only(plain([name])), operation)),
				allows(without(plain(names)), operation),
			]).toEqual([operation.id, true, false]);
});

it('names a permission that is enough by itself', async () => {
	expect(await wrong(false, ([first]) => only([first]))).toEqual([]);
	const several = all.filter(({ permissions: names }) => names.length > 1);
	expect(await wrong(false, (names) => only([names.at(-1)!]), several)).toEqual([]);
});

it('names what all others are not enough without', async () => {
	expect(await wrong(true, without)).toEqual([]);
});

it('asks for Write where Read is not enough', async () => {
	const writes = all.filter(({ ids }) => accessOf(byId.get(ids[0])!) === 'write');
	expect(
		await wrong(true, (names) => only(names.map((name) => name.replace(/_write$/, '_read'))), writes),
	).toEqual([]);
});
