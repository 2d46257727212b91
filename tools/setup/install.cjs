const { execFile } = require('node:child_process');
const { mkdir, readdir, readFile, rename, rm, writeFile } = require('node:fs/promises');
const { join } = require('node:path');
const { promisify } = require('node:util');
const { withAddresses } = require('./lock.cjs');
const { CACHE, withoutBin } = require('./paths.cjs');
const { step } = require('./run.cjs');

/** Where installs are made before they are put in place. */
const BESIDE = join(CACHE, 'install');

/** Without scripts: what is needed of them is done by hand, so that every npm does the same, whatever it is told. */
const NPM_CI = ['ci', '--ignore-scripts', '--no-engine-strict', '--no-audit', '--no-fund', '--yes'];

/** Deletes a folder, also one in which something that has been told to end still writes. */
const remove = (folder) => rm(folder, { recursive: true, force: true, maxRetries: 10 });

const readLock = async (folder) => JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));
const writeJson = (folder, file, content) =>
	writeFile(join(folder, file), JSON.stringify(content, null, '\t'));

/** The registry that npm asks, whatever sets it. */
async function registryOf(folder, env) {
	const options = { cwd: folder, env: { ...process.env, ...env }, shell: process.platform === 'win32' };
	return (await promisify(execFile)('npm', ['config', 'get', 'registry'], options)).stdout.trim();
}

/** A new folder for one install, in place of any that an interrupted one left. */
async function makeBeside(name) {
	await mkdir(BESIDE, { recursive: true });
	const left = (await readdir(BESIDE)).filter((folder) => folder.startsWith(`${name}-`));
	for (const folder of left) await remove(join(BESIDE, folder));
	const beside = join(BESIDE, `${name}-${process.pid}`);
	await mkdir(beside);
	return beside;
}

/**
 * Installs what a lock file says into a folder beside the others, and hands that to `use`; then it is gone.
 * @param what.name of the folder and the log
 * @param what.manifest the package.json, as an object
 * @param what.lock the package-lock.json, as an object
 * @param what.args more arguments of npm
 */
function installBeside({ name, manifest, lock, args = [] }, use) {
	return async (run) => {
		const env = { PATH: withoutBin() };
		const beside = await makeBeside(name);
		const npmCi = () => run('npm', [...NPM_CI, ...args], { cwd: beside, env });
		await writeJson(beside, 'package.json', manifest);
		await writeJson(beside, 'package-lock.json', withAddresses(lock, await registryOf(beside, env)));
		if ((await npmCi()) !== 0) {
			// A registry may have files elsewhere: then npm must ask for each.
			await writeJson(beside, 'package-lock.json', lock);
			const exitCode = await npmCi();
			if (exitCode !== 0) return exitCode;
		}
		const exitCode = await use(beside, run);
		await remove(beside);
		return exitCode;
	};
}

/**
 * Installs what the lock file of a folder says, in a step of its own. It is put in place when it is whole, so that
 * what was interrupted leaves nothing there.
 */
async function install({ name, folder, title, about, args }) {
	const target = join(folder, 'node_modules');
	const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const lock = await readLock(folder);
	const putInPlace = (beside) => rename(join(beside, 'node_modules'), target);
	await step({
		name,
		title,
		about,
		commands: [() => remove(target), installBeside({ name, manifest, lock, args }, putInPlace)],
	});
}

module.exports = { install, installBeside, readLock };
