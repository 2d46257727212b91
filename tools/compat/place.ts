import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stage } from '../../test/e2e/support/stage';
import { Host } from '../host/n8n';
import type { Runtime } from '../host/paths';

/** Modules that ours turns off and older ones do not know: they end at once where they are named. */
const OLDER = { N8N_DISABLED_MODULES: undefined };

/** Where a version is tried. */
export interface Place {
	/** An n8n of this version with the package, which is not running, in a folder of its own. */
	host: () => Host;
	/** The same as it runs, beside a sandbox; started when it is first asked for. */
	stage: () => Promise<Stage>;
	end: () => Promise<void>;
}

/**
 * @param tarball the packed package
 * @param isNewest whether it knows what the n8n of tools/host knows
 */
export function placeOf(runtime: Runtime, tarball: string, isNewest: boolean): Place {
	const makeHost = (folder: string): Host => {
		const host = new Host(folder, isNewest ? {} : OLDER, runtime);
		host.installPackage(tarball);
		return host;
	};
	let stage: Promise<Stage> | undefined;
	return {
		host: () => makeHost(mkdtempSync(join(tmpdir(), 'n8n-compat-'))),
		stage: async () => await (stage ??= Stage.start(0, makeHost)),
		end: async () => await (await stage?.catch(() => undefined))?.end(),
	};
}
