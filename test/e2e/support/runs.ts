import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** An execution, as n8n's database has it. */
export interface Run {
	id: string;
	/** `new`, `running`, `success`, `error`, `crashed`. */
	status: string;
	/** The id of the event that it was made for; undefined where it was made to tell somebody something. */
	event?: string;
	/** How the event came; undefined as long as nothing of it has run. */
	source?: string;
}

interface Row {
	id: number;
	status: string;
	data: string;
}

/**
 * All executions of a workflow, oldest first: also while n8n is down, and also those that n8n itself does not list.
 * @param folder of the n8n
 */
export function runsOf(folder: string, workflowId: string): Run[] {
	const database = new DatabaseSync(join(folder, '.n8n/database.sqlite'), {
		readOnly: true,
		timeout: 60_000,
	});
	try {
		const rows = database
			.prepare(
				'SELECT id, status, data FROM execution_entity JOIN execution_data ON executionId = id WHERE workflowId = ? ORDER BY id',
			)
			.all(workflowId) as unknown as Row[];
		return rows.map(({ id, status, data }) => ({
			id: String(id),
			status,
			event: /"(evt_\w+)"/.exec(data)?.[1],
			source: /"(webhook|catchUp|poll|sample)"/.exec(data)?.[1],
		}));
	} finally {
		database.close();
	}
}

/** How many executions each event has. */
export function timesRun(runs: Run[]): Map<string, number> {
	const times = new Map<string, number>();
	for (const { event } of runs) if (event) times.set(event, (times.get(event) ?? 0) + 1);
	return times;
}

/** Whether an execution has ended, in whatever way. */
export const hasEnded = ({ status }: Run): boolean => !['new', 'running', 'waiting'].includes(status);
