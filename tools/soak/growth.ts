import type { Held } from './n8n/probe';

/** What the n8n process held at some time. */
export interface Point extends Held {
	/** Minutes since the phase began. */
	at: number;
}

/** How something changed after the warm-up. */
export interface Growth {
	/** At the beginning and the end of the straight line through all of its points. */
	from: number;
	to: number;
	/** By how much it grows in an hour, and how far off that may be (one standard error). */
	perHour: number;
	error: number;
	/** How many points there are. */
	points: number;
}

/** The first part of a phase, in which n8n compiles, fills its caches and opens what it keeps open. */
const WARM_UP = 1 / 3;
/** With fewer points after the warm-up nothing is said about growth. */
export const ENOUGH = 8;

/** The points after the warm-up. */
export function warm(points: Point[]): Point[] {
	const end = points.at(-1)?.at ?? 0;
	return points.filter(({ at }) => at > end * WARM_UP);
}

/** The straight line through points by least squares. */
export function growthOf(points: Point[], value: (point: Point) => number): Growth {
	const n = points.length;
	const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / n;
	const at = mean((point) => point.at);
	const level = mean(value);
	const spread = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0);
	const slope = spread
		? points.reduce((sum, point) => sum + (point.at - at) * (value(point) - level), 0) / spread
		: 0;
	const on = (minute: number) => level + slope * (minute - at);
	const rest = points.reduce((sum, point) => sum + (value(point) - on(point.at)) ** 2, 0);
	return {
		from: on(points[0].at),
		to: on(points[n - 1].at),
		perHour: slope * 60,
		error: n > 2 && spread ? Math.sqrt(rest / (n - 2) / spread) * 60 : Infinity,
		points: n,
	};
}

/** What JavaScript holds: the heap, and the buffers outside of it. */
export const memoryOf = ({ heapUsed, external }: Held): number => heapUsed + external;
export const handlesOf = ({ handles }: Held): number =>
	Object.values(handles).reduce((sum, count) => sum + count, 0);

/**
 * So much of the level may be added in the measured part of a phase. What an execution of some kilobytes leaks is
 * more after some thousand of them; the rest is n8n's caches and what the collector has not got to.
 */
export const MOST_MEMORY = 0.05;
/** So many handles may be added: connections that are about to close, and timers, differ by some between two looks. */
export const MOST_HANDLES = 10;

/** What grew too much, as sentences; nothing where there are too few points to tell. */
export function problemsOf(points: Point[]): string[] {
	const measured = warm(points);
	if (measured.length < ENOUGH) return [];
	const problems: string[] = [];
	const memory = growthOf(measured, memoryOf);
	const share = (memory.to - memory.from) / memory.from;
	// By chance a line through noise climbs as well.
	const isSure = memory.perHour > 2 * memory.error;
	if (share > MOST_MEMORY && isSure)
		problems.push(`memory grew by ${(share * 100).toFixed(1)} %, more than ${MOST_MEMORY * 100} %`);
	const handles = growthOf(measured, handlesOf);
	const more = handles.to - handles.from;
	if (more > MOST_HANDLES) problems.push(`handles grew by ${more.toFixed(0)}, more than ${MOST_HANDLES}`);
	return problems;
}
