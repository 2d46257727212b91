import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../host/paths';

/**
 * Copies what git tracks, as it stands, into a new folder outside the project; node_modules is a link there.
 * @returns the folder, for the caller to remove
 */
export function copyProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'copy-'));
	const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
	for (const file of files.split('\0').filter(Boolean)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(join(ROOT, file), join(folder, file));
	}
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}
