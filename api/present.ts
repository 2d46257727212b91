import type { Facts } from './load';
import type { ResourceWords } from './words/types';

/** The words of what any of the facts have: words of what Stripe dropped stay, for older node versions. */
export const present = (resources: ResourceWords[], ...facts: Facts[]): ResourceWords[] =>
	resources.flatMap((resource) => {
		const known = Object.entries(resource.operations).filter(([id]) =>
			facts.some(({ byId }) => byId.has(id)),
		);
		return known.length ? [{ ...resource, operations: Object.fromEntries(known) }] : [];
	});
