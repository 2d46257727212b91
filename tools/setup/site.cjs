const { SITE, withoutBin } = require('./paths.cjs');
const { step } = require('./run.cjs');
const { fingerprint, hasStamp, installedByHand, writeStamp } = require('./stamp.cjs');

/** VitePress, which makes the site of docs/. */
async function setupSite() {
	const print = fingerprint(SITE);
	if (hasStamp(SITE, print)) return;
	if (!installedByHand(SITE)) {
		await step({
			name: 'site',
			title: 'Installing the generator of the site',
			about: '20 seconds, 100 MB',
			// Its programs for this machine come as packages, not by install scripts.
			commands: [['npm', ['ci', '--ignore-scripts'], { cwd: SITE, env: { PATH: withoutBin() } }]],
		});
	}
	writeStamp(SITE, print);
}

module.exports = { setupSite };
