import type { INodeProperties } from 'n8n-workflow';
import type { Builder } from '../builder';
import { amountOptions, lendsTo } from './amount';

/** Exact numbers stay text from the form to the wire: a float would round them. */
export const decimalField: Builder = (param, base, context): INodeProperties => {
	const amount = amountOptions(param);
	const example = amount ? '1050.5 or 10.505 USD' : param.kind === 'int64' ? '1050' : '0.125';
	return {
		...base,
		placeholder: base.placeholder ?? `e.g. ${example}`,
		type: 'string',
		typeOptions: amount ? { ...amount, ...lendsTo(param, context) } : { kind: param.kind },
		default: '',
	};
};
