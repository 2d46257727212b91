import type { IDataObject } from 'n8n-workflow';
import { until } from '../../../test/e2e/support/until';
import { call } from '../call';
import type { Book } from './book';
import { addressOf } from './start';
import type { Job, Kind } from './types';

/** So many executions are asked for at a time at most: a machine that cannot keep up gets fewer. */
const MOST = 8;

const OK = 200;
/** n8n takes no call while its database does not answer, as on a machine that stood still: nothing has begun then. */
const NOT_READY = 503;
/** After how long a call is made again then, in ms, and how often. */
const AGAIN = 500;
const MOST_CALLS = 60;

/** Asks n8n for executions, at a steady rate. */
export class Load {
	private underWay = 0;

	/** @param url of the n8n */
	constructor(
		private readonly url: string,
		private readonly book: Book,
	) {}

	/**
	 * Asks for executions of all kinds in turn, and waits until each has been answered.
	 * @param goesOn asked before each
	 * @param perSecond how many
	 */
	async run(kinds: Kind[], goesOn: () => boolean, perSecond: number): Promise<void> {
		for (let turn = 0; goesOn(); turn++) {
			const next = performance.now() + 1000 / perSecond;
			void this.ask(this.book.begin(kinds[turn % kinds.length]));
			await pause(next - performance.now());
			while (this.underWay >= MOST && goesOn()) await pause(10);
		}
		await until('all executions have ended', () => this.underWay === 0);
	}

	private async call({ kind, number }: Job) {
		for (let calls = 1; ; calls++) {
			const answer = await call(this.url + addressOf(kind, number));
			if (answer.status !== NOT_READY || calls === MOST_CALLS) return answer;
			this.book.refused++;
			await pause(AGAIN);
		}
	}

	private async ask(job: Job): Promise<void> {
		this.underWay++;
		try {
			const { status, body } = await this.call(job);
			if (status === OK) this.book.done(job, JSON.parse(body) as IDataObject[]);
			else this.book.failed.set(job.number, job);
		} catch (error) {
			this.book.wrong.push(`${job.kind.name} ${job.number}: n8n did not answer: ${(error as Error).message}`);
		} finally {
			this.underWay--;
		}
	}
}

const pause = async (ms: number) => {
	if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
};
