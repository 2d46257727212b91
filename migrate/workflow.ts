import { BUILT_IN, BUILT_IN_TOOL, moveNode } from './node';
import { BUILT_IN_TRIGGER, moveTrigger } from './trigger';
import { isRecord, type Moved, type Workflow, type WorkflowNode } from './types';

const MOVES: Record<string, (node: WorkflowNode) => Moved> = {
	[BUILT_IN]: moveNode,
	[BUILT_IN_TOOL]: moveNode,
	[BUILT_IN_TRIGGER]: moveTrigger,
};

/** A workflow with our nodes in it, and what became of each built-in one. */
export interface MovedWorkflow {
	workflow: Workflow;
	moved: Moved[];
	/** What a person must look at elsewhere in it. */
	notes: string[];
}

export const isWorkflow = (value: unknown): value is Workflow =>
	isRecord(value) &&
	Array.isArray(value.nodes) &&
	value.nodes.every(
		(node) => isRecord(node) && typeof node.type === 'string' && typeof node.name === 'string',
	);

/** Moves the Stripe nodes of a workflow; connections hang on names, which stay. */
export function moveWorkflow(workflow: Workflow): MovedWorkflow {
	const moved: Moved[] = [];
	const nodes = workflow.nodes.map((node) => {
		if (!Object.hasOwn(MOVES, node.type)) return node;
		const one = MOVES[node.type](node);
		moved.push(one);
		return one.node;
	});
	const gone = moved.filter(({ is }) => is !== undefined).map(({ node }) => node);
	return {
		workflow: { ...workflow, nodes, ...withoutMemory(workflow, gone) },
		moved,
		notes: [...readingParameters(nodes, gone), ...nested(nodes)],
	};
}

/** What a moved trigger remembers is an endpoint of the built-in one, with its secret. */
function withoutMemory(
	{ staticData }: Workflow,
	gone: WorkflowNode[],
): Pick<Workflow, 'staticData'> | undefined {
	if (!isRecord(staticData)) return undefined;
	const own = new Set(gone.map(({ name }) => `node:${name}`));
	return { staticData: Object.fromEntries(Object.entries(staticData).filter(([name]) => !own.has(name))) };
}

/** Expressions that read fields of a moved node's form, which have other names now. */
function readingParameters(nodes: WorkflowNode[], gone: WorkflowNode[]): string[] {
	return nodes.flatMap(({ name, parameters }) => {
		const text = JSON.stringify(parameters ?? {}).replaceAll('\\"', '"');
		if (!/\.params\b|\.parameter\b/.test(text)) return [];
		return gone
			.filter((other) => text.includes(`"${other.name}"`) || text.includes(`'${other.name}'`))
			.map((other) => `"${name}" reads fields of the form of "${other.name}", which have other names now.`);
	});
}

/** Workflows within text are not looked into. */
const nested = (nodes: WorkflowNode[]): string[] =>
	nodes
		.filter(
			({ type, parameters }) =>
				!Object.hasOwn(MOVES, type) && JSON.stringify(parameters ?? {}).includes(BUILT_IN),
		)
		.map(({ name }) => `"${name}" names the built-in Stripe node in its own fields; look at it yourself.`);
