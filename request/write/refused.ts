/** So many business keys are remembered: those of the busiest day are not all too many. */
const MOST = 10_000;

/** Generations of business keys that this process saw refused in a way that Stripe keeps. */
const refused = new Map<string, number>();

/**
 * Notes that Stripe keeps a refusal under a business key. Whoever comes next with other values is told
 * only that the key was used: without this note nobody would know that nothing happened under it.
 * @param key before the first refusal, with what tells accounts apart
 */
export function noteRefusal(key: string, generation: number): void {
	refused.delete(key);
	refused.set(key, generation);
	if (refused.size > MOST) refused.delete(refused.keys().next().value!);
}

/** Whether Stripe is known to have kept a refusal under this generation of a key. */
export const isRefused = (key: string, generation: number): boolean => (refused.get(key) ?? 0) >= generation;
