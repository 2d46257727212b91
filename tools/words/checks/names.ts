import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { loadFacts } from '../../../api/load';
import { resources } from '../../../api/words';
import { labelOf } from '../../../form/label';
import type { Check, Fault } from '../finding';
import type { Place } from '../places';
import { PROPER } from './proper';

const WORD = "[A-Z][\\w'’-]*";
const SMALL = 'of|and|the|to|in|at|on|for|from|by|with|a|an|per|as';
const NAME = new RegExp(`(?<![\\w'’-])${WORD}(?: (?:(?:${SMALL}) ){0,2}${WORD})*`, 'g');
/** What comes before a name in the middle of a sentence: elsewhere, other words have a capital as well. */
const MIDDLE = /(?:^|[\s(])[a-z0-9'’%-]+[,;)]? \(?$/;

/** `Recurring: Interval (Price)` and `Private, Live` can be called by any of their parts. */
const partsOf = (label: string): string[] =>
	[label, ...label.split(/[:,] /)].flatMap((part) => [part, part.replace(/ \(.*\)$/, '')]);

type Option = INodeProperties | INodePropertyCollection | INodePropertyOptions;

const nameOf = (option: Option): string => ('displayName' in option ? option.displayName : option.name);

const operationNames = resources.flatMap(({ name, operations }) => [
	name,
	`${name}s`,
	...Object.values(operations).flatMap((operation) => [operation.name, `${operation.name} of ${name}`]),
]);

/** What files are uploaded for, in another form than the one that names them. */
const purposes = loadFacts()
	.byId.get('files.create')!
	.params.flatMap(({ name, values = [] }) => (name === 'purpose' ? values.map(labelOf) : []));

const known = new WeakMap<Place[], Set<string>>();

/** All names that a text of a form can mean: of its fields, their groups and choices, of resources and operations. */
function namesIn(form: Place[]): Set<string> {
	const names =
		known.get(form) ??
		new Set([
			...operationNames,
			...purposes,
			...form.flatMap(({ field }) =>
				[field.displayName, ...((field.options ?? []) as Option[]).map(nameOf)].flatMap(partsOf),
			),
		]);
	known.set(form, names);
	return names;
}

const isSmall = (word: string) => SMALL.split('|').includes(word);
const isAcronym = (name: string) => /^[A-Z0-9]+s?$|^[A-Z]+-[A-Z]+(-[A-Z]+)?$|^Base64$|^OAuth$/.test(name);

function isKnown(name: string, names: Set<string>): boolean {
	const plain = name.replace(/['’]s$/, '');
	if (names.has(plain) || PROPER.has(plain)) return true;
	// `Apple Pay and Google Pay`, `Brazilian IOF`: several names in a row.
	const words = plain.split(' ');
	if (words.length === 1) return isAcronym(plain);
	return words.some((_, i) => {
		if (i === 0) return false;
		const rest = words.slice(i);
		while (isSmall(rest[0])) rest.shift();
		return isKnown(words.slice(0, i).join(' '), names) && isKnown(rest.join(' '), names);
	});
}

/** What a text names that nobody finds in the form: a label or a choice that is called otherwise by now. */
export function unknownNames(text: string, form: Place[]): Fault[] {
	const names = namesIn(form);
	return [...text.matchAll(NAME)]
		.filter(({ 0: name, index }) => MIDDLE.test(text.slice(0, index)) && !isKnown(name, names))
		.map(([name]) => ({
			kind: 'unknown name',
			say: `"${name}" is no label and no choice of this form: name it as the form does`,
		}));
}

export const names: Check = ({ field, form }) => unknownNames(field.description ?? '', form);
