import {
	ENOUGH,
	growthOf,
	memoryOf,
	MOST_HANDLES,
	problemsOf,
	warm,
	type Point,
} from '../../tools/soak/growth';
import { Random } from '../support/random';

const MB = 1e6;
const COUNT = 30;

/** A phase of half an hour, looked at each minute. */
const phase = (of: (minute: number) => { mb: number; handles?: number }): Point[] =>
	Array.from({ length: COUNT }, (_, index) => {
		const at = index + 1;
		const { mb, handles = 20 } = of(at);
		return {
			at,
			heapUsed: mb * MB,
			external: 0,
			rss: 0,
			arrayBuffers: 0,
			handles: { Timeout: handles - 1, TCPServerWrap: 1 },
		};
	});

it('finds the straight line through points', () => {
	const { perHour, from, to, error } = growthOf(
		phase((minute) => ({ mb: 100 + minute })),
		memoryOf,
	);
	expect([perHour / MB, from / MB, to / MB].map(Math.round)).toEqual([60, 101, 130]);
	expect(error).toBeLessThan(1);
});

it('counts buffers outside of the heap', () => {
	const points = phase(() => ({ mb: 200 })).map((point) => ({
		...point,
		external: point.at * MB,
	}));
	expect(problemsOf(points)).toEqual([expect.stringMatching(/^memory grew by 9\.\d %, more than 5 %$/)]);
});

it('leaves the warm-up out', () => {
	const points = phase((minute) => ({ mb: minute <= 10 ? minute * 20 : 200 }));
	expect(warm(points)).toHaveLength(20);
	expect(problemsOf(points)).toEqual([]);
});

it('finds a leak under noise, and takes noise for none', () => {
	const random = new Random(1);
	const noise = () => (random.next() - 0.5) * 6;
	expect(problemsOf(phase(() => ({ mb: 200 + noise() })))).toEqual([]);
	expect(problemsOf(phase((minute) => ({ mb: 200 + minute + noise() })))).toHaveLength(1);
});

it('takes wide noise that happens to climb for none', () => {
	const random = new Random(2);
	const points = phase((minute) => ({ mb: 200 + minute + (random.next() - 0.5) * 150 }));
	const { perHour, error } = growthOf(warm(points), memoryOf);
	expect(perHour).toBeLessThan(2 * error);
	expect(problemsOf(points)).toEqual([]);
});

it('finds handles that stay open', () => {
	const open = (each: number) => phase((minute) => ({ mb: 200, handles: 20 + minute * each }));
	expect(problemsOf(open(1))).toEqual([expect.stringMatching(/^handles grew by 19, more than 10$/)]);
	expect(problemsOf(open(MOST_HANDLES / COUNT))).toEqual([]);
});

it('says nothing of what is too short to tell', () => {
	const points = phase((minute) => ({ mb: 100 * minute })).slice(0, ENOUGH);
	expect(problemsOf(points)).toEqual([]);
	expect(problemsOf([])).toEqual([]);
});
