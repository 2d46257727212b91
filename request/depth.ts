/** Deeper than anything that Stripe takes or answers with: what goes through it level by level must not run out of stack. */
const DEEPEST = 64;

/** Whether a value holds others on more levels than anything of Stripe's does. It ends with the first that is too deep. */
export function isTooDeep(value: unknown, left = DEEPEST): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
	return inside.length > 0 && (left === 0 || inside.some((one) => isTooDeep(one, left - 1)));
}
