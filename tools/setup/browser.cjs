const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const { installing, mayInstall } = require('./debian.cjs');
const { SetupError, step } = require('./run.cjs');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
	'/usr/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where a Chromium is: as told, on the PATH, or in one of the usual places. */
function findBrowser(env = process.env, exists = existsSync) {
	if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
	const folders = (env.PATH ?? '').split(delimiter);
	const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...candidates, ...ELSEWHERE].find((path) => exists(path));
}

/** Makes sure that there is a browser for the end-to-end tests; installs one on Debian when it may. */
async function setupBrowser() {
	if (findBrowser()) return;
	if (process.env.CHROMIUM_PATH) {
		throw new SetupError(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist.`);
	}
	if (!mayInstall()) {
		throw new SetupError(
			'No Chromium or Google Chrome found. Install one (on Debian: sudo apt-get install -y chromium), or set CHROMIUM_PATH to where it is.',
		);
	}
	await step({
		name: 'browser',
		title: 'Installing Chromium',
		about: '1 minute',
		commands: installing(['chromium']),
	});
}

module.exports = { findBrowser, setupBrowser };
