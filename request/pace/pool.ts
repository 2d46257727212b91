/**
 * Runs a task for each index with some of them at a time, in order of start.
 * @param proceed asked before each start; false stops starting more
 */
export async function runPool(
	count: number,
	inFlight: number,
	task: (index: number) => Promise<void>,
	proceed: () => boolean = () => true,
): Promise<void> {
	let next = 0;
	const worker = async (): Promise<void> => {
		while (next < count && proceed()) await task(next++);
	};
	await Promise.all(Array.from({ length: Math.min(inFlight, count) }, worker));
}
