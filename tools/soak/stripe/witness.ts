import type { Book } from '../jobs/book';
import { EVENT, type Counter, type Way } from '../jobs/events';
import { TRACES, type TraceList } from '../jobs/types';
import type { Sandbox } from './sandbox';

/** What was wanted, held against what there is. */
export interface Compared {
	wanted: number;
	/** Not there. */
	lost: string[];
	/** There more than once. */
	doubled: string[];
	/** There, and nobody wanted it. */
	strange: string[];
}

/** @param there each name as often as it is there */
export function compare(wanted: Iterable<string>, there: Iterable<string>): Compared {
	const counts = new Map<string, number>();
	for (const name of there) counts.set(name, (counts.get(name) ?? 0) + 1);
	const all = new Set(wanted);
	return {
		wanted: all.size,
		lost: [...all].filter((name) => !counts.has(name)),
		doubled: [...counts].filter(([, count]) => count > 1).map(([name]) => name),
		strange: [...counts.keys()].filter((name) => !all.has(name)),
	};
}

/** What is there by how often it is. */
const repeated = (times: Map<string, number>) =>
	[...times].flatMap(([name, count]) => Array<string>(count).fill(name));

/**
 * The writes of all jobs, by the list where they are to be found. Two witnesses must agree: the objects that there
 * are, and the ledger of the writes that were carried out.
 * @param wrong takes what does not fit otherwise
 */
export async function witnessWrites(
	sandbox: Sandbox,
	{ wanted, wrong }: Book,
): Promise<Record<TraceList, Compared>> {
	const ledger = await sandbox.ledger();
	const found: Array<[TraceList, Compared]> = [];
	for (const list of Object.keys(TRACES) as TraceList[]) {
		const own = wanted.filter((trace) => trace.list === list);
		const things = (await sandbox.list(list)).filter((thing) =>
			/^soak[ -]\d/.test(String(thing[TRACES[list]])),
		);
		const names = new Map(things.map((thing) => [String(thing[TRACES[list]]), thing.id]));
		found.push([
			list,
			compare(
				own.map(({ name }) => name),
				things.map((thing) => String(thing[TRACES[list]])),
			),
		]);
		for (const { name, id } of own) {
			const there = names.get(name);
			if (there && there !== id) wrong.push(`${list}: "${name}" is ${there}, and n8n put out ${String(id)}`);
		}
		const entries = ledger.filter(({ method, path }) => method === 'POST' && path === list);
		const ids = new Set(things.map(({ id }) => id));
		const others = entries.filter(({ objectId }) => !ids.has(objectId!)).length;
		if (entries.length - others !== things.length)
			wrong.push(`${list}: ${things.length} are there, and the ledger has ${entries.length - others}`);
	}
	return Object.fromEntries(found) as Record<TraceList, Compared>;
}

/** All events that happened, and what each started. */
export async function witnessEvents(
	sandbox: Sandbox,
	{ seen }: Counter,
	since: Set<string>,
): Promise<Record<Way, Compared>> {
	const ids = await eventsAt(sandbox);
	const wanted = ids.filter((id) => !since.has(id));
	return {
		webhook: compare(wanted, repeated(seen.webhook)),
		poll: compare(wanted, repeated(seen.poll)),
	};
}

/** The ids of all events that workflows are to start on. */
export const eventsAt = async (sandbox: Sandbox): Promise<string[]> =>
	(await sandbox.list(`/v1/events?type=${EVENT}`)).map(({ id }) => id);
