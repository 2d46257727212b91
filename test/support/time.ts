import * as pausing from '../../request/pace/pause';

/** How far the clock has jumped: it never goes back, also after a test, as what paces requests counts on it. */
let ahead = 0;
const passed = performance.now.bind(performance);

/**
 * Lets every wait of the node end at once, and time jump to its end: tests of waiting then do not hang
 * on how fast the machine is. Over with `jest.restoreAllMocks()`.
 * @returns the waits so far, in ms
 */
export function jumpThroughWaits(): number[] {
	const waits: number[] = [];
	const today = Date.now;
	performance.now = () => passed() + ahead;
	jest.spyOn(Date, 'now').mockImplementation(() => today() + ahead);
	jest.spyOn(pausing, 'pause').mockImplementation(async (ms, signal) => {
		if (signal?.aborted) throw new pausing.Cancelled();
		waits.push(ms);
		ahead += ms;
		await new Promise((resolve) => setImmediate(resolve));
	});
	return waits;
}
