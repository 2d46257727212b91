import type { Measured } from '../stage';

/** Figures of a run that went wrong would mean nothing. */
export function complete(measured: Measured, items: number, who: string): Measured {
	if (measured.items !== items || measured.failed > 0) {
		throw new Error(`${who}: ${measured.items} of ${items} items came out, ${measured.failed} failed`);
	}
	return measured;
}
