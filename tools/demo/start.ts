import { join } from 'node:path';
import { CACHE } from '../host/paths';
import { isFree } from '../host/ports';
import { tail } from '../host/process';
import { importChanged } from './imports';
import { onInterrupt, runMain } from './interrupt';
import { OWNER, ownerSignsIn, setUpOwner } from './owner';
import { prepare } from './prepare';
import { step, style } from './terminal';

const FOLDER = join(CACHE, 'editor');
/** Where n8n's editor is when nobody else is there. */
const EDITOR_PORT = 5678;

const INTRODUCTION = `
n8n's editor, with this package and its examples in it. Stripe is played by an
emulator on this machine: no money moves, and no key is needed.
`;

async function nextFreePort(from: number): Promise<number> {
	let port = from;
	while (!(await isFree(port))) port += 1;
	return port;
}

async function main(): Promise<never> {
	console.log(INTRODUCTION);
	const stage = await prepare(FOLDER);
	onInterrupt(stage.close, 0);
	await importChanged(stage);
	const editor = await step("Starting n8n's editor", async () =>
		stage.host.start(await nextFreePort(EDITOR_PORT)),
	);
	await setUpOwner(editor.url);
	const signsIn = await ownerSignsIn(editor.url);

	console.log(`
  Editor    ${style('bold', editor.url)}
  Sign in   ${OWNER.email}
  Password  ${signsIn ? OWNER.password : 'the one that you chose'}
  Stripe    ${style('bold', stage.pageUrl)}  (the emulator: it forgets everything when this stops)

Open one of the workflows and choose Execute workflow. What it did at "Stripe" is on
the emulator's page, and so is what can go wrong there. What you change is kept in
.cache/editor for the next time. Ctrl-C stops everything.`);

	const code = await editor.ended;
	throw new Error(`n8n ended with exit status ${code}:\n${tail(editor.log())}`);
}

void runMain(main);
