import { Host } from '../host/n8n';
import { packPackage } from '../host/pack';
import { isFree } from '../host/ports';
import { startSandbox, type Exchange } from '../sandbox';
import { step } from './terminal';

/** Where the sandbox listens when nobody else does. */
const SANDBOX_PORT = 4242;

/** A request that the sandbox answered, and when, in milliseconds as n8n counts them. */
export interface Answered {
	at: number;
	exchange: Exchange;
}

/** A real n8n with the package in it, and a Stripe emulator for it to talk to. */
export interface Stage {
	host: Host;
	sandboxUrl: string;
	/** Where people see what happened in it. */
	pageUrl: string;
	/** Everything that reached the sandbox so far; whoever has read it may empty it. */
	requests: Answered[];
	close: () => Promise<void>;
}

/**
 * Packs the package, installs it into an n8n that keeps everything in a folder, and starts the sandbox.
 * What goes into n8n's database is up to the caller.
 */
export async function prepare(folder: string): Promise<Stage> {
	const tarball = await step('Building and packing the package', packPackage);
	const host = new Host(folder);
	await step('Installing it where n8n keeps community nodes', () => host.installPackage(tarball));
	return await step('Starting the Stripe emulator', async () =>
		besideSandbox(host, (await isFree(SANDBOX_PORT)) ? SANDBOX_PORT : 0),
	);
}

/**
 * Starts the sandbox for an n8n that has the package.
 * @param port where; 0: anywhere
 */
export async function besideSandbox(host: Host, port = 0): Promise<Stage> {
	const requests: Answered[] = [];
	const sandbox = await startSandbox({
		port,
		makesExamples: true,
		logger: (exchange) => requests.push({ at: Date.now(), exchange }),
	});
	const close = async () => {
		await host.stop();
		await sandbox.close();
	};
	return { host, sandboxUrl: sandbox.url, pageUrl: sandbox.page, requests, close };
}
