import type { IExecuteFunctions, IWorkflowDataProxyData } from 'n8n-workflow';
import { mappingOf } from './mapping';
import type { Form } from './params';

const isExpression = (value: unknown): boolean =>
	typeof value === 'string'
		? value.startsWith('=')
		: typeof value === 'object' && value !== null && Object.values(value).some(isExpression);

/**
 * Reads the form for one item after the other: what has no expression is read once, fields dragged in
 * are read from n8n's data, the rest is resolved by n8n. n8n's own check against the description is
 * left out, as it walks every property; `fields/` checks each value instead.
 */
export function formReader(functions: IExecuteFunctions): (itemIndex: number) => Form {
	const { parameters } = functions.getNode();
	const dynamic = Object.keys(parameters).filter((name) => isExpression(parameters[name]));
	const mappings = dynamic.map((name) => [name, mappingOf(parameters[name])] as const);
	return (itemIndex) => {
		const form: Form = { ...parameters };
		let data: IWorkflowDataProxyData | undefined;
		for (const [name, mapping] of mappings) {
			form[name] =
				mapping?.((data ??= functions.getWorkflowDataProxy(itemIndex))) ??
				functions.getNodeParameter(name, itemIndex, undefined, { skipValidation: true });
		}
		return form;
	};
}
