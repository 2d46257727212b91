import type { INodeProperties } from 'n8n-workflow';
import type { Context } from './context';

/**
 * Says of sets of fields that one of them must be filled in: on the first of them that stands open, with the
 * labels of all. What is checked is what Stripe gets, so some of a set may have to be added first, as a part of
 * what can be added.
 */
export function oneOfHere(
	open: INodeProperties[],
	added: INodeProperties[],
	{ oneOf, path }: Context,
): INodeProperties[] {
	const here = path.map((name) => `${name}.`).join('');
	const sets = oneOf
		.filter((set) => set.every((own) => own.startsWith(here)))
		.map((set) => set.map((own) => own.slice(here.length).replaceAll('.', '__')));
	return sets.reduce((all, names) => {
		const isMember = ({ name }: INodeProperties) => names.some((own) => isWithin(own, name));
		const first = all.find(isMember);
		if (!first) return all;
		const labels = [...all, ...added].filter(isMember).map(({ displayName }) => displayName);
		const marked = {
			...first,
			typeOptions: { ...first.typeOptions, oneOf: { names, labels } },
			hint: `Needed: ${[labels.slice(0, -1).join(', '), labels.at(-1)].filter(Boolean).join(' or ')}`,
		};
		return all.map((field) => (field === first ? marked : field));
	}, open);
}

/** Whether one is the other, or lies in it. */
const isWithin = (one: string, other: string): boolean =>
	one === other || one.startsWith(`${other}__`) || other.startsWith(`${one}__`);
