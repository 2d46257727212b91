import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CACHE, ROOT } from '../host/paths';
import { CREDENTIAL, loadExamples, sandboxCredential, type Example } from './examples';
import { onInterrupt, runMain } from './interrupt';
import { problemsOf, writtenAnew } from './judge';
import { RUN_TWICE } from './outcomes';
import { prepare, type Stage } from './prepare';
import { stepLines, totals } from './report';
import { stepsOf, type Step } from './steps';
import { seconds, step, style } from './terminal';

/** Each run has a folder of its own in it, so that two at once do not meet. */
const FOLDER = join(CACHE, 'demo');

const INTRODUCTION = `
A real n8n runs the workflows of examples/ with this package installed in it, each
with n8n's own command. Stripe is played by an emulator on this machine: no money
moves, no key is needed, and nothing goes over the network.
`;

interface Played {
	steps: Step[];
	problems: string[];
}

/** Runs one example, a second time where that is to do nothing anew. */
async function play(stage: Stage, example: Example): Promise<Played> {
	const title = `\n${style('bold', example.name)}  ${style('dim', `examples/${example.file}`)}`;
	console.log(title);
	const first = await playOnce(stage, example);
	if (!RUN_TWICE.has(example.file)) return first;
	console.log(`${title}, once more: nothing may be done twice`);
	const again = await playOnce(stage, example, writtenAnew);
	return { steps: [...first.steps, ...again.steps], problems: [...first.problems, ...again.problems] };
}

/** Runs one example and prints what its nodes asked and got. */
async function playOnce(
	stage: Stage,
	example: Example,
	alsoWrong: (steps: Step[]) => string[] = () => [],
): Promise<Played> {
	stage.requests.length = 0;
	const start = Date.now();
	const run = await stage.host.execute(example.id);
	const steps = stepsOf(example, run, stage.requests);
	const problems = [...problemsOf(example, run, steps), ...alsoWrong(steps)];
	const nameWidth = Math.max(...steps.map(({ node }) => node.name.length), 0);
	for (const one of steps) console.log(stepLines(one, nameWidth).join('\n'));
	for (const problem of problems) console.log(`  ${style('red', `✗ ${problem}`)}`);
	console.log(`  ${totals(steps)}, ${seconds(Date.now() - start)}`);
	return { steps, problems };
}

async function main(): Promise<number> {
	const start = Date.now();
	mkdirSync(FOLDER, { recursive: true });
	const folder = mkdtempSync(join(FOLDER, 'run-'));
	const clear = () => rmSync(folder, { recursive: true, force: true });
	onInterrupt(clear);

	console.log(INTRODUCTION);
	console.log(style('bold', 'Preparing'));
	const stage = await prepare(folder);
	const { host, sandboxUrl, pageUrl } = stage;
	console.log(`  What happens at "Stripe" meanwhile: ${pageUrl}`);
	const examples = loadExamples();
	await step(`Making n8n's database with a "${CREDENTIAL.name}"`, () =>
		host.importCredentials([sandboxCredential(sandboxUrl)]),
	);
	await step(`Importing ${examples.length} workflows`, () =>
		host.importWorkflows(examples.map(({ file: _file, ...workflow }) => workflow)),
	);

	const played: Played[] = [];
	for (const example of examples) played.push(await play(stage, example));
	await stage.close();

	const all = totals(played.flatMap(({ steps }) => steps));
	const time = seconds(Date.now() - start);
	if (played.some(({ problems }) => problems.length > 0)) {
		console.error(`\n${style('red', 'Not everything went as it should: see the lines with ✗')} (${time}).`);
		console.error(`What n8n made is left in ${relative(ROOT, folder)}.`);
		return 1;
	}
	console.log(`\n${style('green', 'Everything went as it should')}: ${all}, ${time} in all.`);
	console.log(
		"To run the workflows yourself in the editor, and see on the emulator's page what they did: npm start",
	);
	clear();
	return 0;
}

void runMain(main);
