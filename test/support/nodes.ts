import type { INodeProperties, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { areas, classOf, nodeOf } from '../../api/areas';
import * as shipped from '../../index';
import { served } from '../../nodes/forms';
import { compileTable, type Table } from '../../request/form/table';

const classes = shipped as unknown as Record<string, new () => INodeType>;

/** Every node that has a form, by its name, as n8n would make it. */
const made = new Map(Object.keys(areas).map((name) => [name, new classes[classOf(name)]()]));

export const nodes: INodeType[] = [...made.values()];

/** What n8n calls a node's type in workflows. */
export const typeOf = ({ name }: Pick<INodeTypeDescription, 'name'>) => `n8n-nodes-stripe-complete.${name}`;

/** What n8n calls the type of the node that has a resource. */
export const typeFor = (resource: string): string => typeOf(nodeFor(resource).description);

/** The node that has a resource. */
export const nodeFor = (resource: string): INodeType => made.get(nodeOf(resource))!;

/** The properties of all nodes. */
export const properties: INodeProperties[] = nodes.flatMap(({ description }) => description.properties);

const tables = new Map<INodeType, Table>();

/** The operations of a node, read when the first of them is asked for. */
function tableOf(node: INodeType): Table {
	const own = tables.get(node) ?? compileTable(node.description, served.choices);
	tables.set(node, own);
	return own;
}

/** The operations of all nodes. */
export const table: Table = {
	get: (resource, ...rest) => tableOf(nodeFor(resource)).get(resource, ...rest),
};
