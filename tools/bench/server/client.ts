import { join } from 'node:path';
import { startScript } from '../child';
import type { Behaviour, Distance, Ports, Seen } from './types';

/** The server, as the benchmark sees it. */
export interface Server {
	/** Where requests go that are measured. */
	url: string;
	/** Sets it up anew, with nothing seen. */
	become: (behaviour: Behaviour) => Promise<void>;
	seen: () => Promise<Seen>;
	stop: () => void;
}

/**
 * Starts it in a process of its own.
 * @param distance when it is to be reached over TLS and from afar
 */
export async function startServer(distance?: Distance): Promise<Server> {
	const args = distance ? [String(distance.roundTrip), distance.authority] : [];
	const { printed, stop } = await startScript(join(__dirname, 'main.ts'), args);
	const { near, far } = JSON.parse(printed) as Ports;
	const control = `http://127.0.0.1:${near}/bench`;
	return {
		url: far ? `https://127.0.0.1:${far}` : `http://127.0.0.1:${near}`,
		become: async (behaviour) => {
			await fetch(control, { method: 'POST', body: JSON.stringify(behaviour) });
		},
		seen: async () => (await (await fetch(control)).json()) as Seen,
		stop,
	};
}
