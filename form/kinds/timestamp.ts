import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../builder';

const ZONE = "In the workflow's time zone unless an offset is given";
export const WHOLE_DAY = "A day without a time counts whole, in the workflow's time zone";

/** Lists that are narrowed down by a parameter for each end: `created_lte`, `created_after`. */
const END = /_(gte?|lte?|after|before)$/;
const BOUNDS: Record<string, string> = { after: 'gt', before: 'lt' };

/** A description with a sentence more. */
export const withSentence = (description: string | undefined, sentence: string): string =>
	description ? `${description.replace(/\.$/, '')}. ${sentence}.` : sentence;

export const timestampField: Builder = (param, base, { operation }): INodeProperties => {
	const end = operation.method === 'GET' ? END.exec(param.name)?.[1] : undefined;
	const field: INodeProperties = {
		...base,
		description: withSentence(base.description, end ? WHOLE_DAY : ZONE),
		type: 'dateTime',
		...(end ? { typeOptions: { bound: BOUNDS[end] ?? end } } : {}),
		default: '',
	};
	if (!param.values) return field;
	// A date or a word (`now`): the date picker takes no words.
	return {
		...field,
		placeholder: base.placeholder ?? `${param.values.join(', ')}, or e.g. 2027-01-31T09:00`,
		type: 'string',
		typeOptions: { kind: 'timestamp', words: param.values },
	};
};
