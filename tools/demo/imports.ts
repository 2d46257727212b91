import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExamples, sandboxCredential } from './examples';
import type { Stage } from './prepare';
import { step } from './terminal';

function hash(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/**
 * Puts the credential and the examples into n8n's database, but only what is not there yet or has
 * changed here since: what a person changed in the editor stays.
 */
export async function importChanged({ host, sandboxUrl }: Stage): Promise<void> {
	const file = join(host.folder, 'imported.json');
	const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
	const remember = (things: Record<string, unknown>) => {
		for (const [name, thing] of Object.entries(things)) known[name] = hash(thing);
		writeFileSync(file, JSON.stringify(known));
	};

	const credential = sandboxCredential(sandboxUrl);
	if (known.credential !== hash(credential)) {
		await step(`Putting a "${credential.name}" into n8n's database`, () =>
			host.importCredentials([credential]),
		);
		remember({ credential });
	}
	const changed = loadExamples()
		.map(({ file: _file, ...workflow }) => workflow)
		.filter((workflow) => known[workflow.id] !== hash(workflow));
	if (changed.length > 0) {
		await step(`Importing workflows (${changed.length})`, () => host.importWorkflows(changed));
		remember(Object.fromEntries(changed.map((workflow) => [workflow.id, workflow])));
	}
}
