/** The machine may be busy: whoever waits looks for a state, and gives up only when all hope is gone. */
const PATIENCE_MS = 240_000;

/**
 * Waits for a state.
 * @param what is waited for, as it follows "until"
 * @param found gives something once it is there
 * @param progress how far it has come, where it is long: patience begins anew with each change of it
 */
export async function until<T>(
	what: string,
	found: () => T | undefined | false | Promise<T | undefined | false>,
	progress: () => unknown = () => undefined,
): Promise<T> {
	let deadline = Date.now() + PATIENCE_MS;
	for (let soFar = progress(); ;) {
		const result = await found();
		if (result) return result;
		const now = progress();
		if (now !== soFar) deadline = Date.now() + PATIENCE_MS;
		soFar = now;
		if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
