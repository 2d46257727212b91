import type { Param, Value } from '../../api/facts';
import { CLOSED } from '../../api/closed';
import { loadFacts } from '../../api/load';

const facts = loadFacts();

/** All parameters of an operation, inner ones too, by operation and path. */
function places(): Map<string, Param> {
	const found = new Map<string, Param>();
	const within = ({ fields, of, variants }: Value, before: string): void => {
		for (const field of fields ?? []) {
			found.set(before + field.name, field);
			within(field, `${before}${field.name}.`);
		}
		for (const inner of [...(of ? [of] : []), ...(variants ?? [])]) within(inner, before);
	};
	for (const { id, params } of facts.operations) within({ kind: 'object', fields: params }, `${id} `);
	return found;
}

const all = [...places()];

test.each(Object.entries(CLOSED))('%s: is there, and offers these words', (end, values) => {
	const ends = all.filter(
		([place, { kind }]) => place.endsWith(end) && (kind === 'enum' || kind === 'string'),
	);
	expect(ends.length).toBeGreaterThan(0);
	const places = ends.filter(([, { values: own }]) => own?.join() === values.join());
	expect(places).not.toEqual([]);
	expect(ends.filter(([, { kind }]) => kind === 'string')).toEqual([]);
});

test('what ends alike and takes any text stays a text', () => {
	const text = new Map(all).get('accounts.updatePerson us_cfpb_data.self_identified_gender');
	expect(text).toMatchObject({ kind: 'string' });
});
