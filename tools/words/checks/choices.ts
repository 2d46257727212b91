import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import type { Check } from '../finding';
import { nearest } from '../places';

const NAME = "[A-Z][\\w'’-]*(?: (?:(?:of|and|the|to|in|at|on|for|by|with|a|an) )?[A-Z0-9(][\\w'’()-]*)*";
/** `if Type is Offline`, `only with Interval Monthly` is not looked at: what the label is must be plain. */
const SETS = new RegExp(`\\b(${NAME}) (?:is|set to)(?: either)? (${NAME})(?: or (${NAME}))?`, 'g');

const bare = (label: string) => label.replace(/^.*: /, '');

const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;

/** What a person can choose in a field; nothing where anything can be typed. */
function choicesOf(field: INodeProperties): string[] {
	if (field.type === 'boolean') return ['On', 'Off', 'Yes', 'No'];
	const isChoice = field.type === 'options' || field.type === 'multiOptions';
	const { options = [] } = field;
	if (isChoice) return (options as INodePropertyOptions[]).map(({ name }) => name);
	return options.filter(isGroup).map(({ displayName }) => displayName);
}

const isNamed = (choices: string[], name: string) =>
	choices
		.flatMap((choice) => [choice, choice.replace(/ \(.*\)$/, '')])
		.some((choice) => name === choice || name.startsWith(`${choice} and `));

/** A choice that our text names for a field of the form, which that field does not have. */
export const choices: Check = (place) =>
	[...(place.field.description ?? '').matchAll(SETS)].flatMap(([phrase, label, ...names]) => {
		const lists = nearest(place, ({ field }) => bare(field.displayName) === label).map(({ field }) =>
			choicesOf(field),
		);
		// A field in which anything can be typed takes anything.
		if (lists.length === 0 || lists.some((list) => list.length === 0)) return [];
		const given = names.filter((name): name is string => name !== undefined);
		const isKnown = (name: string) => lists.some((list) => isNamed(list, name));
		if (isKnown(given.join(' or ')) || given.every(isKnown)) return [];
		return [
			{
				kind: 'unknown choice' as const,
				say: `"${phrase}": the choices of ${label} are ${lists[0].slice(0, 8).join(', ')}`,
			},
		];
	});
