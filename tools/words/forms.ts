import { loadFacts } from '../../api/load';
import { resources } from '../../api/words';
import type { ResourceWords } from '../../api/words/types';
import { compileForm } from '../../form/compile';
import type { OperationForm } from './places';
import { withChoices } from './rules';

/** Each operation with the fields that it shows, in the newest node version. */
export function operationForms(only: ResourceWords[] = resources): OperationForm[] {
	const facts = loadFacts();
	return only.flatMap((resource) =>
		Object.entries(resource.operations).flatMap(([id, words]) => {
			const operation = facts.byId.get(id);
			if (!operation) return [];
			const alone = withChoices(compileForm(facts, [{ ...resource, operations: { [id]: words } }]));
			const fields = alone.filter(({ name }) => !/^(resource|operation)$/.test(name));
			return [{ operation, resource, words, fields }];
		}),
	);
}
