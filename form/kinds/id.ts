import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';
import { references, type Reference } from '../../api/references';
import type { Base } from '../field';

/**
 * An id that can be picked from a list, typed, or taken from an address of Stripe's dashboard.
 * @param reference a name in `references`; of any other object the id can be typed only
 */
export function idField(reference: string, base: Base, required = false): INodeProperties {
	const { label, prefix, list, dashboard }: Reference = references[reference] ?? { label: base.displayName };
	const modes: INodePropertyMode[] = [];
	if (list) {
		modes.push({
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: reference, searchable: true },
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
