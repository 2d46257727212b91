import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../builder';
import { WHOLE_DAY, withSentence } from './timestamp';

/** The group of the two ends: what people want as a rule. */
export const RANGE = 'range';

const TIME_LABELS = {
	gte: 'From (On or After)',
	lte: 'Until (On or Before)',
	gt: 'After',
	lt: 'Before',
	value: 'Day or Moment',
};
const NUMBER_LABELS = { gte: 'At Least', lte: 'At Most', gt: 'More Than', lt: 'Less Than', value: 'Value' };

/** From-to, or one exact value. */
export const rangeField: Builder = (param, base): INodeProperties => {
	const { kind } = param.of!;
	const time = kind === 'timestamp';
	const field = (name: keyof typeof TIME_LABELS): INodeProperties =>
		time
			? { displayName: TIME_LABELS[name], name, type: 'dateTime', default: '' }
			: { displayName: NUMBER_LABELS[name], name, type: 'string', typeOptions: { kind }, default: '' };
	return {
		...base,
		...(time ? { description: withSentence(base.description, WHOLE_DAY) } : {}),
		placeholder: base.placeholder ?? 'Add Condition',
		type: 'fixedCollection',
		typeOptions: { kind: 'range' },
		default: {},
		options: [
			{ displayName: 'Range', name: RANGE, values: (['gte', 'lte', 'gt', 'lt'] as const).map(field) },
			{ displayName: 'Exactly', name: 'exact', values: [field('value')] },
		],
	};
};
