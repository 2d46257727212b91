import fc from 'fast-check';
import type { StripeRequest } from '../../request/types';
import { businessKey, contentOf, derivedKey, generationOf } from '../../request/write/key';

/** Short texts with what could be mistaken for a border between parts. */
const part = fc.constantFrom('', 'a', 'b', 'a,b', '","', '1', '11', ' ', '/v1/a', 'acct_1');

const identity = fc.record({
	instance: part,
	lineage: part,
	node: part,
	run: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
	before: fc.nat({ max: 2 }),
	method: fc.constantFrom<StripeRequest['method']>('POST', 'DELETE'),
	path: part,
	stable: part,
	account: fc.option(part, { nil: undefined }),
	context: fc.option(part, { nil: undefined }),
});
type Identity = typeof identity extends fc.Arbitrary<infer T> ? T : never;

const requestOf = ({ method, path, account, context }: Identity): StripeRequest => ({
	method,
	path,
	params: {},
	account,
	context,
	apiVersion: '2026-10-28.endive',
});
const keyOf = (one: Identity) => derivedKey(one, contentOf(requestOf(one), one.stable), one.before);
const PARTS = [
	'instance',
	'lineage',
	'node',
	'run',
	'before',
	'method',
	'path',
	'stable',
	'account',
	'context',
] as const;
/** No account is the same as an empty one: both send no header. */
const same = (one: Identity, other: Identity) =>
	PARTS.every((name) => (one[name] ?? '') === (other[name] ?? ''));

describe('the key of a write', () => {
	it('is the same exactly when everything is', () => {
		fc.assert(
			fc.property(identity, identity, (one, other) => {
				expect(keyOf(one) === keyOf(other)).toBe(same(one, other));
			}),
			{ numRuns: 2_000 },
		);
	});

	it('is another one as soon as one part is another', () => {
		fc.assert(
			fc.property(identity, identity, fc.constantFrom(...PARTS), (one, other, name) => {
				const changed = { ...one, [name]: other[name] };
				expect(keyOf(one) === keyOf(changed)).toBe(same(one, changed));
			}),
			{ numRuns: 2_000 },
		);
	});

	it('is one that Stripe takes, in all its generations', () => {
		fc.assert(
			fc.property(identity, fc.integer({ min: 2, max: 200 }), (one, generation) => {
				const key = keyOf(one);
				expect(key).toMatch(/^n8n-[0-9a-f]{64}$/);
				expect(keyOf({ ...one })).toBe(key);
				expect(generationOf(key, 1)).toBe(key);
				expect(generationOf(key, generation)).toBe(`${key}-${generation}`);
			}),
		);
	});

	it('of a business has nothing of the execution nor of the values', () => {
		fc.assert(
			fc.property(identity, identity, part, part, (one, other, first, second) => {
				const equal =
					first === second &&
					(['method', 'path', 'account', 'context'] as const).every(
						(name) => (one[name] ?? '') === (other[name] ?? ''),
					);
				expect(businessKey(first, requestOf(one)) === businessKey(second, requestOf(other))).toBe(equal);
				expect(businessKey(first, requestOf(one))).not.toBe(keyOf(one));
			}),
			{ numRuns: 2_000 },
		);
	});
});
