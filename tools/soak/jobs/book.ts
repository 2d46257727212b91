import type { IDataObject } from 'n8n-workflow';
import type { Job, Trace } from './types';

/** What was wanted of n8n and what it answered: the other side of what is at Stripe. */
export class Book {
	/** Executions that were asked for. */
	begun = 0;
	/** Those that came out right, at once or after Retry. */
	right = 0;
	/** Those that ended with an error, and are to be run again, by number. */
	readonly failed = new Map<number, Job>();
	/** Calls that n8n did not take, and that were made again. */
	refused = 0;
	/** How many times Retry was pressed. */
	retried = 0;
	/** What came out and should not have. */
	readonly wrong: string[] = [];
	/** All that must be at Stripe, and the id that came out for it. */
	readonly wanted: Array<Trace & { id?: string }> = [];

	/** @returns the number by which the job is called */
	begin(kind: Job['kind']): Job {
		return { kind, number: ++this.begun };
	}

	/** An execution has ended well, with these items. */
	done({ kind, number }: Job, items: IDataObject[]): void {
		this.failed.delete(number);
		const problem = kind.problem(items, number);
		if (problem === undefined) this.right++;
		else this.wrong.push(`${kind.name} ${number}: ${problem}`);
		kind.traces(number).forEach((trace, index) => this.wanted.push({ ...trace, id: idOf(items[index]) }));
	}
}

const idOf = (item: IDataObject | undefined) => item?.id as string | undefined;
