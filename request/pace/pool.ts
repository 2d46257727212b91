/**
 * Runs a task for each index with some of them at a time, in order of start.
 * @param proceed asked before each start; false stops starting more
 * @throws what the first task that failed threw: no more are started, and those under way have come to their end
 */
export async function runPool(
	count: number,
	inFlight: number,
	task: (index: number) => Promise<void>,
	proceed: () => boolean = () => true,
): Promise<void> {
	let next = 0;
	const errors: unknown[] = [];
	const worker = async (): Promise<void> => {
		while (next < count && errors.length === 0 && proceed()) {
			try {
				await task(next++);
			} catch (error) {
				errors.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(inFlight, count) }, worker));
	if (errors.length) throw errors[0];
}
