import type { Answer, Deletion, StripeRequest } from '../types';
import { Cancelled } from '../pace/pause';
import type { Connection } from '../wire/connect';
import { send, takesKey, type Sending } from '../wire/send';
import { StripeError } from '../wire/stripe-error';
import { settleDeletion } from './deletion';
import { generationOf } from './key';
import { underWay, type Slot, type Write } from './memory';
import { isRefused, noteRefusal } from './refused';

const HOUR = 3_600_000;
/** Stripe keeps the keys of v1 for at least 24 hours, those of v2 for 30 days; less what clocks may differ. */
const KEPT = { v1: 23 * HOUR, v2: 29 * 24 * HOUR };
/** More refusals of one write in a day than any schedule makes. */
const MOST_GENERATIONS = 200;

/** A write, and what is remembered of it. */
export interface Task {
	request: StripeRequest;
	sending: Sending;
	slot: Slot;
	/** When what is repeated here began, in unix milliseconds, if it was cut off and nothing is remembered of it. */
	cutOff?: number;
	/** Before the first refusal. */
	key: string;
	/** Whether it is the person's own: other executions may use it as well. */
	ownKey: boolean;
	/** How to see what became of a deletion. */
	deletion?: Deletion;
	/** Whether what is sent may be saved with the execution. */
	mayKeep: boolean;
}

/**
 * Carries a write out once, however often n8n gets to it: what was done is not sent again, what is
 * unknown is sent again byte for byte under its key, what was refused is tried anew.
 * @throws StripeError with its `outcome`
 */
export async function write(connection: Connection, task: Task): Promise<Answer> {
	const { slot } = task;
	if (slot.write?.outcome === 'done') return { ...slot.write.answer!, replayed: true };
	underWay.add(slot);
	try {
		return takesKey(task.request) ? await keyed(connection, task) : await unkeyed(connection, task);
	} finally {
		underWay.delete(slot);
	}
}

/** Tries one generation after the other, until one is not an old refusal. */
async function keyed(connection: Connection, task: Task): Promise<Answer> {
	const { slot, ownKey } = task;
	const last = slot.write;
	const key = last?.key ?? task.key;
	const request = last?.outcome === 'unknown' && last.sent ? { ...task.request, ...last.sent } : task.request;
	const id = `${connection.owner} ${key}`;
	const isKnownRefusal = (generation: number) =>
		ownKey
			? isRefused(id, generation)
			: last?.outcome === 'refused' && !last.beforeKey && last.generation === generation;
	const unknownSince = last ? last.outcome === 'unknown' && last.sentAt : task.cutOff;
	if (unknownSince) refuseOld(unknownSince, generationOf(key, last?.generation ?? 1), request);

	for (let generation = last?.generation ?? 1; ; generation++) {
		const idempotencyKey = generationOf(key, generation);
		const before = last?.outcome === 'unknown' && last.generation === generation ? last : undefined;
		slot.write = {
			key,
			generation,
			outcome: 'unknown',
			sentAt: before?.sentAt ?? task.cutOff ?? Date.now(),
			...(task.mayKeep ? { sent: sentOf(request) } : {}),
		};
		try {
			const answer = await send(connection, request, {
				...task.sending,
				key: { value: idempotencyKey, own: ownKey },
				wasUnclear: before !== undefined,
			});
			slot.write = doneOf(slot.write, answer);
			return answer;
		} catch (error) {
			if (!(error instanceof StripeError)) throw notSent(slot, last, error);
			const isOld = error.isOldRefusal || (error.isKeyReused && isKnownRefusal(generation));
			if (ownKey && error.isKeptRefusal) noteRefusal(id, generation);
			if (isOld && generation < MOST_GENERATIONS) continue;
			throw failed(slot, error);
		}
	}
}

/** Stripe takes no key for the deletions of v1: what became of one that was not answered can only be read. */
async function unkeyed(connection: Connection, task: Task): Promise<Answer> {
	const { slot, request, sending, deletion } = task;
	const last = slot.write;
	const wasUnclear = last?.outcome === 'unknown';
	slot.write = { generation: 1, outcome: 'unknown', sentAt: last?.sentAt ?? Date.now() };
	try {
		const answer = await send(connection, request, { ...sending, wasUnclear });
		slot.write = doneOf(slot.write, answer);
		return answer;
	} catch (error) {
		if (!(error instanceof StripeError)) throw notSent(slot, last, error);
		const answer =
			deletion && error.outcome === 'unknown'
				? await settleDeletion(connection, request, sending, deletion, error)
				: undefined;
		if (!answer) throw failed(slot, error);
		slot.write = doneOf(slot.write, answer);
		return answer;
	}
}

const sentOf = ({ path, params, account, context, apiVersion }: StripeRequest) => ({
	path,
	params,
	account,
	context,
	apiVersion,
});

/** What need not be known any more once it is done is dropped: n8n saves the rest if the step fails. */
const doneOf = ({ sent: _sent, ...write }: Write, answer: Answer): Write => {
	const { body, attempts, requestId, idempotencyKey } = answer;
	return { ...write, outcome: 'done', answer: { body, attempts, requestId, idempotencyKey } };
};

/** Notes how a try ended, and gives the error back to throw. */
function failed(slot: Slot, error: StripeError): StripeError {
	const { sent, ...write } = slot.write!;
	if (error.outcome === 'unknown') slot.write = { ...write, outcome: 'unknown', ...(sent ? { sent } : {}) };
	else if (error.outcome === 'refused')
		slot.write = { ...write, outcome: 'refused', beforeKey: error.isBeforeKey };
	else slot.write = undefined;
	return error;
}

/** What stopped before anything was sent leaves all as it was; cancelling may come while it is under way. */
function notSent(slot: Slot, last: Write | undefined, error: unknown): unknown {
	if (!(error instanceof Cancelled)) slot.write = last;
	return error;
}

/** @throws StripeError where Stripe no longer knows the key, so that to send again could act twice */
function refuseOld(since: number, idempotencyKey: string, { path }: StripeRequest): void {
	const kept = path.startsWith('/v2/') ? KEPT.v2 : KEPT.v1;
	if (Date.now() - since < kept) return;
	throw Object.assign(StripeError.expired(new Date(since)), { attempts: 0, idempotencyKey });
}
