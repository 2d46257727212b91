import { getEventListeners } from 'node:events';
import { Cancelled, pause, turnTaker } from '../../request/pace/pause';
import { runPool } from '../../request/pace/pool';

describe('a pause', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	it('is not begun where the execution is cancelled already', async () => {
		const signal = AbortSignal.abort();
		await expect(pause(60_000, signal)).rejects.toBeInstanceOf(Cancelled);
		expect([jest.getTimerCount(), getEventListeners(signal, 'abort')]).toEqual([0, []]);
	});

	it('ends with the execution, and leaves neither timer nor listener behind', async () => {
		const cancel = new AbortController();
		const pausing = pause(60_000, cancel.signal);
		expect(jest.getTimerCount()).toBe(1);
		cancel.abort();
		await expect(pausing).rejects.toBeInstanceOf(Cancelled);
		expect([jest.getTimerCount(), getEventListeners(cancel.signal, 'abort')]).toEqual([0, []]);
	});

	it('that is over before it begins sets no timer to a time that is past', async () => {
		const set = jest.spyOn(globalThis, 'setTimeout');
		const pausing = Promise.all([pause(-5), pause(-5, new AbortController().signal)]);
		await jest.advanceTimersByTimeAsync(1);
		await pausing;
		expect(set.mock.calls.map(([, ms]) => ms)).toEqual([0, 0]);
	});

	it('lasts as long as it should, and leaves no listener behind', async () => {
		const { signal } = new AbortController();
		let over = false;
		const pausing = pause(60_000, signal).then(() => (over = true));
		await jest.advanceTimersByTimeAsync(59_999);
		expect(over).toBe(false);
		await jest.advanceTimersByTimeAsync(1);
		await pausing;
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});
});

describe('long work', () => {
	beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate'] }));
	afterEach(() => jest.useRealTimers());

	/** Whether n8n gets a turn after so much work. */
	async function turnAfter(ms: number, meanwhile = () => undefined as unknown): Promise<boolean> {
		const takeTurn = turnTaker();
		await jest.advanceTimersByTimeAsync(ms);
		meanwhile();
		let gone = false;
		const going = takeTurn().then(() => (gone = true));
		await new Promise((resolve) => setImmediate(resolve));
		const waited = !gone;
		await jest.runAllTimersAsync();
		await going;
		return waited;
	}

	it('gives n8n a turn now and then', async () => {
		expect(await turnAfter(49)).toBe(false);
		expect(await turnAfter(50)).toBe(true);
	});

	it('does so whatever happens to the time of day', async () => {
		expect(await turnAfter(50, () => jest.setSystemTime(0))).toBe(true);
	});

	it('stops where the execution is cancelled', async () => {
		const takeTurn = turnTaker(AbortSignal.abort());
		await jest.advanceTimersByTimeAsync(50);
		await expect(takeTurn()).rejects.toBeInstanceOf(Cancelled);
	});
});

describe('a pool', () => {
	it('starts tasks in order, no more at once than asked for', async () => {
		const started: number[] = [];
		let under = 0;
		let most = 0;
		await runPool(20, 3, async (index) => {
			started.push(index);
			most = Math.max(most, ++under);
			// The later the shorter.
			for (let i = index; i < 20; i++) await Promise.resolve();
			under--;
		});
		expect(started).toEqual(Array.from({ length: 20 }, (_, index) => index));
		expect(most).toBe(3);
	});

	it('starts no more once told so', async () => {
		const started: number[] = [];
		await runPool(
			20,
			1,
			async (index) => void started.push(index),
			() => started.length < 5,
		);
		expect(started).toEqual([0, 1, 2, 3, 4]);
	});

	it('waits for those under way where a task throws, then throws it', async () => {
		const ended: number[] = [];
		const pool = runPool(20, 3, async (index) => {
			if (index === 1) throw new Error('one');
			for (let i = 0; i < 10; i++) await Promise.resolve();
			ended.push(index);
		});
		await expect(pool).rejects.toThrow('one');
		expect(ended).toEqual([0, 2]);
	});
});
