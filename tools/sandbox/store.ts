import type { Journal } from './events/journal';
import type { StripeObject } from './types';

/** A stored object with what Stripe knows of it but does not show. */
export interface Entry {
	type: string;
	object: StripeObject;
	/** Grows with each object, so that lists can go from any object on. */
	seq: number;
	/** The id of the object that owns it. */
	parent?: string;
	/** Facts that only behaviours use. */
	hidden: Record<string, unknown>;
	removed?: true;
}

/** Entries in the order they came. Removed ones are skipped, and swept when they are the majority. */
class Table {
	private entries: Entry[] = [];
	private removed = 0;

	add(entry: Entry): void {
		const last = this.entries.at(-1);
		if (last && last.seq > entry.seq) this.entries.splice(this.position(entry.seq), 0, entry);
		else this.entries.push(entry);
	}

	forget(): void {
		this.removed += 1;
		if (this.removed > 100 && this.removed * 2 > this.entries.length) {
			this.entries = this.entries.filter((entry) => !entry.removed);
			this.removed = 0;
		}
	}

	/** The position of the first entry with at least this seq. */
	private position(seq: number): number {
		let low = 0;
		let high = this.entries.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.entries[middle].seq < seq) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	*older(than: number): Generator<Entry> {
		for (let index = this.position(than) - 1; index >= 0; index -= 1) {
			if (!this.entries[index].removed) yield this.entries[index];
		}
	}

	*newer(than: number): Generator<Entry> {
		for (let index = this.position(than + 1); index < this.entries.length; index += 1) {
			if (!this.entries[index].removed) yield this.entries[index];
		}
	}
}

/** Merges walks over several tables into one, in order. */
function* merge(walks: Array<Generator<Entry>>, first: (a: Entry, b: Entry) => boolean): Generator<Entry> {
	const heads = walks.map((walk) => ({ walk, head: walk.next() }));
	for (;;) {
		let best: (typeof heads)[number] | undefined;
		for (const candidate of heads) {
			if (candidate.head.done) continue;
			if (!best || first(candidate.head.value, best.head.value as Entry)) best = candidate;
		}
		if (!best) return;
		yield best.head.value as Entry;
		best.head = best.walk.next();
	}
}

/** Everything that one account owns. */
export class Scope {
	private byId = new Map<string, Map<string, Entry>>();
	private tables = new Map<string, Table>();
	private lastSeq = 0;
	/** What was deleted, as far as Stripe still answers for it. */
	readonly deleted = new Map<string, { type: string; notice: StripeObject }>();
	private singletons = new Map<string, StripeObject>();
	/** Available minor units by currency. */
	readonly balance = new Map<string, number>();
	/** Who is told of all that is looked up, stored and removed. */
	journal?: Journal;

	constructor(readonly account: string) {}

	/** Stores an object as the newest of its type, or at another place in the order. */
	put(type: string, object: StripeObject, parent?: string, seq = ++this.lastSeq): Entry {
		const entry: Entry = {
			type,
			object,
			seq,
			hidden: {},
			...(parent !== undefined && { parent }),
		};
		let ids = this.byId.get(type);
		if (!ids) this.byId.set(type, (ids = new Map()));
		ids.set(this.idKey(String(object.id), parent, type), entry);
		for (const name of this.tableNames(entry)) {
			let table = this.tables.get(name);
			if (!table) this.tables.set(name, (table = new Table()));
			table.add(entry);
		}
		this.journal?.added(this, entry);
		return entry;
	}

	/** How many there are of each type. */
	counts(): Map<string, number> {
		return new Map([...this.byId].map(([type, ids]) => [type, ids.size]));
	}

	find(types: string[], id: string, parent?: string): Entry | undefined {
		for (const type of types) {
			const entry = this.byId.get(type)?.get(this.idKey(id, parent, type));
			if (!entry) continue;
			this.journal?.seen(this, entry.type, entry.object);
			return entry;
		}
		return undefined;
	}

	remove(entry: Entry): void {
		this.journal?.removed(this, entry);
		entry.removed = true;
		const id = String(entry.object.id);
		this.byId.get(entry.type)?.delete(this.idKey(id, entry.parent, entry.type));
		for (const name of this.tableNames(entry)) this.tables.get(name)?.forget();
	}

	/** An object that exists once, like `cash_balance` of one customer; made when first asked for. */
	single(type: string, owner: string, make: () => StripeObject): StripeObject {
		const key = tableName(type, owner);
		let object = this.singletons.get(key);
		if (!object) this.singletons.set(key, (object = make()));
		this.journal?.seen(this, type, object);
		return object;
	}

	/** From the newest to the oldest, or only those older than a seq. */
	older(types: string[], parent?: string, than = Infinity): Generator<Entry> {
		const walks = this.tablesOf(types, parent).map((table) => this.noticing(table.older(than)));
		return walks.length === 1 ? walks[0] : merge(walks, (a, b) => a.seq > b.seq);
	}

	/** From the oldest to the newest, or only those newer than a seq. */
	newer(types: string[], parent?: string, than = -1): Generator<Entry> {
		const walks = this.tablesOf(types, parent).map((table) => this.noticing(table.newer(than)));
		return walks.length === 1 ? walks[0] : merge(walks, (a, b) => a.seq < b.seq);
	}

	/** A walk of which the journal is told. */
	private noticing(walk: Generator<Entry>): Generator<Entry> {
		return this.journal?.isOpen ? this.journal.watch(this, walk) : walk;
	}

	private tablesOf(types: string[], parent?: string): Table[] {
		return types.flatMap((type) => this.tables.get(tableName(type, parent)) ?? []);
	}

	private tableNames(entry: Entry): string[] {
		const names = [tableName(entry.type)];
		if (entry.parent !== undefined) names.push(tableName(entry.type, entry.parent));
		return names;
	}

	/** Capabilities are named, not numbered: each account has its own `transfers`. */
	private idKey(id: string, parent: string | undefined, type: string): string {
		return type === 'Capability' ? `${parent ?? ''}/${id}` : id;
	}
}

const tableName = (type: string, parent?: string) => (parent === undefined ? type : `${type}@${parent}`);
