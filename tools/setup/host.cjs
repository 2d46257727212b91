const { installN8n } = require('./n8n.cjs');
const { HOST, NODE } = require('./paths.cjs');
const { ensureHeaders, nodeVersion } = require('./root.cjs');

/**
 * The real n8n of tools/host.
 * @param ready resolves when this project's packages are there; not all of the work waits for it
 */
async function setupHost(ready) {
	await installN8n({
		name: 'n8n',
		title: 'Installing n8n to run the package in',
		folder: HOST,
		nodeVersion: nodeVersion(),
		getNode: async () => {
			await ready;
			return { program: NODE, headers: await ensureHeaders() };
		},
	});
}

module.exports = { setupHost };
