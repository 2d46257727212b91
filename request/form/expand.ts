import { readChoices } from './fields/choice';
import type { CompiledOperation } from './table';

/**
 * What Stripe gets as `expand`: the chosen paths and those written by hand, each once. In a list
 * they start with `data.`, which the form leaves out.
 * @returns undefined where there is nothing to expand
 */
export function expandOf(
	{ paged }: Pick<CompiledOperation, 'paged'>,
	chosen: unknown,
	other: unknown,
): string[] | undefined {
	const paths = [...(readChoices(chosen, 'Expand') ?? []), ...(readChoices(other, 'Expand Other') ?? [])];
	if (paths.length === 0) return undefined;
	const whole = paths.map((path) => (paged && !path.startsWith('data.') ? `data.${path}` : path));
	return [...new Set(whole)];
}
