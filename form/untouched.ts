import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Context } from './context';

/** What a choice says while nobody has chosen: the same wherever it stands, so that equal fields weigh once. */
const blankOf = (required: boolean) => (required ? 'Select' : 'Leave Out');

/**
 * A field that stands there without having been asked for: untouched, it must send nothing. A number starts
 * empty, a choice with one that means none, a switch becomes such a choice.
 * @param required whether it must be filled in after all, at least once anything around it is
 */
export function untouched(field: INodeProperties, context: Context, required: boolean): INodeProperties {
	const blank = blankOf(required);
	switch (field.type) {
		case 'number':
			return { ...field, default: '' };
		case 'boolean':
			return {
				...field,
				type: 'options',
				typeOptions: { ...field.typeOptions, kind: 'boolean' },
				options: [
					{ name: blank, value: '' },
					{ name: 'No', value: 'false' },
					{ name: 'Yes', value: 'true' },
				],
				default: '',
			};
		case 'options':
			return withBlank(field, blank, context);
		default:
			return field;
	}
}

function withBlank(field: INodeProperties, name: string, { catalog }: Context): INodeProperties {
	const none = { name, value: '' };
	const method = field.typeOptions?.loadOptionsMethod;
	if (method === undefined)
		return { ...field, options: [none, ...(field.options as INodePropertyOptions[])], default: '' };
	const loadOptionsMethod = catalog.add(method, [none, ...catalog.choices[method]]);
	return { ...field, typeOptions: { ...field.typeOptions, loadOptionsMethod }, default: '' };
}
