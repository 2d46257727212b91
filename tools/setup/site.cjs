const { install } = require('./install.cjs');
const { SITE } = require('./paths.cjs');
const { fingerprint, hasStamp, installedByHand, writeStamp } = require('./stamp.cjs');

/** VitePress, which makes the site of docs/. */
async function setupSite() {
	const print = fingerprint(SITE);
	if (hasStamp(SITE, print)) return;
	if (!installedByHand(SITE)) {
		// Its programs for this machine come as packages, not by install scripts.
		await install({
			name: 'site',
			folder: SITE,
			title: 'Installing the generator of the site',
			about: '20 seconds, 100 MB',
		});
	}
	writeStamp(SITE, print);
}

module.exports = { setupSite };
