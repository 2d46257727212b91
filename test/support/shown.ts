import { NodeHelpers, type INodeProperties, type INodeTypeDescription } from 'n8n-workflow';

/** The newest version of a node: the one that the editor makes. */
export const newestVersion = ({ version }: INodeTypeDescription) => Math.max(...[version].flat());

/** The fields that n8n shows for an operation, collections with what can be added to them. */
export function shownBy(
	description: INodeTypeDescription,
	resource: string,
	operation: string,
	typeVersion = newestVersion(description),
): INodeProperties[] {
	const parameters = { resource, operation, returnAll: false };
	const visible = (fields: INodeProperties[]): INodeProperties[] =>
		fields
			.filter((field) => NodeHelpers.displayParameter(parameters, field, { typeVersion }, description))
			.map((field) =>
				field.type === 'collection'
					? { ...field, options: visible(field.options as INodeProperties[]) }
					: field,
			);
	return visible(description.properties);
}
