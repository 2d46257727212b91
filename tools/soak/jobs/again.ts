import type { IDataObject } from 'n8n-workflow';
import type { Execution, Rest } from '../../../test/e2e/support/rest';
import type { Book } from './book';
import { CALL, numberIn } from './start';
import type { Kind } from './types';

/** So many times Retry is pressed for one execution. */
const MOST = 5;

const itemsOf = ({ data }: Execution, name: string): IDataObject[] =>
	(data.resultData.runData[name]?.at(-1)?.data?.main[0] ?? []).map(({ json }) => json);

/** What a person does with executions that failed: presses Retry in the list of executions, until it went well. */
export class Again {
	/** Executions that were looked at already. */
	private readonly seen = new Set<string>();

	/** @param workflows ids by the kind of work */
	constructor(
		private readonly rest: Rest,
		private readonly book: Book,
		private readonly workflows: Map<Kind, string>,
	) {}

	/** Runs again what has failed so far. */
	async run(): Promise<void> {
		const kinds = new Set([...this.book.failed.values()].map(({ kind }) => kind));
		for (const kind of kinds) {
			for (const id of await this.failedOf(kind)) {
				this.seen.add(id);
				await this.retry(kind, await this.rest.ended(id));
			}
		}
		for (const { kind, number } of this.book.failed.values()) {
			this.book.wrong.push(`${kind.name} ${number}: it failed, and n8n has no execution of it`);
		}
		this.book.failed.clear();
	}

	private async failedOf(kind: Kind): Promise<string[]> {
		const filter = JSON.stringify({ workflowId: this.workflows.get(kind), status: ['error', 'crashed'] });
		const { results } = await this.rest.call<{ results: Array<{ id: string; retryOf?: string | null }> }>(
			'GET',
			`/executions?filter=${encodeURIComponent(filter)}&limit=100`,
		);
		return results.filter(({ id, retryOf }) => !retryOf && !this.seen.has(id)).map(({ id }) => id);
	}

	private async retry(kind: Kind, first: Execution): Promise<void> {
		const number = numberIn(itemsOf(first, CALL)[0]?.query);
		let execution = first;
		for (let tries = 0; execution.status !== 'success' && tries < MOST; tries++) {
			this.book.retried++;
			execution = await this.rest.retry(execution, 'original');
		}
		if (execution.status === 'success') {
			return this.book.done({ kind, number }, itemsOf(execution, kind.nodes.at(-1)!.name));
		}
		this.book.failed.delete(number);
		const { message } = execution.data.resultData.error ?? { message: 'no error' };
		this.book.wrong.push(`${kind.name} ${number}: ${MOST} tries did not help: ${message}`);
	}
}
