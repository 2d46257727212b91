import { wordsOf, type Area } from '../../api/areas';
import type { ResourceWords } from '../../api/words/types';

const HOME = 'https://github.com/n8n-nodes-stripe-complete/n8n-nodes-stripe-complete#readme';

/** `get many payouts` is what n8n calls it; many people want a list. */
const saidOtherwise = (action: string): string[] =>
	action.startsWith('get many ') ? [action.replace('get many', 'list')] : [];

/**
 * What finds a node in n8n's panel, which searches names and aliases only, never actions. Letters may be left
 * out in what is typed: `create a payout` is found by `create payout` as well.
 */
export function aliasesOf(area: Area, resources: ResourceWords[]): string[] {
	const own = wordsOf(area, resources);
	const actions = own.flatMap(({ operations }) =>
		Object.values(operations).map(({ action }) => action.toLowerCase()),
	);
	return [
		...new Set([
			...area.aliases,
			...own.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
			...actions.flatMap((action) => [action, ...saidOtherwise(action)]),
		]),
	];
}

/** n8n's codex file of a node. Without `resources` n8n drops all of it. */
export const codexOf = (node: string, area: Area, resources: ResourceWords[]) => ({
	node: `n8n-nodes-stripe-complete.${node}`,
	nodeVersion: '1.0',
	codexVersion: '1.0',
	categories: ['Finance & Accounting', 'Sales'],
	resources: {
		primaryDocumentation: [{ url: HOME }],
		credentialDocumentation: [{ url: 'https://docs.stripe.com/keys' }],
	},
	alias: aliasesOf(area, resources),
});
