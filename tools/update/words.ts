import type { Facts } from '../../api/load';
import type { ResourceWords } from '../../api/words/types';
import { compileForm } from '../../form/compile';
import { fieldsOf, needsDescription, withChoices } from '../words/rules';

/** A field that does not say what it is for, and where it stands. */
export interface Wordless {
	/** As the form has it: `items.item.price`. */
	field: string;
	/** `Subscription: Create` */
	operations: string[];
}

const CONTROLS = ['resource', 'operation'];

/** All fields that lack words, each once. */
export function fieldsWithoutWords(facts: Facts, resources: ResourceWords[]): Wordless[] {
	const found = new Map<string, string[]>();
	for (const resource of resources) {
		for (const [id, words] of Object.entries(resource.operations)) {
			if (!facts.byId.has(id)) continue;
			const alone = compileForm(facts, [{ ...resource, operations: { [id]: words } }]);
			for (const text of fieldsOf(withChoices(alone))) {
				if (CONTROLS.includes(text.where) || text.description || !needsDescription(text)) continue;
				const field = text.where.replace(/^(additionalFields|filters)\./, '');
				found.set(field, [...(found.get(field) ?? []), `${resource.name}: ${words.name}`]);
			}
		}
	}
	return [...found].map(([field, operations]) => ({ field, operations }));
}
