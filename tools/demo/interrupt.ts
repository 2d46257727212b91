/** What a shell expects from a command that Ctrl-C ended. */
const INTERRUPTED = 130;
/** A Ctrl-C that ended a child reaches this process a moment later. */
const MOMENT_MS = 100;

/** Tidies up, then ends, on Ctrl-C or a polite request to end. A second Ctrl-C does not wait. */
export function onInterrupt(tidy: () => void | Promise<void>): void {
	let stopping = false;
	const stop = async () => {
		if (stopping) process.exit(INTERRUPTED);
		stopping = true;
		console.log('\nStopping …');
		await tidy();
		process.exit(INTERRUPTED);
	};
	process.on('SIGINT', () => void stop());
	process.on('SIGTERM', () => void stop());
}

/** Runs a command's main function; an error becomes a message and an exit status. */
export function runMain(main: () => Promise<number>): void {
	main().then(
		(code) => process.exit(code),
		(error: unknown) => {
			setTimeout(() => {
				console.error(`\n${error instanceof Error ? error.message : String(error)}`);
				process.exit(1);
			}, MOMENT_MS);
		},
	);
}
