/**
 * `npm run scan` holds what is shipped to n8n's rules for community nodes: the packed tarball to
 * those of n8n's own scanner, the compiled forms to those that read it as code.
 */
import { lintCompiledForms } from './form';
import { lintTarball } from './tarball';

async function scan(): Promise<void> {
	const problems = [...(await lintTarball()), ...(await lintCompiledForms())];
	for (const problem of problems) console.error(problem);
	console.log(`Scanned the packed tarball and the compiled forms: ${problems.length} errors.`);
	process.exitCode = problems.length ? 1 : 0;
}

void scan();
