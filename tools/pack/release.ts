/** `tsx tools/pack/release.ts v1.2.3` ends with an error unless a release may be made of this tag. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths';
import { problemOfRelease } from './problem-of-release';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const problem = problemOfRelease(process.argv[2] ?? '', version, read('CHANGELOG.md'));
if (problem) {
	console.error(problem);
	process.exitCode = 1;
}
