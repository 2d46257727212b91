import type { Outcome } from '../types';

/** What a guard of the credential stopped before anything was sent. */
export class Refusal extends Error {
	/** Unknown for another try of what may have happened already. */
	outcome: Outcome = 'refused';

	/**
	 * @param guard the field of the credential
	 * @param credential its name
	 * @param problem a clause without the end
	 * @param remedy a sentence
	 */
	constructor(
		readonly guard: string,
		readonly credential: string,
		problem: string,
		readonly remedy: string,
	) {
		super(`the guard "${guard}" of the credential "${credential}" stopped it: ${problem}`);
	}
}
