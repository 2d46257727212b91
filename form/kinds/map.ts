import type { INodeProperties } from 'n8n-workflow';
import { MAX_LISTS, ownInside, wordsFor } from '../context';
import type { Builder } from '../builder';
import { entryFields } from '../level';
import { jsonField, jsonGroup } from './json';

/** How Stripe calls maps whose keys are currencies. */
const BY_CURRENCY = /^currency_options$|_by_currency$/;

/** Free keys: pairs to fill in, or a JSON object to paste. */
export const mapField: Builder = (param, base, context): INodeProperties => {
	const element = param.of!;
	const words = wordsFor(context, param.name);
	const byCurrency = BY_CURRENCY.test(param.name);
	if (context.lists >= MAX_LISTS || element.kind === 'map' || element.kind === 'list')
		return jsonField(param, base, context);
	const deeper = { ...ownInside(context, param.name), lists: context.lists + 1 };
	const values =
		element.kind === 'object'
			? entryFields(element.fields!, deeper, words.key ?? 'Entry')
			: [context.build({ ...element, name: 'value' }, deeper)];
	return {
		...base,
		placeholder: base.placeholder ?? `Add ${base.displayName.replace(/^.*: /, '')}`,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		options: [
			{
				displayName: words.key ?? 'Key and Value',
				name: 'entry',
				values: [
					{
						displayName: words.key ?? 'Key',
						name: 'key',
						type: 'string',
						...(byCurrency ? { typeOptions: { kind: 'currency' } } : {}),
						default: '',
					},
					...values,
				],
			},
			jsonGroup(byCurrency ? 'e.g. { "eur": … }' : 'e.g. { "order_id": "6735" }'),
		],
	};
};
