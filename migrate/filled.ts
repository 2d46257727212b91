import { isRecord } from './types';

/** Our form, as it is being filled in. */
export class Filled {
	readonly parameters: Record<string, unknown>;
	readonly notes: string[] = [];
	private readonly toClear: string[] = [];
	private readonly uncertain: string[] = [];

	/** @param updates whether a field that is there and empty empties it at Stripe */
	constructor(
		resource: string,
		operation: string,
		readonly updates: boolean,
	) {
		this.parameters = { resource, operation };
	}

	/** @param path names joined by dots: `additionalFields.receipt_email` */
	put(path: string, value: unknown): void {
		const names = path.split('.');
		const last = names.pop()!;
		let object = this.parameters;
		for (const name of names) {
			const inner = object[name];
			object = isRecord(inner) ? inner : (object[name] = {} as Record<string, unknown>);
		}
		object[last] = value;
	}

	/** Adds a pair to a field of free keys. */
	pair(path: string, key: unknown, value: unknown): void {
		const form = this.parameters[path] as { entry: unknown[] } | undefined;
		const entry = [...(form?.entry ?? []), { key, value: typeof value === 'number' ? String(value) : value }];
		this.put(path, { entry });
	}

	/** Empties a field at Stripe. */
	clear(path: string): void {
		this.toClear.push(path.replace(/^additionalFields\./, '').replace('.values.', '__'));
		this.put('additionalFields.fieldsToClear', this.toClear);
	}

	note(text: string): void {
		this.notes.push(text);
	}

	/** On an update, an expression that finds nothing does not empty the field. */
	mayFindNothing(name: string): void {
		this.uncertain.push(name);
	}

	/** All that a person must look at. */
	allNotes(): string[] {
		if (this.uncertain.length === 0) return this.notes;
		const names = [...new Set(this.uncertain)].map((name) => `"${name}"`).join(', ');
		return [
			...this.notes,
			`Where the expression of ${names} finds nothing, the field at Stripe stays as it is; the built-in node emptied it. Fields to Clear empties.`,
		];
	}
}
