import type { Outcome, Standing } from '../types';

const WORDS: Record<Outcome, string> = {
	done: 'done',
	refused: 'refused',
	unknown: 'unknown',
	not_sent: 'not sent',
};
const ORDER: Outcome[] = ['done', 'refused', 'unknown', 'not_sent'];

/** `a, b and c` */
const listed = (parts: string[]) =>
	parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}` : parts[0];

/**
 * Where a step with writes stands that stops, and what becomes of it when it is repeated.
 * @returns an empty text for a single item, whose error says all of it
 */
export function standingOf(standing: Standing): string {
	const total = ORDER.reduce((sum, outcome) => sum + standing[outcome], 0);
	if (total < 2) return '';
	const { done, unknown } = standing;
	const parts = ORDER.filter((outcome) => standing[outcome]).map((outcome) => {
		// "is unknown", as what it was is what nobody knows.
		const verb = outcome === 'unknown' ? ['is', 'are'] : ['was', 'were'];
		return `${standing[outcome]} ${verb[standing[outcome] === 1 ? 0 : 1]} ${WORDS[outcome]}`;
	});
	const repeats = [
		done && 'Retry does not repeat what was done.',
		unknown && 'Retry asks for what is unknown under the same key, so that it happens once.',
		(done || unknown) && 'A new execution might do it twice.',
	];
	return [`Of ${total} items, ${listed(parts)}.`, ...repeats].filter(Boolean).join(' ');
}
