/** The machine may be busy: whoever waits looks for a state, and gives up only when all hope is gone. */
const PATIENCE_MS = 240_000;

/**
 * Waits for a state.
 * @param what is waited for, as it follows "until"
 * @param found gives something once it is there
 */
export async function until<T>(
	what: string,
	found: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
	for (const deadline = Date.now() + PATIENCE_MS; ;) {
		const result = await found();
		if (result) return result;
		if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
