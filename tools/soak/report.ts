import { megabytes, percent, rounded, show } from '../bench/report';
import { ENOUGH, growthOf, handlesOf, memoryOf, problemsOf, warm, type Growth } from './growth';
import type { Book } from './jobs/book';
import type { Delay } from './n8n/probe';
import type { Result } from './phase';
import type { Compared } from './stripe/witness';

const ms = (value: number) => `${value.toFixed(0)} ms`;
const HEADING = ['Delay, median', '99 %', 'at most', 'of its own'];
const delayCells = ({ p50, p99, max, own }: Delay) => [p50, p99, max, own].map(ms);

/** How a phase was. */
export function loads(results: Result[], idle: Delay): string {
	return show({
		title: 'What was done, and how late the event loop came meanwhile',
		rows: [
			['Phase', 'Minutes', 'Executions', 'By events', 'Requests', 'With faults', 'Retry pressed', ...HEADING],
			['nothing going on', '', '', '', '', '', '', ...delayCells(idle)],
			...results.map((result) => [
				result.name,
				result.minutes.toFixed(1),
				...[result.executions, result.events, result.requests, result.faults, result.retried].map(String),
				...delayCells(result.delay),
			]),
		],
	});
}

const MB = 1e6;
const perHour = ({ perHour, error }: Growth) =>
	`${(perHour / MB).toFixed(1)} ± ${(error / MB).toFixed(1)} MB/h`;

/** What n8n held at rest, after the warm-up of each phase. */
export function growths(results: Result[]): string {
	return show({
		title: 'What n8n held at rest after a garbage collection, without the first third of each phase',
		rows: [
			['Phase', 'Looks', 'Memory', 'Grew by', 'Share', 'Resident', 'Handles'],
			...results.map(({ name, points }) => {
				const measured = warm(points);
				const memory = growthOf(measured, memoryOf);
				const resident = growthOf(measured, ({ rss }) => rss);
				const handles = growthOf(measured, handlesOf);
				return [
					name,
					String(measured.length),
					`${megabytes(memory.from)} → ${megabytes(memory.to)}`,
					measured.length < ENOUGH ? 'too short to tell' : perHour(memory),
					percent(memory.to / memory.from - 1),
					`${megabytes(resident.from)} → ${megabytes(resident.to)}`,
					`${handles.from.toFixed(1)} → ${handles.to.toFixed(1)}`,
				];
			}),
		],
	});
}

/** What was wanted and what there is. */
export function outcomes(compared: Record<string, Compared>): string {
	return show({
		title: 'What was wanted, and what Stripe and the workflows behind the triggers have',
		rows: [
			['', 'Wanted', 'Lost', 'Doubled', 'Nobody wanted'],
			...Object.entries(compared).map(([name, { wanted, lost, doubled, strange }]) => [
				name,
				...[wanted, lost.length, doubled.length, strange.length].map(String),
			]),
		],
	});
}

const SHOWN = 20;
const some = (names: string[]) => names.slice(0, 5).join(', ');

/** All that is wrong, as sentences. */
export function problems(results: Result[], compared: Record<string, Compared>, wrong: string[]): string[] {
	return [
		...Object.entries(compared).flatMap(([what, found]) =>
			(['lost', 'doubled', 'strange'] as const)
				.filter((how) => found[how].length > 0)
				.map((how) => `${what}: ${found[how].length} ${how}: ${some(found[how])}`),
		),
		...wrong.slice(0, SHOWN),
		...(wrong.length > SHOWN ? [`and ${wrong.length - SHOWN} more`] : []),
		...results.flatMap(({ name, points }) => problemsOf(points).map((problem) => `${name}: ${problem}`)),
	];
}

/** The last line, for machines. */
export function figures(
	results: Result[],
	compared: Record<string, Compared>,
	{ wrong, refused }: Book,
): object {
	return {
		wrong: wrong.length,
		refused,
		outcomes: Object.fromEntries(
			Object.entries(compared).map(([name, { wanted, lost, doubled }]) => [
				name,
				{ wanted, lost: lost.length, doubled: doubled.length },
			]),
		),
		phases: results.map(({ points, delay, ...result }) => {
			const measured = warm(points);
			const memory = growthOf(measured, memoryOf);
			const handles = growthOf(measured, handlesOf);
			return {
				...result,
				minutes: rounded(result.minutes),
				memory_mb: rounded(memory.to / MB),
				memory_mb_per_hour: rounded(memory.perHour / MB),
				memory_growth_share: rounded(memory.to / memory.from - 1),
				handles_growth: rounded(handles.to - handles.from),
				delay_p50_ms: rounded(delay.p50),
				delay_p99_ms: rounded(delay.p99),
				delay_max_ms: rounded(delay.max),
				delay_own_ms: rounded(delay.own),
			};
		}),
	};
}
