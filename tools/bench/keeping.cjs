/**
 * n8n with one change, for `--require`: its HTTP helper makes agents once for each host, where it makes new ones for
 * every request, and so keeps connections. docs/benchmarks.md has the change as n8n would write it.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');

const FILE = /[\\/]@n8n[\\/]backend-network[\\/]dist[\\/]http[\\/]axios[\\/]utils\.js$/;
const BEFORE = '(0, node_agents_1.buildNodeAgents)(proxy, ssrf, agentOptions)';
const AFTER = 'keptAgents(proxy, ssrf, agentOptions)';

function keptAgents(proxy, ssrf, agentOptions = {}) {
	const { servername, ...own } = agentOptions;
	// Its own certificate, for one: not to be shared.
	if (Object.keys(own).length > 0) return node_agents_1.buildNodeAgents(proxy, ssrf, agentOptions);
	const key = JSON.stringify([proxy, ssrf === 'disabled', servername]);
	let agents = keptAgents.made.get(key);
	if (!agents) {
		agents = node_agents_1.buildNodeAgents(proxy, ssrf, { ...agentOptions, keepAlive: true });
		if (keptAgents.made.size >= 64) keptAgents.made.delete(keptAgents.made.keys().next().value);
		keptAgents.made.set(key, agents);
	}
	return agents;
}

function changed(file) {
	const code = readFileSync(file, 'utf8');
	if (!code.includes(BEFORE)) throw new Error(`The place to change in ${file} has moved`);
	return `${code.replace(BEFORE, AFTER)}\n${keptAgents}\nkeptAgents.made = new Map();\n`;
}

const load = Module._extensions['.js'];
Module._extensions['.js'] = (module, file) =>
	FILE.test(file) ? module._compile(changed(file), file) : load(module, file);
