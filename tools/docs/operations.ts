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

/** A node, as its table needs it. */
export interface Documented {
	name: string;
	resources: ResourceWords[];
	properties: INodeProperties[];
}

/** Every operation as a table in Markdown, by node and resource. */
export function operationsTable(nodes: Documented[], facts: Facts): string {
	const resources = nodes.flatMap((node) => node.resources);
	const operations = resources.reduce((sum, { operations }) => sum + Object.keys(operations).length, 0);
	const { forms, json } = count(nodes.flatMap(({ properties }) => properties));
	return [
		'# Operations',
		'',
		'<!-- Written by `npm run docs`; edits are overwritten. -->',
		'',
		`${operations} operations of ${resources.length} resources in ${nodes.length} nodes, for Stripe's API version`,
		`\`${facts.apiVersion}\` (official SDK ${facts.sdkVersion}). Their forms have ${forms} fields to fill in; ${json} more, which lie too`,
		"deep for n8n's editor to show well, take JSON.",
		'',
		...nodes.flatMap((node) => [
			`## ${node.name}\n`,
			...node.resources.map((resource) => resourceTable(resource, facts)),
		]),
	].join('\n');
}

function resourceTable({ name, operations }: ResourceWords, facts: Facts): string {
	const rows = Object.entries(operations).map(([id, words]) => {
		const { method, path } = facts.byId.get(id)!;
		return `| ${words.name} | \`${method} ${path}\` | ${words.description} |`;
	});
	return `### ${name}\n\n| Operation | Request | What it does |\n|---|---|---|\n${rows.sort().join('\n')}\n`;
}
