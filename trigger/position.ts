import type { IDataObject } from 'n8n-workflow';
import { createdAt, type StripeEvent } from './event';

/** What n8n keeps of a position: a few hundred bytes in the workflow's static data. */
export interface Kept {
	/** From when on events count, in Unix seconds by Stripe's clock. */
	since: number;
	/** Those of that very second that were there before. */
	before: string[];
	/** All events up to here have executions; Unix seconds by Stripe's clock. */
	cursor: number;
	/** Events that have one and may be read again, as `id@time id@time`: n8n takes long over objects. */
	ran?: string;
}

/** Events show in Stripe's list some time after they were made. In seconds. */
export const OVERLAP = 300;
/** So many events that ran are kept; n8n's own key knows further ones, as they are recent then. */
const MOST_RAN = 300;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const toTimes = (ran: unknown): Map<string, number> =>
	new Map(
		String(ran ?? '')
			.split(' ')
			.map((one) => one.split('@'))
			.filter(([id, time]) => id && isNumber(Number(time)))
			.map(([id, time]) => [id, Number(time)]),
	);

/**
 * How far a trigger has come: the time up to which Stripe's list was read and all that is wanted of it has an
 * execution. It counts by Stripe's clock only, never by this machine's.
 */
export class Position {
	/** Seen, and without an execution: id and time. */
	private readonly open = new Map<string, number>();
	/** Up to where Stripe's list was read. */
	private read: number;

	private constructor(
		readonly since: number,
		private readonly before: ReadonlySet<string>,
		cursor: number,
		/** Those that have an execution, as far as they may be read again: n8n forgets its executions. */
		private readonly ran = new Map<string, number>(),
	) {
		this.read = Math.max(cursor, since);
	}

	/** @param newestFirst events of about the time from which on others count */
	static startingAt(since: number, newestFirst: StripeEvent[] = []): Position {
		const before = newestFirst.filter((event) => createdAt(event) === since).map(({ id }) => id);
		return new Position(since, new Set(before), since);
	}

	/** @returns undefined where nothing is kept that makes sense */
	static from(kept: IDataObject | undefined): Position | undefined {
		const { since, before, cursor, ran } = (kept ?? {}) as Partial<Kept>;
		if (!isNumber(since) || !isNumber(cursor)) return undefined;
		return new Position(since, new Set(Array.isArray(before) ? before : []), cursor, toTimes(ran));
	}

	toKeep(): Kept {
		const { since, cursor } = this;
		this.forget(Math.max(since, cursor - OVERLAP));
		return {
			since,
			before: [...this.before],
			cursor,
			ran: [...this.ran].map((one) => one.join('@')).join(' '),
		};
	}

	/** Events that have an execution and may be read again. */
	get known(): Iterable<[id: string, created: number]> {
		return this.ran;
	}

	private forget(from: number): void {
		for (const [id, created] of this.ran) {
			if (created < from || this.ran.size > MOST_RAN) this.ran.delete(id);
		}
	}

	get cursor(): number {
		let cursor = this.read;
		for (const created of this.open.values()) if (created < cursor) cursor = created;
		return cursor;
	}

	/** From when on Stripe's list is to be read, so that nothing is missed. */
	readFrom(overlap = OVERLAP): number {
		return Math.max(this.since, this.cursor - overlap);
	}

	/** Whether an event happened after the start. */
	counts(event: StripeEvent): boolean {
		const created = createdAt(event);
		return created > this.since || (created === this.since && !this.before.has(event.id));
	}

	/** An event was seen that is to get an execution. */
	saw(event: StripeEvent): void {
		this.open.set(event.id, createdAt(event));
	}

	/** It has one. This alone moves nothing: there may be older ones that nobody has seen. */
	stored(event: StripeEvent): void {
		this.open.delete(event.id);
		this.ran.set(event.id, createdAt(event));
	}

	/** Stripe's list was read up to there, and all that is wanted of it was seen. */
	readTo(created: number): void {
		this.read = Math.max(this.read, created);
	}
}
