import { NODE, pathWithBin } from './paths';

/** Settings of an n8n that the person at this machine may run otherwise: not for ours. */
const NOT_INHERITED =
	/^(N8N|DB|EXECUTIONS|QUEUE|NODES|WEBHOOK|CREDENTIALS|OFFLOAD|GENERIC_TIMEZONE|NODE_OPTIONS)(_|$)/;

/** What makes an n8n keep to its folder and to this machine, and ask nobody anything. */
const SETTINGS = {
	NODE_ENV: 'production',
	N8N_ENCRYPTION_KEY: 'only for the local demo and tests',
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_SECURE_COOKIE: 'false',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	// These two ask api.n8n.io for lists at the start.
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_DISABLED_MODULES: 'mcp-registry',
	// Below "info" n8n does not print the result of an execution.
	N8N_LOG_LEVEL: 'info',
};

/** Settings of n8n; undefined takes one of ours away. */
export type Settings = Record<string, string | undefined>;

/**
 * The environment of an n8n of ours: `extra` has the last word.
 * @param node the Node.js that it runs on
 */
export function environment(folder: string, extra: Settings, node = NODE): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
	return {
		...Object.fromEntries(inherited),
		...SETTINGS,
		PATH: pathWithBin(node),
		N8N_USER_FOLDER: folder,
		...extra,
	};
}
