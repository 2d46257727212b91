import * as pausing from '../../request/pace/pause';

/**
 * Lets every wait of the node end at once, and time jump to its end: tests of waiting then do not hang
 * on how fast the machine is. Over with `jest.restoreAllMocks()`.
 * @returns the waits so far, in ms
 */
export function jumpThroughWaits(): number[] {
	const waits: number[] = [];
	const clocks = { date: Date.now, performance: performance.now.bind(performance) };
	let ahead = 0;
	jest.spyOn(Date, 'now').mockImplementation(() => clocks.date() + ahead);
	jest.spyOn(performance, 'now').mockImplementation(() => clocks.performance() + ahead);
	jest.spyOn(pausing, 'pause').mockImplementation(async (ms, signal) => {
		if (signal?.aborted) throw new pausing.Cancelled();
		waits.push(ms);
		ahead += ms;
		await new Promise((resolve) => setImmediate(resolve));
	});
	return waits;
}
