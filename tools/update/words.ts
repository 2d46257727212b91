import type { Facts } from '../../api/load';
import type { ResourceWords } from '../../api/words/types';
import { missing } from '../words/checks/missing';
import { operationForms } from '../words/forms';
import { placesOf } from '../words/places';

/** A field that does not say what it is for, and where it stands. */
export interface Wordless {
	/** Stripe's names down to it: `items.price`. */
	field: string;
	/** `Subscription: Create` */
	operations: string[];
}

/** What is missing shows without Stripe's sentences. */
const UNHEARD = { operations: new Map(), commentOf: () => '' };

/** All fields that lack words, each once. */
export function fieldsWithoutWords(facts: Facts, resources: ResourceWords[]): Wordless[] {
	const found = new Map<string, string[]>();
	for (const form of operationForms(facts, resources)) {
		for (const place of placesOf(form, UNHEARD)) {
			if (missing(place).length === 0) continue;
			const operations = found.get(place.path) ?? [];
			found.set(place.path, [...operations, `${form.resource.name}: ${form.words.name}`]);
		}
	}
	return [...found].map(([field, operations]) => ({ field, operations }));
}
