import type { Check } from '../finding';

const LEAVES_OUT =
	/(?:^|[.;,:] )(?:if )?(?:left|when left) (?:out|blank|empty)\b|\bunless you\b|\bDefault:|(?:^|[.;] )without it,|\bif (?:it is )?(?:not given|omitted)\b/i;

/** What Stripe takes when a thing is made says nothing about a change to it: there, empty means unchanged. */
export const updates: Check = ({ field, param, exists }) => {
	// Without its id, a row is a new one.
	if (!param || !exists || param.name === 'id') return [];
	const phrase = LEAVES_OUT.exec(field.description ?? '')?.[0];
	if (!phrase) return [];
	return [
		{
			kind: 'leaving out on an update',
			say: `"${phrase.replace(/^\W+/, '')}" is about creating; here, empty means unchanged`,
		},
	];
};
