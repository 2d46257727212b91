import type { Entry, Scope } from '../store';
import type { StripeObject } from '../types';

/** What became of one object in the course of a write. */
export interface Change {
	scope: Scope;
	/** The SDK's name of the object: `Issuing.Card`. */
	type: string;
	object: StripeObject;
	/** How it was before; nothing for what is new. */
	before?: StripeObject;
	removed: boolean;
}

interface Note {
	scope: Scope;
	type: string;
	object: StripeObject;
	/** As JSON; nothing for what is new. */
	before?: string;
	removed: boolean;
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
			if (!note.removed && JSON.stringify(note.object) === before) return [];
			return [{ ...note, before: JSON.parse(before) as StripeObject }];
		});
	}

	/** An object that is about to be used. */
	seen(scope: Scope, type: string, object: StripeObject): void {
		if (!this.notes || this.notes.has(object)) return;
		this.notes.set(object, { scope, type, object, before: JSON.stringify(object), removed: false });
	}

	/** Objects that are about to be used, one by one. */
	*watch(scope: Scope, walk: Generator<Entry>): Generator<Entry> {
		for (const entry of walk) {
			this.seen(scope, entry.type, entry.object);
			yield entry;
		}
	}

	added(scope: Scope, { type, object }: Entry): void {
		this.notes?.set(object, { scope, type, object, removed: false });
	}

	removed(scope: Scope, { type, object }: Entry): void {
		if (!this.notes) return;
		this.seen(scope, type, object);
		this.notes.get(object)!.removed = true;
	}
}
