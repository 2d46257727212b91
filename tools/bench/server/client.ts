import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TSX } from '../child';
import type { Behaviour, Seen } from './types';

/** The server, as the benchmark sees it. */
export interface Server {
	url: string;
	/** Sets it up anew, with nothing seen. */
	become: (behaviour: Behaviour) => Promise<void>;
	seen: () => Promise<Seen>;
	stop: () => void;
}

/** Starts it in a process of its own. */
export async function startServer(): Promise<Server> {
	const child = spawn(process.execPath, [...TSX, join(__dirname, 'main.ts')], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const [port] = (await once(child.stdout, 'data')) as [Buffer];
	const url = `http://127.0.0.1:${port.toString().trim()}`;
	return {
		url,
		become: async (behaviour) => {
			await fetch(`${url}/bench`, { method: 'POST', body: JSON.stringify(behaviour) });
		},
		seen: async () => (await (await fetch(`${url}/bench`)).json()) as Seen,
		stop: () => child.kill(),
	};
}
