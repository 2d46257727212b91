import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { ROOT } from '../host/pack';

/** What lets Node.js run a TypeScript file. */
const TSX = ['--import', 'tsx'];

const TIMEOUT_MS = 300_000;

/**
 * Starts a script in a process of its own, which is to end with its standard input.
 * @returns what it printed first, and what ends it
 */
export async function startScript(
	script: string,
	args: string[] = [],
): Promise<{ printed: string; stop: () => void }> {
	const child = spawn(process.execPath, [...TSX, script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
	const [printed] = (await once(child.stdout, 'data')) as [Buffer];
	return { printed: printed.toString(), stop: () => child.kill() };
}

/**
 * Runs a script of the benchmark's in a process of its own.
 * @param flags for Node.js
 * @param env what it has besides in its environment
 * @returns the JSON that it printed
 */
export async function runScript<T>(
	script: string,
	args: string[],
	flags: string[] = [],
	env: Record<string, string> = {},
): Promise<T> {
	const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...TSX, script, ...args], {
		cwd: ROOT,
		env: { ...process.env, ...env },
		timeout: TIMEOUT_MS,
		maxBuffer: 2 ** 24,
	});
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
}
