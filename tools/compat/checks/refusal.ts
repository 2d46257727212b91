import { rmSync } from 'node:fs';
import { PACKAGE } from '../../host/pack';
import type { Place } from '../place';

const WORD = /n8n-nodes-stripe-complete needs n8n 1\.94 or newer: [^\n]*/;

/** One that is too old: it starts without the package, and its log says why and what to do. */
export async function refusal(place: Place): Promise<string> {
	const host = place.host();
	try {
		const n8n = await host.start();
		const log = n8n.log();
		const [word] = WORD.exec(log) ?? [];
		if (!word?.includes('Update n8n')) throw new Error(`The log does not say it:\n${log}`);
		const types = await (await fetch(`${n8n.url}/types/nodes.json`)).text();
		if (types.includes(PACKAGE)) throw new Error('It has nodes of the package all the same');
		return 'refuses to load, and says which n8n it needs';
	} finally {
		await host.stop();
		rmSync(host.folder, { recursive: true, force: true });
	}
}
