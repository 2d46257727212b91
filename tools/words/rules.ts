import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { acronyms } from '../../api/words/acronyms';
import type { Form } from '../../form/compile';

/** A field or an option of the form, and where it stands. */
export interface Text {
	where: string;
	label: string;
	description?: string;
	type?: string;
}

/** What carries no words of ours: the parts of a range, a map, a level. */
const BARE = new Set(['additionalFields', 'filters', 'options', 'key', 'json', 'gte', 'gt', 'lte', 'lt']);

const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;
const isField = (option: object): option is INodeProperties => 'type' in option;

/** The form with the choices in place that the node serves on demand. */
export function withChoices({ properties, choices }: Form): INodeProperties[] {
	const text = JSON.stringify(properties, (_key, value: INodeProperties) => {
		const method = value?.typeOptions?.loadOptionsMethod;
		return method ? { ...value, typeOptions: undefined, options: choices[method] } : value;
	});
	return JSON.parse(text) as INodeProperties[];
}

/** Every field of a form, however deep, that somebody can fill in. */
export function fieldsOf(fields: INodeProperties[], prefix = ''): Array<Text & { field: INodeProperties }> {
	return fields.flatMap((field) => {
		const where = prefix + field.name;
		const inside = (field.options ?? []).flatMap((option) => {
			if (isGroup(option)) return fieldsOf(option.values, `${where}.${option.name}.`);
			return isField(option) ? fieldsOf([option], `${where}.`) : [];
		});
		const own = { where, label: field.displayName, description: field.description, type: field.type, field };
		return field.type === 'hidden' ? inside : [own, ...inside];
	});
}

/**
 * Whether a field has to say what it is for: all at the top and in the lists of fields to add, and
 * whatever is required. Deeper down a label may be enough: every description weighs on the editor.
 */
export function needsDescription({ where, field }: { where: string; field: INodeProperties }): boolean {
	if (field.options?.length === 1 && field.type === 'options') return false;
	if (BARE.has(field.name) || /\.(entry|exact)\.value$/.test(where)) return false;
	const inner =
		where.replace(/\b(additionalFields|filters)\./g, '').includes('.') || field.name.includes('__');
	const required = field.required === true || field.typeOptions?.requiredInside === true;
	return !inner || required;
}

/** Labels of the choices of a field. */
export function choicesOf(field: INodeProperties): string[] {
	const choices = (field.options ?? []) as Array<{ name: string; displayName?: string }>;
	if (field.type === 'options' || field.type === 'multiOptions') return choices.map(({ name }) => name);
	return choices.filter(isGroup).map(({ displayName }) => displayName);
}

const withoutAbbreviations = (text: string) => text.replace(/\b(e\.g|i\.e|P\.O|Inc)\./g, '$1');

const sentences = (text: string) => withoutAbbreviations(text).split(/(?<=[.!?])\s+(?=[A-Z0-9])/);

const BRITISH =
	/\b(cancell(ed|ing)|colou?rs? of choice|colours?|centres?|organis\w+|behaviours?|licences?|favou\w+|recognis\w+|authoris\w+|customis\w+|honou\w+|neighbou\w+|catalogues?|cheques?|grey|labelled|programmes?|whilst|afterwards|instalments?|fulfil|enrol|judgement|postcodes?)\b/i;

/** What is wrong with a text that people read; empty if nothing is. */
export function faultsOfText(text: string): string[] {
	const faults: string[] = [];
	const several = sentences(text).length > 1;
	const ends = /[.]$/.test(withoutAbbreviations(text));
	if (text.length > 220) faults.push(`is ${text.length} characters long`);
	if (!several && ends) faults.push('is one sentence with a period');
	if (several && !ends) faults.push('is several sentences without a period at the end');
	if (/^[a-z]/.test(text)) faults.push('starts in lower case');
	if (text !== text.trim() || /\s{2}|\n/.test(text)) faults.push('has stray white space');
	if (/[<>`]/.test(text)) faults.push('has brackets or backticks');
	if (BRITISH.test(text)) faults.push(`has a British spelling: ${BRITISH.exec(text)![0]}`);
	const miscased = /(?<![\w_])(id|ids|Id|Ids|url|urls|Url|json|Json|api|Api|iban|vat)(?![\w_])/.exec(text);
	if (miscased) faults.push(`says ${miscased[0]} for ${miscased[0].toUpperCase()}`);
	return faults;
}

/** What is wrong with a description of a field. */
export function faultsOfField({ label, description, type }: Omit<Text, 'where'>): string[] {
	if (!description) return ['has no description'];
	const faults = faultsOfText(description);
	if (type === 'boolean' && !description.startsWith('Whether ')) faults.push('does not start with Whether');
	if (saysNothingNew(description, label)) faults.push('only repeats the label');
	return faults;
}

const EMPTY_WORDS = new Set(['a', 'an', 'the', 'of', 'to', 'for', 'this', 'that', 'is', 'id', 'one']);

const contentOf = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9 ]/g, ' ')
		.split(/\s+/)
		.filter((word) => word && !EMPTY_WORDS.has(word))
		.map((word) => word.replace(/(es|s|ed)$/, ''));

/** Whether a description has no word beyond those of what it describes. */
export function saysNothingNew(description: string, ...known: string[]): boolean {
	const words = new Set(known.flatMap(contentOf));
	return contentOf(description).every((word) => words.has(word));
}

const SMALL = /^(a|an|and|as|at|by|for|from|in|of|on|or|per|the|to|up|with)$/;
/** Names that begin in lower case, and those that look like an acronym but are none. */
const NAMES = new Set([
	...Object.values(acronyms).filter((name) => /^[a-z]/.test(name)),
	"d'Ivoire",
	'und',
	'z',
	'Zip',
	'Top-up',
	'Top-ups',
	'(v2',
	'v2',
]);

/** What is wrong with a label: words in lower case, acronyms that are not spelled as such. */
export function faultsOfLabel(label: string): string[] {
	if (/^(:|$)|: (:|$)/.test(label)) return ['has an empty part'];
	if (/\b(\w+) \1s\b/i.test(label)) return ['says a word twice in a row'];
	const words = label.split(/[\s/]+/).map((word) => word.replace(/^[(]|[):,]+$/g, ''));
	return words.flatMap((word, i) => {
		if (!word || NAMES.has(word)) return [];
		const spelling = acronyms[word.toLowerCase()];
		if (spelling && !spelling.split(' ').includes(word)) return [`${word} should be ${spelling}`];
		if (/^[a-z]/.test(word) && (i === 0 || !SMALL.test(word))) return [`${word} is in lower case`];
		return [];
	});
}

const normal = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** All doc comments of TypeScript declarations, each once, in one text. */
export function commentsOf(sources: string[]): string {
	const comments = new Set<string>();
	for (const source of sources)
		for (const [, comment] of source.matchAll(/\/\*\*([\s\S]*?)\*\//g))
			comments.add(normal(comment.replace(/^\s*\* ?/gm, ' ')));
	return [...comments].join('\n');
}

/** The sentences of a description that somebody else wrote. */
export function borrowed(description: string, comments: string): string[] {
	const texts = [description, ...sentences(description)].map((text) => normal(text).replace(/\.$/, ''));
	return [...new Set(texts)].filter((text) => text.length >= 25 && comments.includes(text));
}
