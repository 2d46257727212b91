import type { Postgres } from '../../../tools/host/postgres';

/** What an execution is about: the order that it pays, or the event that it was made for. */
const ABOUT = /"((?:order-|evt_)\w+)"/;
const EVERY_MS = 200;

/** Whether an execution has not ended, by how it stands. */
export const isGoing = (status?: string) => status === 'new' || status === 'running';

/** An execution, as n8n's database has it. */
export interface Seen {
	id: string;
	workflow: string;
	/** None where n8n made it to tell somebody something. */
	about?: string;
}

/**
 * Notes of each execution what it is about, soon after it is made: n8n forgets it of those that it gives up.
 * Begins at once.
 */
export class Watch {
	private readonly known = new Map<string, Seen>();
	private readonly looking: Promise<void>;
	private isOver = false;

	constructor(private readonly postgres: Postgres) {
		this.looking = this.keepLooking();
	}

	/** All executions so far, oldest first. */
	async all(): Promise<Seen[]> {
		await this.look();
		return [...this.known.values()].sort((one, other) => Number(one.id) - Number(other.id));
	}

	/** How all executions stand, by their ids: `new`, `running`, `success`, `error`, `crashed`. */
	async statuses(): Promise<Map<string, string>> {
		const rows = await this.postgres.ask<{ id: number; status: string }>(
			'SELECT id, status FROM execution_entity',
		);
		return new Map(rows.map(({ id, status }) => [String(id), status]));
	}

	/** The executions that have not ended: those that wait for a worker as well, or have not come to the queue yet. */
	async going(): Promise<string[]> {
		return [...(await this.statuses())].filter(([, status]) => isGoing(status)).map(([id]) => id);
	}

	async end(): Promise<void> {
		this.isOver = true;
		await this.looking;
	}

	private async look(): Promise<void> {
		const rows = await this.postgres.ask<{ id: number; workflow: string; data: string }>(
			'SELECT id, "workflowId" AS workflow, data FROM execution_entity JOIN execution_data ON "executionId" = id WHERE NOT id = ANY($1)',
			[[...this.known.keys()].map(Number)],
		);
		for (const { id, workflow, data } of rows) {
			this.known.set(String(id), { id: String(id), workflow, about: ABOUT.exec(data)?.[1] });
		}
	}

	private async keepLooking(): Promise<void> {
		while (!this.isOver) {
			// While the database is away there is nothing to be seen.
			await this.look().catch(() => undefined);
			await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
		}
	}
}
