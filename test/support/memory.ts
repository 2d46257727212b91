import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the process holds once all that nobody needs is thrown away, in bytes. */
export interface Held {
	/** Outside of the heap: what files and answers come in. */
	buffers: number;
	/** Objects and texts. */
	heap: number;
}

export async function held(): Promise<Held> {
	// Buffers are freed by what the first collection leaves to be done.
	for (let turn = 0; turn < 2; turn++) {
		collect();
		await new Promise((resolve) => setImmediate(resolve));
	}
	const { arrayBuffers, heapUsed } = process.memoryUsage();
	return { buffers: arrayBuffers, heap: heapUsed };
}
