import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';
import type { Reference } from '../../api/references';
import type { Base } from '../field';

/** A check that the editor shows while somebody types. */
const check = (regex: string, errorMessage: string) => [
	{ type: 'regex' as const, properties: { regex, errorMessage } },
];

/**
 * An id that can be picked from a list, typed, or taken from an address of Stripe's dashboard.
 * @param top whether it stands at the top of the form. Only there does the editor check what is
 *   typed: n8n looks for the value of a field in a collection under the same name at the top, and
 *   would hold another object's id to it.
 */
export function idField(reference: Partial<Reference>, base: Base, top = false): INodeProperties {
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
		...(prefix ? { placeholder: `e.g. ${prefix}1ABC…` } : {}),
		...(prefix && top
			? { validation: check(`${prefix}.+`, `The ID of a ${label} starts with ${prefix}`) }
			: {}),
	});
	if (dashboard && top) {
		const regex = `https://dashboard\\.stripe\\.com/(?:acct_\\w+/)?(?:test/)?${dashboard}/([\\w-]+)`;
		modes.push({
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: `e.g. https://dashboard.stripe.com/${dashboard}/…`,
			extractValue: { type: 'regex', regex },
			validation: check(`${regex}.*`, `Not the address of a ${label} in Stripe's dashboard`),
		});
	}
	return {
		...base,
		type: 'resourceLocator',
		...(prefix ? { typeOptions: { idPrefix: prefix } } : {}),
		...(top ? { required: true } : {}),
		default: { mode: modes[0].name, value: '' },
		modes,
	};
}
