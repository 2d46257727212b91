/**
 * `npm run first`: what `npm run demo` takes on a fresh clone with nothing in npm's cache, step by step, and what it
 * takes once more. `-- --ref <commit>` tries what is committed elsewhere, `-- --in <folder>` clones there rather than
 * into the system's folder for temporary files: it takes 4 GB.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { onInterrupt, runMain } from '../demo/interrupt';
import { ROOT } from '../host/paths';
import { elapsed } from '../setup/progress.cjs';
import { withoutBin } from '../setup/paths.cjs';
import { cpuOf, tookOf } from './read';

/** What a person at a keyboard has, who installed nothing yet: no setting of the npm that runs this either. */
function environment(cache: string): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
	return { ...Object.fromEntries(inherited), PATH: withoutBin(), npm_config_cache: cache };
}

/** Runs the demo in a clone, shows what it prints, and says what it took. */
async function run(clone: string, env: NodeJS.ProcessEnv): Promise<void> {
	const start = Date.now();
	const child = spawn('bash', ['-c', 'npm run demo; code=$?; times; exit $code'], {
		cwd: clone,
		env,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text;
		process.stdout.write(text);
	});
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0) throw new Error(`npm run demo ended with exit status ${String(code)}`);

	const rows = tookOf(output).map(([what, seconds]) => [what, elapsed(seconds * 1000)]);
	rows.push(['In all', elapsed(Date.now() - start)], ['CPU time', elapsed(cpuOf(output) * 1000)]);
	console.log('\n| Step | Time |\n| --- | --- |');
	for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { ref: { type: 'string' }, in: { type: 'string' } } });
	const folder = mkdtempSync(join(values.in ?? tmpdir(), 'first-'));
	const clear = () => rmSync(folder, { recursive: true, force: true });
	onInterrupt(clear);
	try {
		const clone = join(folder, 'clone');
		const commit = execFileSync('git', ['rev-parse', values.ref ?? 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
		execFileSync('git', ['clone', '--quiet', ROOT, clone]);
		execFileSync('git', ['checkout', '--quiet', '--detach', commit.trim()], { cwd: clone });
		const env = environment(join(folder, 'cache'));
		await run(clone, env);
		console.log('\nOnce more');
		await run(clone, env);
	} finally {
		clear();
	}
	return 0;
}

void runMain(main);
