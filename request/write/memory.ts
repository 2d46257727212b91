import type { IContextObject, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Answer, Outcome, StripeRequest } from '../types';

/** What was sent, without the file that went along: enough to send it again byte for byte. */
export type Sent = Pick<StripeRequest, 'path' | 'params' | 'account' | 'context' | 'apiVersion'>;

/** What is remembered of a write. */
export interface Write {
	/** Its key before the first refusal; none where Stripe takes none. */
	key?: string;
	/** Which try under it, counting one for each refusal. */
	generation: number;
	outcome: Exclude<Outcome, 'not_sent'>;
	/** Whether Stripe refused it before it looked at the key: that says nothing of what is under the key. */
	beforeKey?: boolean;
	/** When it was sent first, in milliseconds. */
	sentAt: number;
	/** While nobody knows what became of it. */
	sent?: Sent;
	/** Once it is done. */
	answer?: Pick<Answer, 'body' | 'attempts' | 'requestId' | 'idempotencyKey'>;
}

/** The place of one write in the memory. */
export interface Slot {
	write?: Write;
}

/** A write's place, and how many equal writes came before it in this run. */
export interface Place {
	slot: Slot;
	before: number;
}

/** What a step remembers of its writes, however n8n runs it again. */
export interface Memory {
	/** What all executions in a chain of retries have in common; null where nobody can tell. */
	lineage: string | null;
	/**
	 * To be asked for each item once, in their order.
	 * @param content what equal writes have in common
	 */
	place: (index: number, content: string) => Place;
	/** The place that a write would have, in the same order: nothing is remembered of it. */
	peek: (index: number, content: string) => Place;
	/** Forgets what no try will ask for again, once all is done. */
	settle: () => void;
}

/** Writes that this process is at: whatever became of them is not known yet. */
export const underWay = new WeakSet<Slot>();

const NAME = 'stripeWrites';

/** What n8n saves with an execution that fails, and hands to the one that its Retry button starts. */
interface Kept {
	lineage: string | null;
	run?: number;
	/** Which operation: another one in the corrected form has done nothing yet. */
	operation?: string;
	writes?: Record<number, Slot>;
	/** Of a tool that n8n runs like a step. */
	calls?: Calls;
}

/**
 * n8n's own store for a node and an execution: the same object for each try of Retry On Fail. Its
 * contents go along when the Retry button continues a failed execution.
 */
function contextOf(functions: IExecuteFunctions): IContextObject {
	try {
		return functions.getContext('node');
	} catch {
		// A tool that is called without an execution has none.
		return {};
	}
}

/** Counts equal things. */
function counter(): (what: string) => number {
	const counts = new Map<string, number>();
	return (what) => {
		const before = counts.get(what) ?? 0;
		counts.set(what, before + 1);
		return before;
	};
}

/**
 * The memory of a step, item by item.
 * @param run which turn of a loop this is
 */
export function memoryOfStep(
	functions: IExecuteFunctions,
	lineage: string | null,
	run: number,
	operation: string,
): Memory {
	const context = contextOf(functions);
	const before = context[NAME] as Kept | undefined;
	const same = before?.run === run && before.operation === operation;
	const kept: Kept = {
		lineage: before ? before.lineage : lineage,
		run,
		operation,
		writes: (same && before.writes) || {},
	};
	context[NAME] = kept;
	const count = counter();
	return {
		lineage: kept.lineage,
		place: (index, content) => ({ slot: (kept.writes![index] ??= {}), before: count(content) }),
		peek: (index, content) => ({ slot: kept.writes![index] ?? {}, before: count(content) }),
		settle: () => {
			delete context[NAME];
		},
	};
}

/** The calls of one tool in one execution: those of equal content, in their order. */
type Calls = Record<string, Call[]>;

interface Call {
	slot: Slot;
	/** Which run of the tool began it, where n8n runs it like a step. */
	run?: number;
}

const callsOf = new WeakMap<IContextObject, Calls>();
const placesOf = new WeakMap<IDataObject, Map<string, Place>>();

/**
 * The memory of a step that an agent calls as a tool. A try of Retry On Fail is told from another call by
 * the arguments: they are the same JavaScript object. A call like one whose outcome is unknown takes that
 * one up again, as a model that is told "unknown" may well repeat it.
 * @param run of the tool, where n8n's engine runs it like a step. Then the conversation goes on after a wait for a
 * person and under the Retry button, and the calls are saved with the execution. Otherwise it begins anew, and so do
 * they.
 */
export function memoryOfTool(
	functions: IExecuteFunctions,
	lineage: string | null,
	run: number | undefined,
): Memory {
	const context = contextOf(functions);
	const kept = (context[NAME] ??= { lineage }) as Kept;
	const calls = run === undefined ? callsIn(context) : (kept.calls ??= {});
	const { name } = functions.getNode();
	const items = functions.getInputData();
	const idOf = (content: string) => JSON.stringify([name, content]);
	const known = (index: number, content: string) =>
		placesOf.get(items[index].json)?.get(idOf(content)) ?? earlier(calls, content, run);
	return {
		lineage: kept.lineage,
		place: (index, content) => {
			const { json } = items[index];
			const place = known(index, content) ?? another(calls, content, run);
			const own = placesOf.get(json) ?? new Map<string, Place>();
			placesOf.set(json, own.set(idOf(content), place));
			return place;
		},
		peek: (index, content) => known(index, content) ?? { slot: {}, before: calls[content]?.length ?? 0 },
		settle: () => undefined,
	};
}

/** Of an agent that calls by itself: as long as the execution is in this process. */
function callsIn(context: IContextObject): Calls {
	const calls = callsOf.get(context) ?? {};
	callsOf.set(context, calls);
	return calls;
}

/** The place of an earlier try of this call, or of an equal one of which nobody knows what became. */
function earlier(calls: Calls, content: string, run: number | undefined): Place | undefined {
	const equal = calls[content] ?? [];
	const own = run === undefined ? undefined : equal.find((call) => call.run === run);
	const call = own ?? equal.find(({ slot }) => slot.write?.outcome === 'unknown' && !underWay.has(slot));
	return call && { slot: call.slot, before: equal.indexOf(call) };
}

function another(calls: Calls, content: string, run: number | undefined): Place {
	const equal = (calls[content] ??= []);
	const slot: Slot = {};
	equal.push({ slot, ...(run === undefined ? {} : { run }) });
	return { slot, before: equal.length - 1 };
}
