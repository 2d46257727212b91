import { isTooDeep } from '../../request/depth';

/** A value within so many objects and lists. */
const within = (levels: number, value: unknown): unknown =>
	levels === 0 ? value : within(levels - 1, levels % 2 ? [value] : { a: 1, b: value, c: [] });

it('takes 64 levels, whatever is in the last one, and not one more', () => {
	for (const inmost of [1, 'text', null, undefined, {}, []]) {
		expect([inmost, isTooDeep(within(64, inmost))]).toEqual([inmost, false]);
		expect([inmost, isTooDeep(within(65, inmost))]).toEqual([inmost, true]);
	}
});

it('comes to an end with what holds itself, more than once', () => {
	const round: unknown[] = [];
	round.push(round, round);
	expect(isTooDeep(round)).toBe(true);
});
