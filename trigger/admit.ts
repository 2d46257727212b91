import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Desk } from './desk';
import { beganEarly } from './flights';
import { nameOfArrival } from './gate';
import { aboutOf, isNothing } from './item';
import type { Running } from './running';

/**
 * Which of its items an execution hands on: all that came, but for those of a crash that would be too many.
 * Those that wait for the execution to begin hear of it.
 */
export async function admit(functions: IExecuteFunctions, desk: Desk): Promise<INodeExecutionData[]> {
	const items = functions.getInputData().filter((item) => !isNothing(item));
	// Else a person runs it: in the editor, or once more from the list.
	if (functions.getMode() !== 'trigger') return items;
	const { running } = desk;
	const admitted: INodeExecutionData[] = [];
	for (const item of items) if (await begins(functions, desk, running, item)) admitted.push(item);
	return admitted;
}

async function begins(
	functions: IExecuteFunctions,
	desk: Desk,
	running: Running | undefined,
	item: INodeExecutionData,
): Promise<boolean> {
	const { id } = item.json;
	if (typeof id !== 'string') return true;
	const cutOff = aboutOf(item)?.cut_off_execution;
	running?.gate.started(nameOfArrival(id, cutOff));
	if (!running) beganEarly(desk, id);
	// Without the trigger beside it, nothing tells whether the first execution goes on elsewhere.
	const flights = running?.flights;
	if (cutOff !== undefined && (!flights || !(await wasCutOff(functions, cutOff)))) return false;
	if (flights && !flights.mayBegin(id)) return false;
	if (flights && cutOff === undefined) await running?.began(id, functions.getExecutionId());
	return true;
}

/**
 * Whether an execution did not come to its end. n8n keeps what nodes gave once all have; of an execution that
 * was cut off it keeps nothing, or marks the node at which it was. If in doubt it has ended.
 * @param execution its ID; '' for one that cannot have handed anything on
 */
async function wasCutOff(functions: IExecuteFunctions, execution: string): Promise<boolean> {
	if (!execution) return true;
	const data = await functions.getExecutionDataById(execution);
	if (!data) return false;
	const tasks = Object.values(data.resultData.runData).flat();
	return !tasks.length || tasks.some(({ executionStatus }) => executionStatus === 'crashed');
}
