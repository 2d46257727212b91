import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../field';

const TIME_LABELS = { gte: 'On or After', gt: 'After', lte: 'On or Before', lt: 'Before' };
const NUMBER_LABELS = { gte: 'At Least', gt: 'More Than', lte: 'At Most', lt: 'Less Than' };

/** From-to, or one exact value. */
export const rangeField: Builder = (param, base): INodeProperties => {
	const time = param.of!.kind === 'timestamp';
	const value = (displayName: string, name: string): INodeProperties =>
		time
			? { displayName, name, type: 'dateTime', default: '' }
			: { displayName, name, type: 'string', typeOptions: { kind: param.of!.kind }, default: '' };
	const bounds = Object.entries(time ? TIME_LABELS : NUMBER_LABELS).map(([name, label]) =>
		value(label, name),
	);
	return {
		...base,
		placeholder: base.placeholder ?? 'Add Condition',
		type: 'fixedCollection',
		default: {},
		options: [
			{ displayName: 'Range', name: 'range', values: bounds },
			{ displayName: 'Exactly', name: 'exact', values: [value('Value', 'value')] },
		],
	};
};
