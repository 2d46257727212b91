import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import type { Fault } from '../../../tools/sandbox';
import type { Execution, Workflow } from './rest';
import type { Stage } from './stage';
import { called, inARow, rows } from './workflows';

/** Retry On Fail, as the settings of a node have it. */
export const RETRY_ON_FAIL: Partial<INode> = { retryOnFail: true, maxTries: 5, waitBetweenTries: 10 };

/** Stripe has done it, and nobody hears of it. */
export const LOST: Fault = { drop: true, executed: true };

let workflows = 0;

/** A name that no workflow has yet. */
export const nextName = (): string => `repeats${++workflows}`;

/** A workflow that hands that many rows (`{n: 0}`, `{n: 1}`, …) to a node, and what comes out on to the next. */
export async function forRows({ rest }: Stage, count: number, ...last: INode[]): Promise<Workflow> {
	const name = nextName();
	const nodes = [called(name), ...rows(`Array.from({length: ${count}}, (_, n) => ({n}))`), ...last];
	return await rest.addWorkflow(name, nodes, inARow(nodes));
}

/** A node that pays 100 for row 0, 101 for row 1 and so on. */
export const payouts = (
	stage: Stage,
	parameters: IDataObject = {},
	more: Partial<INode> = {},
	name = 'Pay',
): INode =>
	stage.stripe(
		name,
		{
			resource: 'payout',
			operation: 'create',
			amount: '={{ 100 + $json.n }}',
			currency: 'usd',
			...parameters,
		},
		more,
	);

export const runsOf = ({ data }: Execution, name: string) => data.resultData.runData[name] ?? [];

/** What came out of a node's only output, or of one of several. */
export const outOf = (execution: Execution, name: string, output = 0): INodeExecutionData[] =>
	runsOf(execution, name).at(-1)?.data?.main[output] ?? [];

export const messageOf = ({ data }: Execution) => data.resultData.error?.message;
