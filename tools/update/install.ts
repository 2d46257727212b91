import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs npm with its errors shown; on Windows it is a batch file, which only a shell runs. */
export const npm = (...args: string[]): string =>
	execFileSync('npm', args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		shell: process.platform === 'win32',
	});

/** The newest version of the SDK on npm. */
export const newestSdk = (): string => npm('view', 'stripe', 'version').trim();

/** Fetches a version of the SDK and returns the folder of its CommonJS build. */
export function fetchSdk(version: string, folder: string): string {
	npm('install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', `stripe@${version}`);
	return join(folder, 'node_modules', 'stripe', 'cjs');
}

const majorOf = (version: string) => version.split('.')[0];

/** Pins a version of the SDK in package.json; on a new major, the version before it as well, for the tests. */
export function pinSdk(version: string, before: string): void {
	const previous = majorOf(version) === majorOf(before) ? [] : [`stripe-previous@npm:stripe@${before}`];
	npm(
		'install',
		'--save-dev',
		'--save-exact',
		'--ignore-scripts',
		'--no-audit',
		`stripe@${version}`,
		...previous,
	);
}
