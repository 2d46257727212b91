import type { INodeProperties } from 'n8n-workflow';
import type { Param } from '../../api/facts';
import { MAX_LISTS, ownInside, wordsFor } from '../context';
import type { Builder } from '../builder';
import { entryFields } from '../level';
import { singularLabel } from '../label';
import { choiceOf, choices } from './enum';
import { jsonField, jsonGroup } from './json';

const SCALARS = new Set<Param['kind']>([
	'string',
	'integer',
	'number',
	'amount',
	'decimal',
	'int64',
	'timestamp',
	'currency',
]);

export const listField: Builder = (param, base, context): INodeProperties => {
	const element = param.of!;
	if (element.kind === 'enum') {
		const options = choices(element.values!, wordsFor(context, param.name).values);
		return { ...base, ...choiceOf('multiOptions', options, param.name, context) };
	}
	const singular = singularLabel(base.displayName.replace(/^.*: /, ''));
	const add = singular.startsWith('Add ') ? singular : `Add ${singular}`;
	if (SCALARS.has(element.kind)) {
		// The editor wants text here: numbers with multiple values start as 0 and would be sent.
		const single = context.build({ ...element, name: param.name }, { ...context, lists: MAX_LISTS });
		if (single.type === 'resourceLocator') {
			const typeOptions = { ...single.typeOptions, multipleValues: true, multipleValueButtonText: add };
			return { ...single, typeOptions };
		}
		const kind = element.kind === 'string' ? {} : { kind: element.kind };
		return {
			...base,
			...(single.placeholder ? { placeholder: single.placeholder } : {}),
			type: 'string',
			typeOptions: {
				...kind,
				...(single.type === 'string' ? single.typeOptions : {}),
				multipleValues: true,
				multipleValueButtonText: add,
			},
			default: '',
		};
	}
	if (element.kind === 'object' && context.lists < MAX_LISTS) {
		const inside = { ...ownInside(context, param.name), lists: context.lists + 1 };
		const values = entryFields(element.fields!, inside, singular);
		return {
			...base,
			placeholder: base.placeholder ?? add,
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, sortable: true },
			default: {},
			options: [
				{ displayName: singular, name: 'item', values },
				jsonGroup('e.g. {{ $json.rows }} or [{ … }]'),
			],
		};
	}
	return jsonField(param, base, context);
};
