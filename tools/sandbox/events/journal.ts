import type { Entry, Scope } from '../store';
import type { StripeObject } from '../types';
import { previousAttributes } from './difference';

/** What became of one object in the course of a write. */
export interface Change {
	scope: Scope;
	/** The SDK's name of the object: `Issuing.Card`. */
	type: string;
	object: StripeObject;
	/** How it was before; nothing for what is new. */
	before?: StripeObject;
	/** What of it was different before. */
	previous?: StripeObject;
	removed: boolean;
	/** Words for what happened that the object does not show. */
	told: string[];
}

interface Note {
	scope: Scope;
	type: string;
	object: StripeObject;
	/** As JSON; nothing for what is new. */
	before?: string;
	removed: boolean;
	told: string[];
}

/**
 * Notices what a write makes, changes and removes. What the write looked up it may have changed, so that is
 * remembered as it was; nothing else is looked at, and nothing at all while only reading.
 */
export class Journal {
	private notes?: Map<StripeObject, Note>;

	get isOpen(): boolean {
		return this.notes !== undefined;
	}

	begin(): void {
		this.notes = new Map();
	}

	/** What changed since `begin`, in the order that it was touched. */
	end(): Change[] {
		const notes = [...(this.notes?.values() ?? [])];
		this.notes = undefined;
		return notes.flatMap(({ before, ...note }) => {
			if (before === undefined) return note.removed ? [] : [note];
			const was = JSON.parse(before) as StripeObject;
			const previous = previousAttributes(was, note.object);
			if (!previous && !note.removed && note.told.length === 0) return [];
			return [{ ...note, before: was, ...(previous && { previous }) }];
		});
	}

	/** An object that is about to be used. */
	seen(scope: Scope, type: string, object: StripeObject): void {
		if (!this.notes || this.notes.has(object)) return;
		this.notes.set(object, { scope, type, object, before: JSON.stringify(object), removed: false, told: [] });
	}

	/** Objects that are about to be used, one by one. */
	*watch(scope: Scope, walk: Generator<Entry>): Generator<Entry> {
		for (const entry of walk) {
			this.seen(scope, entry.type, entry.object);
			yield entry;
		}
	}

	added(scope: Scope, { type, object }: Entry): void {
		this.notes?.set(object, { scope, type, object, removed: false, told: [] });
	}

	removed(scope: Scope, { type, object }: Entry): void {
		if (!this.notes) return;
		this.seen(scope, type, object);
		this.notes.get(object)!.removed = true;
	}

	/** Says what happened to an object that was made or looked up, with a word of its types of events. */
	tell(object: StripeObject, word: string): void {
		this.notes?.get(object)?.told.push(word);
	}
}
