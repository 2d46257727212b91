const { existsSync, readdirSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const { installing, mayInstall } = require('./debian.cjs');
const { SetupError, step } = require('./run.cjs');

/** Where Debian keeps PostgreSQL's programs, by version. */
const VERSIONS = '/usr/lib/postgresql';

const onPath = () => (process.env.PATH ?? '').split(delimiter);

/** The program of Redis's server. */
function findRedis() {
	return onPath()
		.map((folder) => join(folder, 'redis-server'))
		.find((path) => existsSync(path));
}

/** The folder with PostgreSQL's programs, the newest where there are several. */
function findPostgres() {
	const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
	const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
	return [...newestFirst.map((version) => join(VERSIONS, version, 'bin')), ...onPath()].find(
		(folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
	);
}

/** Why queue mode cannot be tried here, for what has been installed so far; undefined where it can. */
function missingForQueue() {
	const missing = [
		...(findRedis() ? [] : ['Redis (on Debian: redis-server)']),
		...(findPostgres() ? [] : ['PostgreSQL (on Debian: postgresql)']),
	];
	return missing.length ? `${missing.join(' and ')} is not installed.` : undefined;
}

/**
 * Makes sure that there are a Redis and a PostgreSQL to run n8n's queue mode on; installs them on Debian when it
 * may. Where it cannot, it says so: what needs them is then left out.
 */
async function setupQueue() {
	const missing = missingForQueue();
	if (!missing) return;
	if (!mayInstall()) {
		console.log(`Queue mode cannot be tried: ${missing}`);
		return;
	}
	const args = ['--no-install-recommends', 'redis-server', 'postgresql'];
	try {
		await step({
			name: 'queue',
			title: 'Installing Redis and PostgreSQL',
			about: '1 minute',
			// Neither is to be started as a service of this machine.
			commands: installing(args, { RUNLEVEL: '1' }),
		});
	} catch (error) {
		if (!(error instanceof SetupError) || error.exitCode === 130) throw error;
		console.log(`Queue mode cannot be tried: Redis and PostgreSQL could not be installed. ${error.message}`);
	}
}

module.exports = { findPostgres, findRedis, missingForQueue, setupQueue };
