import type { IConnections, IDataObject, INode, NodeConnectionType } from 'n8n-workflow';

/** A node of a workflow, named as it is told; its id comes from its name. */
export const node = (
	name: string,
	type: string,
	parameters: IDataObject,
	more: Partial<INode> = {},
): INode => ({
	id: `id-of-${name}`,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters: parameters as INode['parameters'],
	...more,
});

/** What starts a workflow by a call to `/webhook/<path>`. */
export const called = (path: string): INode =>
	node(
		'Call',
		'n8n-nodes-base.webhook',
		{ path, responseMode: 'onReceived' },
		{ webhookId: path, typeVersion: 2 },
	);

/** Nodes that give one item for each row of an expression that gives a list. */
export const rows = (list: string): INode[] => [
	node(
		'List',
		'n8n-nodes-base.set',
		{ mode: 'raw', jsonOutput: `={{ {list: ${list}} }}`, options: {} },
		{ typeVersion: 3.4 },
	),
	node('Items', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'list', options: {} }),
];

/** Connects each node with the next. */
export const inARow = (nodes: INode[]): IConnections =>
	Object.fromEntries(
		nodes
			.slice(0, -1)
			.map(({ name }, index) => [
				name,
				{ main: [[{ node: nodes[index + 1].name, type: 'main', index: 0 }]] },
			]),
	);

/** Connects parts of an agent or of an MCP server, each by what it is for it. */
export const under = (parent: string, parts: Array<[part: string, type: NodeConnectionType]>): IConnections =>
	Object.fromEntries(parts.map(([part, type]) => [part, { [type]: [[{ node: parent, type, index: 0 }]] }]));
