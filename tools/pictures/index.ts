/**
 * `npm run pictures`: pictures of a payout that was made, of each node's main form, of fifteen jobs, of a credential with
 * guards and of an agent, from a real n8n, and of the sandbox's page, for README and docs.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startWorld } from '../../test/e2e/support/world';
import { ROOT } from '../host/paths';
import { takeAgent } from './agent';
import { takeCredential } from './credential';
import { MAIN_FORMS, type MainForm } from './forms';
import { JOBS } from './jobs';
import { takePage } from './page';
import { takePayout } from './payout';
import { take } from './take';

const IMAGES = join(ROOT, 'docs/images');
const FOLDERS: Record<string, Record<string, MainForm>> = {
	'docs/images/nodes': MAIN_FORMS,
	'docs/images/jobs': JOBS,
};

async function main(): Promise<void> {
	await takePage(IMAGES);
	const world = await startWorld();
	try {
		await takePayout(world, IMAGES);
		await takeCredential(world, IMAGES);
		await takeAgent(world, IMAGES);
		for (const [folder, forms] of Object.entries(FOLDERS)) {
			mkdirSync(join(ROOT, folder), { recursive: true });
			for (const [name, form] of Object.entries(forms)) {
				await take(world, form, join(ROOT, folder, `${name}.png`));
				console.log(`${folder}/${name}.png`);
			}
		}
	} finally {
		await world.end();
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
