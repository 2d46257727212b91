const { createHash } = require('node:crypto');
const { readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** What an install is of: the lock file, and anything else that it depends on. */
function fingerprint(folder, ...rest) {
	const hash = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
	for (const text of rest) hash.update(`\n${text}`);
	return hash.digest('hex');
}

/** Lies in `node_modules`, so that deleting that folder deletes it too. */
const stampFile = (folder) => join(folder, 'node_modules', '.setup');

/** Notes a finished install. Written last: what was interrupted has none, and is done again. */
function writeStamp(folder, print) {
	writeFileSync(stampFile(folder), `${print}\n`);
}

/** Whether the last finished install here is of this fingerprint. */
function hasStamp(folder, print) {
	try {
		return readFileSync(stampFile(folder), 'utf8').trim() === print;
	} catch {
		return false;
	}
}

/**
 * Whether npm itself finished an install here after the lock file was written: `npm ci` by hand will do.
 * npm writes this file of its own as the last thing.
 */
function installedByHand(folder) {
	try {
		const installed = statSync(join(folder, 'node_modules', '.package-lock.json')).mtimeMs;
		return installed >= statSync(join(folder, 'package-lock.json')).mtimeMs;
	} catch {
		return false;
	}
}

module.exports = { fingerprint, hasStamp, installedByHand, writeStamp };
