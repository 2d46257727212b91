import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import type { Facts } from '../../api/load';
import type { ResourceWords } from '../../api/words/types';

/** Fields of a form at any depth: the ones to fill in, and the ones that take JSON. */
function count(fields: INodeProperties[]): { forms: number; json: number } {
	const result = { forms: 0, json: 0 };
	for (const field of fields) {
		if (field.type === 'collection' || field.type === 'fixedCollection') {
			for (const option of field.options as Array<INodeProperties | INodePropertyCollection>) {
				const inner = count('values' in option ? option.values : [option as INodeProperties]);
				result.forms += inner.forms;
				result.json += inner.json;
			}
		} else if (field.type === 'json' && field.name !== 'json' && field.name !== 'extraParameters') {
			result.json++;
		} else if (field.type !== 'hidden') {
			result.forms++;
		}
	}
	return result;
}

/** Every operation of the node as a table in Markdown, by resource. */
export function operationsTable(
	resources: ResourceWords[],
	facts: Facts,
	properties: INodeProperties[],
): string {
	const operations = resources.reduce((sum, { operations }) => sum + Object.keys(operations).length, 0);
	const { forms, json } = count(properties);
	const sections = [...resources]
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ name, operations }) => {
			const rows = Object.entries(operations).map(([id, words]) => {
				const { method, path } = facts.byId.get(id)!;
				return `| ${words.name} | \`${method} ${path}\` | ${words.description} |`;
			});
			return `## ${name}\n\n| Operation | Request | What it does |\n|---|---|---|\n${rows.sort().join('\n')}\n`;
		});
	return [
		'# Operations',
		'',
		'Written by `npm run docs`; edits are overwritten.',
		'',
		`${operations} operations of ${resources.length} resources, for Stripe's API version \`${facts.apiVersion}\``,
		`(official SDK ${facts.sdkVersion}). Their forms have ${forms} fields to fill in; ${json} more, which lie too`,
		"deep for n8n's editor to show well, take JSON.",
		'',
		...sections,
	].join('\n');
}
