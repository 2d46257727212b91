/** Deeper than anything that Stripe takes or answers with: what goes through it level by level must not run out of stack. */
const DEEPEST = 64;

/** Whether a value holds others on more levels than anything of Stripe's does. */
export function isTooDeep(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return true;
		level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
	}
	return false;
}
