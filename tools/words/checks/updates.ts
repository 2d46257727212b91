import type { Check } from '../finding';

const LEAVES_OUT =
	/\bleft (?:out|blank|empty)\b|\bunless you\b|\bDefault:|\bby default\b|\bwithout it,|\bif (?:it is )?(?:not given|omitted)\b/i;

/** What Stripe takes when a thing is made says nothing about a change to it: there, empty means unchanged. */
export const updates: Check = ({ field, param, exists }) => {
	const phrase = param && exists && LEAVES_OUT.exec(field.description ?? '')?.[0];
	if (!phrase) return [];
	return [
		{
			kind: 'leaving out on an update',
			say: `"${phrase}" is about creating; here, empty means unchanged`,
		},
	];
};
