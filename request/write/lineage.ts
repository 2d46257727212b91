import { createHash } from 'node:crypto';
import type { IExecuteFunctions, IRunExecutionData, ITaskData } from 'n8n-workflow';

/**
 * What n8n keeps of an execution. Its functions carry it and do not declare it: nothing that they declare is the
 * same in an execution that was cut off and in the one that the Retry button starts of it.
 */
interface Carried {
	runExecutionData?: IRunExecutionData | null;
	additionalData?: { hooks?: { retryOf?: string | number | null }; currentNodeExecutionIndex?: number };
}

const carriedBy = (functions: IExecuteFunctions) => functions as unknown as Carried;

/**
 * What an execution and all that the Retry button makes of it have in common, also where n8n was killed before it
 * could save what the step remembers. n8n hands a token on from one to the next; a test run in the editor gets
 * another in each process, and older ones have none: there it is the id of the execution that is retried.
 * @param execution id of this one
 * @returns null where this one repeats what was cut off, and n8n does not say which: neither in 1.x nor in 2.0
 */
export function lineageOf(functions: IExecuteFunctions, execution: string): string | null {
	const { runExecutionData, additionalData } = carriedBy(functions);
	if (!functions.getExecutionId()) return execution;
	const { resumeToken, manualData } = runExecutionData ?? {};
	const isTest = functions.getMode() === 'manual' || manualData !== undefined;
	// Whoever knows the token may resume a waiting execution, so it is not kept anywhere else.
	if (resumeToken && !isTest) return createHash('sha256').update(resumeToken).digest('hex');
	const retryOf = additionalData?.hooks?.retryOf;
	if (retryOf) return String(retryOf);
	return functions.getMode() === 'retry' && startsOver(functions) ? null : execution;
}

/** Whether a retry begins with the first step. Of one that failed n8n has kept the steps before, and goes on from there. */
function startsOver(functions: IExecuteFunctions): boolean {
	const { runExecutionData, additionalData } = carriedBy(functions);
	const runs = Object.values(runExecutionData?.resultData?.runData ?? {}).flat();
	const real = runs.filter((run) => run && !isMadeUp(run)).length;
	// The step that is at work is counted there already, and has no run yet.
	return real < (additionalData?.currentNodeExecutionIndex ?? 0);
}

/**
 * When the execution began in which this step was cut off, in unix milliseconds, as far as n8n's log tells: it keeps
 * none of what workers run.
 * @returns undefined where this repeats no step that was cut off, and where the time is unknown
 */
export function cutOffSince(functions: IExecuteFunctions): number | undefined {
	const runData = carriedBy(functions).runExecutionData?.resultData?.runData ?? {};
	const own = runData[functions.getNode().name];
	// Of the step that was at work the Retry button takes the run away, and leaves none.
	if (!own || (own.length > 0 && madeUpIn(own).length === 0)) return undefined;
	const starts = Object.values(runData).flatMap(madeUpIn);
	// There in seconds, unlike elsewhere.
	return starts.length ? Math.min(...starts.map(({ startTime }) => startTime)) * 1000 : undefined;
}

/** Whether n8n made this up of its log after it was killed, in place of the run that is lost. */
const isMadeUp = ({ executionStatus, data }: ITaskData): boolean =>
	executionStatus === 'crashed' || data?.main?.[0]?.[0]?.json.isArtificialRecoveredEventItem === true;

const madeUpIn = (runs: ITaskData[]): ITaskData[] => runs.filter((run) => run && isMadeUp(run));

/**
 * Which turn of a loop this is, counted from 0 in the first execution of a lineage. One that was cut off is retried
 * from its beginning, and n8n counts what it made up besides.
 */
export function turnOf(functions: IExecuteFunctions): number {
	const run = functions.getWorkflowDataProxy(0).$runIndex as number;
	const runs = carriedBy(functions).runExecutionData?.resultData?.runData?.[functions.getNode().name] ?? [];
	return run - madeUpIn(runs.slice(0, run)).length;
}
