import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Param } from '../../api/facts';
import { lookUp } from '../../api/references';
import { wordsFor, type Clears, type Context } from '../context';
import { byLabel, labelOf } from '../label';
import { choiceOf } from './enum';
import { isSecret } from './text';

/** Whether a value can be emptied, in an operation at a path. */
export function isClearable(param: Param, clears: Clears, path: string, parent?: string): boolean {
	if (clears === 'nothing') return false;
	if (param.emptiable || param.nullable) return true;
	const isText = param.kind === 'string' && !param.values && !param.required;
	return clears === 'texts' && isText && !isSecret(param.name) && !lookUp(param.name, path, parent);
}

function clearable(params: Param[], context: Context): INodePropertyOptions[] {
	return params.flatMap((param) => {
		const { label = labelOf(param.name) } = wordsFor(context, param.name);
		const here = isClearable(param, context.clears, context.operation.path, context.path.at(-1))
			? [
					{
						// What is unnamed in front of its fields has a name by itself.
						name: context.labelPrefix + (label || labelOf(param.name)),
						value: context.prefix + param.name,
					},
				]
			: [];
		if (param.kind !== 'object') return here;
		const inside = clearable(param.fields ?? [], {
			...context,
			path: [...context.path, param.name],
			prefix: `${context.prefix}${param.name}__`,
			labelPrefix: label ? `${context.labelPrefix}${label}: ` : context.labelPrefix,
		});
		return [...here, ...inside];
	});
}

/** Which of the fields that hold something to empty; undefined where none can be. */
export function clearField(params: Param[], context: Context): INodeProperties | undefined {
	const options = clearable(params, context).sort(byLabel(({ name }) => name));
	if (options.length === 0) return undefined;
	return {
		displayName: 'Fields to Clear',
		name: 'fieldsToClear',
		description: 'Fields to empty at Stripe. Leaving a field blank does not empty it.',
		...choiceOf('multiOptions', options, 'fieldsToClear', context),
	};
}
