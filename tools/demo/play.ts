import { Rest } from '../../test/e2e/support/rest';
import { isOurs, loadExamples, sandboxCredential, type Example } from './examples';
import { problemsOf, writtenAnew } from './judge';
import { RUN_TWICE } from './outcomes';
import type { Emulator } from './prepare';
import { stepsOf, type Ran, type Step } from './steps';

/** What an example did, and what of it was wrong. */
export interface Played {
	steps: Step[];
	problems: string[];
}

/** Runs a workflow that n8n has, to its end. */
export type Execute = (workflowId: string) => Promise<Ran>;

/**
 * Puts the examples and their credential into a running n8n, by the calls that its editor makes: a start of n8n for all,
 * not one for each run.
 */
export async function importInEditor(url: string, sandboxUrl: string): Promise<Execute> {
	const rest = await Rest.signIn(url);
	const { name, type, data } = sandboxCredential(sandboxUrl);
	const credentials = { [type]: { id: await rest.addCredential(name, type, data), name } };
	for (const { file: _file, ...workflow } of loadExamples()) {
		const nodes = workflow.nodes.map((node) => (isOurs(node) ? { ...node, credentials } : node));
		await rest.call('POST', '/workflows', { ...workflow, nodes });
	}
	return (id) => rest.execute(id);
}

/** The runs of an example, of each whether it comes again: then it is to do nothing anew. */
export const turnsOf = ({ file }: Example): boolean[] => (RUN_TWICE.has(file) ? [false, true] : [false]);

/** Runs one example, which must be in n8n's database. */
export async function play(
	{ requests }: Emulator,
	execute: Execute,
	example: Example,
	again: boolean,
): Promise<Played> {
	requests.length = 0;
	const run = await execute(example.id);
	const steps = stepsOf(example, run, requests);
	return { steps, problems: [...problemsOf(example, run, steps), ...(again ? writtenAnew(steps) : [])] };
}
