import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';
import type { Reference } from '../../api/references';
import type { Base } from '../field';

/** An id that can be picked from a list, typed, or taken from an address of Stripe's dashboard. */
export function idField(reference: Partial<Reference>, base: Base, required = false): INodeProperties {
	const { label = base.displayName, prefix, list, dashboard } = reference;
	const modes: INodePropertyMode[] = [];
	if (list) {
		modes.push({
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: list, searchable: true },
		});
	}
	modes.push({
		displayName: 'By ID',
		name: 'id',
		type: 'string',
		placeholder: prefix ? `e.g. ${prefix}1ABC…` : 'e.g. an ID',
		...(prefix
			? {
					validation: [
						{
							type: 'regex',
							properties: {
								regex: `${prefix}.+`,
								errorMessage: `The ID of a ${label} starts with ${prefix}`,
							},
						},
					],
				}
			: {}),
	});
	if (dashboard) {
		const regex = `https://dashboard\\.stripe\\.com/(?:acct_\\w+/)?(?:test/)?${dashboard}/([\\w-]+)`;
		modes.push({
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: `e.g. https://dashboard.stripe.com/${dashboard}/…`,
			extractValue: { type: 'regex', regex },
			validation: [
				{
					type: 'regex',
					properties: {
						regex: `${regex}.*`,
						errorMessage: `Not the address of a ${label} in Stripe's dashboard`,
					},
				},
			],
		});
	}
	return {
		...base,
		type: 'resourceLocator',
		...(required ? { required: true } : {}),
		default: { mode: modes[0].name, value: '' },
		modes,
	};
}
