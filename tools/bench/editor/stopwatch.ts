import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';

/** What measures in the page itself. */
const PAGE_SCRIPT = join(__dirname, 'page.js');

/** How long something took, in milliseconds. */
export interface Took {
	/** From the event to the paint of what it brought about. */
	paint: number;
	/** Of the page's main thread, from then until it has nothing left to do. */
	busy: number;
}

/** What is waited for, once the event has happened. */
export type Goal =
	/** The form shows fields with exactly these captions. */
	| { form: string[] }
	/** Some elements are visible that this selector finds; with this text, if one is given. */
	| { selector: string; texts?: string[] };

/** Times how long goes by before people see something happen. */
export class Stopwatch {
	private constructor(
		private readonly page: Page,
		private readonly session: CDPSession,
	) {}

	/** For the page as it stands: a page that is loaded afterwards wants another. */
	static async for(page: Page): Promise<Stopwatch> {
		await page.addScriptTag({ path: PAGE_SCRIPT });
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		return new Stopwatch(page, session);
	}

	/** Does something that leads to the event, and times from the event to the paint of what is waited for. */
	async time(event: 'click' | 'dblclick', goal: Goal, act: () => Promise<void>): Promise<Took> {
		const before = await this.busyMs();
		const paint = await this.inPage<number>('untilPainted', [event, goal], act);
		return { paint, busy: (await this.atRest()) - before };
	}

	/** Types into the field that has the focus, and times from each key to the paint of its letter. */
	async timeKeys(letters: string, pauseMs: number): Promise<Took[]> {
		const before = await this.busyMs();
		const paints = await this.inPage<number[]>('untilKeysPainted', [letters.length], () =>
			this.page.keyboard.type(letters, { delay: pauseMs }),
		);
		const busy = ((await this.atRest()) - before) / letters.length;
		return paints.map((paint) => ({ paint, busy }));
	}

	/** Starts to watch, acts, and hands on what was seen. */
	private async inPage<T>(name: string, args: unknown[], act: () => Promise<void>): Promise<T> {
		// Input comes to the page by another way: it must not overtake the start.
		await this.page.evaluate(`void (stopwatch.seen = stopwatch.${name}(...${JSON.stringify(args)}))`);
		await act();
		return await this.page.evaluate<T>('stopwatch.seen');
	}

	/** CPU time of the main thread, once nothing more happens. */
	private async atRest(): Promise<number> {
		for (let last = await this.busyMs(); ;) {
			await this.page.waitForTimeout(300);
			const now = await this.busyMs();
			// Less than a tenth of the time: what n8n does all the while.
			if (now - last < 30) return now;
			last = now;
		}
	}

	private async busyMs(): Promise<number> {
		const { metrics } = await this.session.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
	}
}
