import './engine';
import { LoadOptionsContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INode,
	type INodeListSearchResult,
	type INodeType,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { StripeSecretKeyApi } from '../../credentials/StripeSecretKeyApi.credentials';
import { Credentials } from './engine';
import { nodeFor, nodes, typeOf } from './nodes';
import { newestVersion } from './shown';

/** All nodes serve the same lists: without a form it can be any. */
const ours = ({ resource }: IDataObject) => (resource ? nodeFor(String(resource)) : nodes[0]);

export interface Picking {
	/** What the form holds, as the editor sends it: expressions resolved, null where they have no value. */
	parameters?: IDataObject;
	baseUrl: string;
	/** What is typed into the search of the list. */
	filter?: string;
	/** Where the list was left off. */
	cursor?: string;
	/** Another node in place of the one that has the resource. */
	type?: INodeType;
	/** The newest by default. */
	typeVersion?: number;
}

/** Asks the node for what can be picked from a list, as n8n's server does for its editor. */
export async function pickFrom(list: string, options: Picking): Promise<INodeListSearchResult> {
	const { parameters = {}, baseUrl, filter, cursor, type = ours(parameters) } = options;
	const node: INode = {
		id: 'uuid-1234',
		name: 'Temp-Node',
		type: typeOf(type.description),
		typeVersion: options.typeVersion ?? newestVersion(type.description),
		position: [0, 0],
		parameters: parameters as INode['parameters'],
		credentials: { stripeSecretKeyApi: { id: '1', name: 'Stripe' } },
	};
	const nodeTypes = {
		getByName: () => type,
		getByNameAndVersion: () => type,
		getKnownTypes: () => ({}),
	} as INodeTypes;
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const secretKey = 'sk_test_sandbox123';
	const additionalData = {
		credentialsHelper: new Credentials(new StripeSecretKeyApi(), { secretKey, baseUrl }),
		currentNodeParameters: parameters,
	} as unknown as IWorkflowExecuteAdditionalData;
	const context = new LoadOptionsContext(workflow, workflow.nodes[node.name], additionalData, 'parameters');
	return await type.methods!.listSearch![list].call(context, filter, cursor);
}

/** All pages of a list, one after the other, as somebody sees who scrolls to its end. */
export async function pickAll(list: string, options: Picking): Promise<INodeListSearchResult['results']> {
	const { results, paginationToken } = await pickFrom(list, options);
	if (!paginationToken) return results;
	return [...results, ...(await pickAll(list, { ...options, cursor: String(paginationToken) }))];
}
