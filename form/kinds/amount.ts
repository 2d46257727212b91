import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../field';
import { emptyNumber } from './number';

/** Minor units; the option Amounts In lets people write major units instead. */
export const amountField: Builder = (param, base): INodeProperties => ({
	...base,
	type: 'number',
	typeOptions: { kind: 'amount' },
	default: emptyNumber(param.required),
});
