import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CACHE, ROOT } from '../host/paths';
import { loadExamples, type Example } from './examples';
import { onInterrupt, runMain } from './interrupt';
import { importInEditor, play, turnsOf, type Execute, type Played } from './play';
import { prepare, type Stage } from './prepare';
import { stepLines, totals } from './report';
import { seconds, step, style } from './terminal';

/** Each run has a folder of its own in it, so that two at once do not meet. */
const FOLDER = join(CACHE, 'demo');

const INTRODUCTION = `
A real n8n runs the workflows of examples/ with this package installed in it, as
Execute Workflow in its editor does. Stripe is played by an emulator on this machine:
no money moves, no key is needed, and nothing goes over the network.
`;

/** Runs one example and prints what its nodes asked and got. */
async function show(stage: Stage, execute: Execute, example: Example, again: boolean): Promise<Played> {
	const title = `\n${style('bold', example.name)}  ${style('dim', `examples/${example.file}`)}`;
	console.log(again ? `${title}, once more: nothing may be done twice` : title);
	const start = Date.now();
	const { steps, problems } = await play(stage, execute, example, again);
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
	console.log(`  What happens at "Stripe" meanwhile: ${stage.pageUrl}`);
	const { url } = await step('Starting n8n', () => stage.host.start());
	const execute = await step('Importing the workflows, and making a key', () =>
		importInEditor(url, stage.sandboxUrl),
	);

	const played: Played[] = [];
	for (const example of loadExamples())
		for (const again of turnsOf(example)) played.push(await show(stage, execute, example, again));
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
