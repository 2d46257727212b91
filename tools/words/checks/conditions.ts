import type { INodePropertyOptions } from 'n8n-workflow';
import type { Check, Fault } from '../finding';
import { nearest, type Place } from '../places';

/** A sentence that says when a parameter counts: `only with confirm=true`, `required if type is file`. */
const CONDITIONAL = /\b(?:only|required|should)\b/i;
const SETTING = /\[?`?(\w+)(?:=|`?(?: parameter)? is (?:set to )?[`'])(\w+)[`']?/g;

/** How the form says that: the choice's label, or that of what is switched on. */
function wordsOf(name: string, value: string, place: Place): string | undefined {
	const [meant] = nearest(place, ({ param }) => param?.name === name);
	if (!meant || meant.path === place.path) return undefined;
	if (meant.field.type === 'boolean' || value === 'true') return meant.field.displayName.replace(/^.*: /, '');
	const choice = ((meant.field.options ?? []) as INodePropertyOptions[]).find((one) => one.value === value);
	return choice?.name.replace(/ \(.*\)$/, '');
}

/** A condition of Stripe's that our text does not name. */
export const conditions: Check = (place) => {
	const ours = place.field.description ?? '';
	if (!ours) return [];
	const sentences = place.comment.split(/(?<=[.!?])\s+/).filter((sentence) => CONDITIONAL.test(sentence));
	return sentences.flatMap((sentence) =>
		[...sentence.matchAll(SETTING)].flatMap(([phrase, name, value]): Fault[] => {
			const words = wordsOf(name, value, place);
			if (!words || ours.toLowerCase().includes(words.toLowerCase())) return [];
			return [{ kind: 'omitted condition', say: `say when: it depends on ${words}`, stripe: phrase }];
		}),
	);
};
