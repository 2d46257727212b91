import type { Facts } from '../../api/load';
import type { ResourceWords } from '../../api/words/types';
import { compileForm } from '../../form/compile';
import type { OperationForm } from './places';
import { withChoices } from './rules';

/** Each operation with the fields that it shows, in the newest node version. Operations that the facts do not have are left out. */
export function operationForms(facts: Facts, resources: ResourceWords[]): OperationForm[] {
	return resources.flatMap((resource) =>
		Object.entries(resource.operations).flatMap(([id, words]) => {
			const operation = facts.byId.get(id);
			if (!operation) return [];
			const alone = withChoices(compileForm(facts, [{ ...resource, operations: { [id]: words } }]));
			const fields = alone.filter(({ name }) => !/^(resource|operation)$/.test(name));
			return [{ operation, resource, words, fields }];
		}),
	);
}
