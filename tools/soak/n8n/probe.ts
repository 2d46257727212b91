import { join } from 'node:path';
import { call } from '../call';

/** What the process holds after a garbage collection; sizes in bytes. */
export interface Held {
	rss: number;
	heapUsed: number;
	/** Memory outside of the heap that JavaScript holds, ArrayBuffers included. */
	external: number;
	arrayBuffers: number;
	/** By kind. */
	handles: Record<string, number>;
}

/** How late the event loop came, in milliseconds, as `perf_hooks.monitorEventLoopDelay` has it. */
export interface Delay {
	p50: number;
	p99: number;
	max: number;
	/** The longest time that the thread itself worked between two looks: others may take the machine's time. */
	own: number;
}

/** What is asked of the n8n process. */
export interface Probe {
	/** Collects garbage first, which stops n8n for a moment. */
	held: () => Promise<Held>;
	/** Counts how late the event loop comes, from now until `idle`. */
	busy: () => Promise<void>;
	idle: () => Promise<void>;
	/** What was counted since this was asked the last time. */
	delay: () => Promise<Delay>;
	/** Writes all that is on the heap, for Chromium's developer tools. */
	snapshot: (file: string) => Promise<void>;
}

/** What loads the probe into n8n, to be asked at this port. */
export const withProbe = (port: number) => ({
	NODE_OPTIONS: `--require=${JSON.stringify(join(__dirname, 'preload.js'))}`,
	SOAK_PROBE_PORT: String(port),
});

export function probeAt(port: number): Probe {
	const ask = async <T>(path: string): Promise<T> => {
		const { status, body } = await call(`http://127.0.0.1:${port}${path}`);
		if (status !== 200) throw new Error(`The probe in n8n: ${body}`);
		return JSON.parse(body) as T;
	};
	return {
		held: async () => await ask('/held'),
		busy: async () => await ask('/busy'),
		idle: async () => await ask('/idle'),
		delay: async () => await ask('/delay'),
		snapshot: async (file) => await ask(`/snapshot?file=${encodeURIComponent(file)}`),
	};
}
