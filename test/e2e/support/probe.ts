import { until } from './until';
import type { Rest, Workflow } from './rest';
import type { Watch } from './watch';
import { called } from './workflows';

const NAME = 'probe';

/** Finds out whether n8n as a whole is at work: takes calls, hands them to a worker, and saves what came of them. */
export class Probe {
	private constructor(
		private readonly workflow: Workflow,
		private readonly watch: Watch,
		private readonly url: string,
	) {}

	/** @param url where its calls are taken */
	static async publish(rest: Rest, watch: Watch, url: string): Promise<Probe> {
		return new Probe(await rest.addWorkflow(NAME, [called(NAME)], {}), watch, url);
	}

	/** Calls until a call that was made from now on has run to its end. */
	async answered(): Promise<void> {
		const known = new Set(await this.ran());
		await until('a call runs to its end', async () => {
			await fetch(`${this.url}/webhook/${NAME}`, { signal: AbortSignal.timeout(10_000) }).catch(
				() => undefined,
			);
			await new Promise((resolve) => setTimeout(resolve, 500));
			const now = await this.ran();
			return now.some((id) => !known.has(id));
		});
	}

	/** Its executions that went well; none while the database is away. */
	private async ran(): Promise<string[]> {
		try {
			const statuses = await this.watch.statuses();
			const own = (await this.watch.all()).filter(({ workflow }) => workflow === this.workflow.id);
			return own.map(({ id }) => id).filter((id) => statuses.get(id) === 'success');
		} catch {
			return [];
		}
	}
}
