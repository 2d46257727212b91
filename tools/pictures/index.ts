/** `npm run pictures`: a picture of each node's main form, from a real n8n, for the README. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startWorld } from '../../test/e2e/support/world';
import { ROOT } from '../host/paths';
import { MAIN_FORMS } from './forms';
import { take } from './take';

const FOLDER = join(ROOT, 'docs/images/nodes');

async function main(): Promise<void> {
	mkdirSync(FOLDER, { recursive: true });
	const world = await startWorld();
	try {
		for (const [node, form] of Object.entries(MAIN_FORMS)) {
			await take(world, form, join(FOLDER, `${node}.png`));
			console.log(`docs/images/nodes/${node}.png`);
		}
	} finally {
		await world.end();
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
