import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFacts, type Facts } from '../../api/load';
import { readFacts } from '../generate/facts';
import { writeFiles, type Files } from '../generate/files';

/** What an SDK says, as the files of `api/generated` and in memory. */
export interface SdkFacts {
	files: Files;
	facts: Facts;
}

/** What such files say, together with what was written by hand. */
export function factsOf(files: Files): Facts {
	const folder = mkdtempSync(join(tmpdir(), 'stripe-facts-'));
	try {
		writeFiles(folder, files);
		return loadFacts(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/**
 * Reads an SDK other than the one whose facts are in `api/generated`.
 * @param sdk the folder of its CommonJS build
 */
export function readSdkFacts(sdk: string): SdkFacts {
	const files = readFacts(sdk);
	return { files, facts: factsOf(files) };
}
