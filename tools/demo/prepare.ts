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

/** A Stripe emulator with what the examples look for. */
export interface Emulator {
	sandboxUrl: string;
	/** Where people see what happened in it. */
	pageUrl: string;
	/** Everything that reached it so far; whoever has read it may empty it. */
	requests: Answered[];
	close: () => Promise<void>;
}

/** A real n8n with the package in it, and an emulator for it to talk to. */
export interface Stage extends Emulator {
	host: Host;
}

/**
 * Packs the package, installs it into an n8n that keeps everything in a folder, and starts the sandbox.
 * What goes into n8n's database is up to the caller.
 */
export async function prepare(folder: string): Promise<Stage> {
	const tarball = await step('Building and packing the package', packPackage);
	const host = new Host(folder);
	await step('Installing it where n8n keeps community nodes', () => host.installPackage(tarball));
	const emulator = await step('Starting the Stripe emulator', async () =>
		startEmulator((await isFree(SANDBOX_PORT)) ? SANDBOX_PORT : 0),
	);
	const close = async () => {
		await host.stop();
		await emulator.close();
	};
	return { ...emulator, host, close };
}

/** @param port where; 0: anywhere */
export async function startEmulator(port = 0): Promise<Emulator> {
	const requests: Answered[] = [];
	const sandbox = await startSandbox({
		port,
		makesExamples: true,
		logger: (exchange) => requests.push({ at: Date.now(), exchange }),
	});
	return { sandboxUrl: sandbox.url, pageUrl: sandbox.page, requests, close: () => sandbox.close() };
}
