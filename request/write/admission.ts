import type { Prepared } from '../form/prepare';
import type { Asked, Guard } from '../guard/guard';
import type { Writer } from './writer';

/**
 * Holds the items of a step to the guards of the credential before any of them is sent.
 * @param prepared what is to be sent for each item; undefined where the form is wrong
 * @param writes undefined for a step that only reads
 * @param failures takes what is refused, by item
 * @param goOn whether the others go on when one is refused
 * @returns what gives back, once all is over, what was let through and did not happen
 */
export function admitAll(
	guard: Guard,
	prepared: Array<Prepared | undefined>,
	writes: Writer | undefined,
	failures: Map<number, unknown>,
	goOn: boolean,
): () => void {
	const asked = (index: number): Asked => writes?.asked(index, prepared[index]!) ?? prepared[index]!;
	const real = [...prepared.keys()].filter((index) => prepared[index]?.settings.dryRun === false);
	for (const index of real) guard.note(asked(index));
	for (const index of real) {
		if (failures.size && !goOn) break;
		try {
			guard.admit(asked(index));
		} catch (error) {
			failures.set(index, error);
		}
	}
	return () => {
		for (const index of real) guard.settle(asked(index));
	};
}
