/** Deeper than anything that Stripe takes or answers with: what goes through it level by level must not run out of stack. */
const DEEPEST = 64;

/** Whether a value holds others on more levels than anything of Stripe's does. */
export const isTooDeep = (value: unknown, depth = 0): boolean =>
	depth > DEEPEST ||
	(typeof value === 'object' &&
		value !== null &&
		Object.values(value).some((inner) => isTooDeep(inner, depth + 1)));
