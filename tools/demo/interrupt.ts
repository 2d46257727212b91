/** What a shell expects of a command that Ctrl-C ended. */
const INTERRUPTED = 130;
/** A Ctrl-C that ended a child reaches this process a moment later. */
const MOMENT_MS = 100;

let stopping = false;

/**
 * Tidies up, then ends, on Ctrl-C or a polite request to end; a second one does not wait. Whatever of n8n
 * still runs ends with this process.
 */
export function onInterrupt(tidy: () => void | Promise<void>, exitCode = INTERRUPTED): void {
	const stop = async () => {
		if (stopping) process.exit(INTERRUPTED);
		stopping = true;
		console.log('\nStopping …');
		await tidy();
		process.exit(exitCode);
	};
	process.on('SIGINT', () => void stop());
	process.on('SIGTERM', () => void stop());
}

/** Runs a command's main function; what it returns is the exit status, an error becomes a message and 1. */
export async function runMain(main: () => Promise<number>): Promise<void> {
	let code = 1;
	let message = '';
	try {
		code = await main();
	} catch (error) {
		message = error instanceof Error ? error.message : String(error);
	}
	if (code !== 0) await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
	// Who was interrupted ends when it is tidy, and what went wrong meanwhile is no news.
	if (stopping) return;
	if (message) console.error(`\n${message}`);
	process.exit(code);
}
