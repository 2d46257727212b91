/**
 * Installs what a command of this project needs, once: `node tools/setup.mjs [host] [browser] [site] [queue]`.
 * It runs before anything is installed, so it is plain JavaScript for Node.js 20 without dependencies.
 */
import browser from './setup/browser.cjs';
import host from './setup/host.cjs';
import queue from './setup/queue.cjs';
import root from './setup/root.cjs';
import run from './setup/run.cjs';
import site from './setup/site.cjs';

const PARTS = {
	host: host.setupHost,
	browser: browser.setupBrowser,
	site: site.setupSite,
	queue: queue.setupQueue,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));

try {
	if (unknown)
		throw new run.SetupError(`Unknown part "${unknown}". There are: ${Object.keys(PARTS).join(', ')}`);
	const ready = root.setupRoot();
	await run.together([ready, ...wanted.map((name) => PARTS[name](ready))]);
} catch (error) {
	if (!(error instanceof run.SetupError)) throw error;
	console.error(`\n${error.message}`);
	process.exitCode = error.exitCode;
}
