import type { IConnections, IDataObject, INode } from 'n8n-workflow';
import type { Execution, Workflow } from './rest';
import type { ScriptedModel } from './scripted-model';
import type { Stage } from './stage';
import { called, inARow, node, under } from './workflows';

/** The package of n8n's own agent. */
export const LANGCHAIN = '@n8n/n8n-nodes-langchain';

/** A workflow with an agent, which is called Agent. */
interface AgentWorkflow {
	/** Of the agent node. */
	version: number;
	/** The id of the credential for its model. */
	model: string;
	/** Nodes between the start and the agent. */
	before?: INode[];
	/** What it is asked. */
	ask: string;
	tools: INode[];
	/** What stands between the tools and the agent. */
	review?: INode;
	options?: IDataObject;
}

let workflows = 0;

/** Saves a credential for a scripted model, and returns its id. */
export const addModel = async (stage: Stage, model: ScriptedModel): Promise<string> =>
	await stage.rest.addCredential('Model', 'openAiApi', { apiKey: 'none', url: model.url, header: false });

export async function addAgent(
	stage: Stage,
	{ version, model, before = [], ask, tools, review, options = {} }: AgentWorkflow,
): Promise<Workflow> {
	const name = `agent${++workflows}`;
	const kind = version < 1.9 ? { agent: 'toolsAgent' } : {};
	const way = [
		called(name),
		...before,
		node(
			'Agent',
			`${LANGCHAIN}.agent`,
			{ ...kind, promptType: 'define', text: ask, options },
			{ typeVersion: version },
		),
	];
	const chat = node(
		'Model',
		`${LANGCHAIN}.lmChatOpenAi`,
		{ model: { __rl: true, mode: 'id', value: 'scripted' }, options: {} },
		{ typeVersion: 1.2, credentials: { openAiApi: { id: model, name: 'Model' } } },
	);
	const toolsUnder = (parent: string, nodes: INode[]): IConnections =>
		under(
			parent,
			nodes.map((tool) => [tool.name, 'ai_tool']),
		);
	const nodes = [...way, ...tools, ...(review ? [review] : []), chat];
	return await stage.rest.addWorkflow(name, nodes, {
		...inARow(way),
		...(review ? toolsUnder(review.name, tools) : {}),
		...toolsUnder('Agent', review ? [review] : tools),
		...under('Agent', [['Model', 'ai_languageModel']]),
	});
}

/** The last words of the agent, for each of its items. */
export const saidBy = ({ data }: Execution): string[] =>
	(data.resultData.runData.Agent.at(-1)?.data?.main[0] ?? []).map(({ json }) => String(json.output));
