import { loadExamples, sandboxCredential, type Example } from './examples';
import { problemsOf, writtenAnew } from './judge';
import { RUN_TWICE } from './outcomes';
import type { Stage } from './prepare';
import { stepsOf, type Step } from './steps';

/** What an example did, and what of it was wrong. */
export interface Played {
	steps: Step[];
	problems: string[];
}

/** Puts the examples and their credential into an n8n that has neither. */
export async function importAll({ host, sandboxUrl }: Stage): Promise<Example[]> {
	const examples = loadExamples();
	await host.importCredentials([sandboxCredential(sandboxUrl)]);
	await host.importWorkflows(examples.map(({ file: _file, ...workflow }) => workflow));
	return examples;
}

/** The runs of an example, of each whether it comes again: then it is to do nothing anew. */
export const turnsOf = ({ file }: Example): boolean[] => (RUN_TWICE.has(file) ? [false, true] : [false]);

/** Runs one example, which must be in n8n's database. */
export async function play({ host, requests }: Stage, example: Example, again: boolean): Promise<Played> {
	requests.length = 0;
	const run = await host.execute(example.id);
	const steps = stepsOf(example, run, requests);
	return { steps, problems: [...problemsOf(example, run, steps), ...(again ? writtenAnew(steps) : [])] };
}
