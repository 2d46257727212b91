import type { IDataObject, INode, IRun, ITaskData } from 'n8n-workflow';
import type { Exchange } from '../sandbox';
import { isOurs, type Example } from './examples';
import type { Answered } from './prepare';

/** One run of one of the package's nodes. */
export interface Step {
	node: INode;
	/** What reached the sandbox. */
	exchanges: Exchange[];
	/** What came out: Stripe's objects. */
	items: IDataObject[];
	/** What Stripe refused and the error output passed on. */
	refusals: IDataObject[];
	/** What the node behind the error output made of it. */
	handled?: { by: string; message: string };
	/** Why the workflow stopped here. */
	error?: string;
}

/** What is looked at of an execution, whatever ran it. */
export type Ran = Pick<IRun, 'data'>;

type RunData = IRun['data']['resultData']['runData'];

/** Whether Stripe is to refuse what this node asks for, as the workflow shows how to go on then. */
export function expectsRefusal(node: INode): boolean {
	return node.onError === 'continueErrorOutput';
}

function jsonOf(task: ITaskData | undefined, output: number): IDataObject[] {
	return (task?.data?.main?.[output] ?? []).map(({ json }) => json);
}

function handlerOf(example: Example, node: INode, runData: RunData): Step['handled'] {
	for (const { node: by } of example.connections[node.name]?.main[1] ?? []) {
		const [answer] = jsonOf(runData[by]?.[0], 0);
		if (answer) return { by, message: String(answer.message) };
	}
	return undefined;
}

/** What the package's nodes did in a run, in the order in which they did it. */
export function stepsOf(example: Example, run: Ran, requests: Answered[]): Step[] {
	const { runData } = run.data.resultData;
	const tasks = example.nodes
		.filter(isOurs)
		.flatMap((node) => (runData[node.name] ?? []).map((task) => ({ node, task })))
		.sort((a, b) => a.task.startTime - b.task.startTime || a.task.executionIndex - b.task.executionIndex);
	const left = [...requests];
	return tasks.map(({ node, task }) => {
		const end = task.startTime + task.executionTime;
		// Nodes run one after the other: what was answered by the time one ends, and is left over, was its own.
		const own = left.splice(0, left.filter(({ at }) => at <= end).length);
		const refusals = expectsRefusal(node) ? jsonOf(task, 1).map(({ error }) => error as IDataObject) : [];
		return {
			node,
			exchanges: own.map(({ exchange }) => exchange),
			items: jsonOf(task, 0),
			refusals,
			handled: refusals.length > 0 ? handlerOf(example, node, runData) : undefined,
			error: task.error?.message,
		};
	});
}
