import { pathWithBin } from './paths';

/** Settings of an n8n that the person at this machine may run otherwise: not for ours. */
const NOT_INHERITED =
	/^(N8N|DB|EXECUTIONS|QUEUE|NODES|WEBHOOK|CREDENTIALS|GENERIC_TIMEZONE|NODE_OPTIONS)(_|$)/;

/** An n8n that keeps to its folder and to this machine, and asks nobody anything. */
export function environment(
	folder: string,
	ports: { editor: number; broker: number },
	extra: Record<string, string> = {},
): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
	return {
		...Object.fromEntries(inherited),
		PATH: pathWithBin(),
		NODE_ENV: 'production',
		N8N_USER_FOLDER: folder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(ports.editor),
		N8N_RUNNERS_BROKER_PORT: String(ports.broker),
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		// Below "info" n8n does not print the result of an execution.
		N8N_LOG_LEVEL: 'info',
		...extra,
	};
}
