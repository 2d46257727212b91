import type { INodeProperties } from 'n8n-workflow';
import type { Context } from './context';

/**
 * Says of sets of fields that one of them must be filled in: on the first of them that stands open, with the
 * others' labels. What is checked is what Stripe gets, so some of a set may stand elsewhere.
 */
export function oneOfHere(fields: INodeProperties[], { oneOf, path }: Context): INodeProperties[] {
	const here = path.map((name) => `${name}.`).join('');
	const sets = oneOf
		.filter((set) => set.every((own) => own.startsWith(here)))
		.map((set) => set.map((own) => own.slice(here.length).replaceAll('.', '__')));
	return sets.reduce((all, set) => {
		const members = all.filter(({ name }) => set.includes(name));
		if (members.length === 0) return all;
		const labels = members.map(({ displayName }) => displayName);
		const [first] = members;
		return all.map((field) =>
			field === first
				? {
						...field,
						typeOptions: { ...field.typeOptions, oneOf: { names: set, labels } },
						hint: `Needed: ${labels.join(' or ')}`,
					}
				: field,
		);
	}, fields);
}
