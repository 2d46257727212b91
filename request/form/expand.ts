import { FieldError } from './field-error';
import { readChoices } from './fields/choice';
import type { CompiledOperation } from './table';

/**
 * What Stripe gets as `expand`: the chosen paths and those written by hand, each once. In a list
 * they start with `data.`, which the form leaves out.
 * @returns undefined where there is nothing to expand
 * @throws FieldError in v2, which has nothing to expand
 */
export function expandOf(
	{ version, paged }: Pick<CompiledOperation, 'version' | 'paged'>,
	chosen: unknown,
	other: unknown,
): string[] | undefined {
	const picked = readChoices(chosen, 'Expand');
	const written = readChoices(other, 'Expand Other');
	if ((picked ?? written) && version === 'v2') {
		throw new FieldError(
			picked ? 'Expand' : 'Expand Other',
			"does not go with operations of Stripe's API v2",
			'Remove it; where such an operation has a field Include, choose there what else to return.',
		);
	}
	const paths = [...(picked ?? []), ...(written ?? [])];
	if (paths.length === 0) return undefined;
	const whole = paths.map((path) => (paged && !path.startsWith('data.') ? `data.${path}` : path));
	return [...new Set(whole)];
}
