/**
 * `npm test` before Jest: the checks that hang on nothing else, as many at once as there are cores, each with a line
 * when it has ended. What one printed is shown if it failed.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ROOT } from '../host/paths';
import { CHECKS } from './checks';

/** Runs a command in the project. Its output is kept, errors and all. */
async function run(command: string): Promise<{ ok: boolean; output: string }> {
	const child = spawn(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	return { ok: code === 0, output };
}

async function main(): Promise<void> {
	const names = CHECKS.map(({ name }) => name).join(', ');
	console.log(`Checking ${names}, half a minute; then the tests, some four minutes on two cores.`);
	const left = CHECKS.values();
	const worker = async () => {
		for (const { name, command } of left) {
			const from = performance.now();
			const { ok, output } = await run(command);
			const seconds = Math.round((performance.now() - from) / 1000);
			console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)${ok ? '' : `: ${command}\n${output}`}`);
			if (!ok) process.exitCode = 1;
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

void main();
