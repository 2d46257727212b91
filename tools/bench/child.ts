import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../host/pack';

/** What lets Node.js run a TypeScript file. */
export const TSX = ['--import', 'tsx'];

const TIMEOUT_MS = 300_000;

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
