import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Param } from '../../../api/facts';
import type { Check, Fault } from '../finding';
import { numbersIn, plain } from './numbers';

const VALUE = '(`[^`]+`|\'[^\']+\'|"[^"]+"|\\$?\\d[\\d,.]*\\d|\\d|[a-z_]+)';

const SAYS = [
	`\\b(?:defaults? to|defaulting to|default:|default (?:[a-z]+ ){0,4}(?:is|of|be|being)|is the default) (?:the value |a value of )?${VALUE}`,
	`\\bby default,? (?:[a-z]+ ){0,3}is ${VALUE}`,
	`${VALUE} (?:by default|\\((?:the )?default(?: value)?\\))`,
].map((source) => new RegExp(source, 'gi'));

/** What Stripe's text names as the default, where that is a value and no description of one. */
export function defaultIn(comment: string, { kind, values = [] }: Pick<Param, 'kind' | 'values'>) {
	for (const [phrase, raw] of SAYS.flatMap((pattern) => [...comment.matchAll(pattern)])) {
		const text = raw.replace(/[`'"]/g, '').toLowerCase();
		const choice = values.find((value) => value.toLowerCase() === text);
		if (choice) return { value: choice, phrase };
		if (kind === 'boolean' && /^(true|false)$/.test(text)) return { value: text, phrase };
		if (/^(integer|number|decimal|amount|int64)$/.test(kind) && /^\$?\d/.test(text))
			return { value: plain(text), phrase };
	}
	return undefined;
}

const choicesOf = ({ options = [] }: INodeProperties) => options as INodePropertyOptions[];
const labelOfChoice = (field: INodeProperties, value: string) =>
	choicesOf(field).find((choice) => choice.value === value)?.name ?? value;

const has = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());
/** A label without what explains it: `Exclusive (Tax on Top)`. */
const bare = (label: string) => label.replace(/ \(.*\)$/, '');

/** A default of Stripe's that our text does not name, or names otherwise. On an update there is none. */
export const defaults: Check = ({ field, comment, param, exists }) => {
	const ours = field.description ?? '';
	if (!ours || !param || param.required || exists) return [];
	const theirs = defaultIn(comment, param);
	if (!theirs) return [];
	const { value, phrase } = theirs;
	const said = /\bDefault: ([^;]+?)(?=[.;,](?:\s|$)|$)/.exec(ours)?.[1];
	const fault = (kind: Fault['kind'], say: string): Fault[] => [{ kind, say, stripe: phrase }];
	if (param.kind === 'boolean') {
		const word = value === 'true' ? 'on' : 'off';
		if (said && said.toLowerCase() !== word) return fault('contradicted default', `write "Default: ${word}"`);
		const isSaid = said ?? (field.default === true || /\b(by default|on|unless|off)\b/i.test(ours));
		// What is off unless switched on needs no word.
		return value === 'false' || isSaid ? [] : fault('omitted default', 'write "Default: on"');
	}
	if (param.kind === 'enum' || param.values?.includes(value)) {
		const label = bare(labelOfChoice(field, value));
		if (said && !has(said, label)) return fault('contradicted default', `write "Default: ${label}"`);
		return has(ours, label) || field.default === value
			? []
			: fault('omitted default', `write "Default: ${label}"`);
	}
	if (said && !numbersIn(said).has(value)) return fault('contradicted default', `write "Default: ${value}"`);
	return numbersIn(ours).has(value) || Number(value) === 0
		? []
		: fault('omitted default', `write "Default: ${value}"`);
};
