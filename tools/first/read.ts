/** What the first run did, and how long each thing took, in seconds. */
export type Took = Array<[what: string, seconds: number]>;

/** A step of the setup: `✓ Installing (1 min 05 s)`. */
const SETUP = /^✓ (.+) \((?:(\d+) min )?(\d+) s\)$/;
/** A step before the workflows: `  Starting n8n ........ 9.5 s`. */
const STEP = /^ {2}(.+?) \.{3,} +([\d.]+) s$/;
/** The end of a workflow: `  6 steps, 6 requests, 1.2 s`. */
const WORKFLOW = /^ {2}\d+ steps?, .*, ([\d.]+) s$/;

/** Reads what `npm run demo` printed into a log. */
export function tookOf(output: string): Took {
	const lines = output.split('\n');
	const took: Took = [];
	for (const line of lines) {
		const setup = SETUP.exec(line);
		if (setup) took.push([setup[1], Number(setup[2] ?? 0) * 60 + Number(setup[3])]);
		const step = STEP.exec(line);
		if (step) took.push([step[1], Number(step[2])]);
	}
	const workflows = lines.flatMap((line) => WORKFLOW.exec(line)?.[1] ?? []);
	const sum = workflows.reduce((total, seconds) => total + Number(seconds), 0);
	if (workflows.length > 0) took.push([`Running workflows (${workflows.length})`, sum]);
	return took;
}

/** CPU time of all that a shell ran, of the second line that its `times` prints: `1m2.500s 0m20.000s`. */
export function cpuOf(times: string): number {
	const [, children] = times.trim().split('\n').slice(-2);
	const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
	return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
