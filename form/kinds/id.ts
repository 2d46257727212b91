import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';
import type { Reference } from '../../api/references';
import type { Context } from '../context';
import type { Base } from '../field';

/** A check that the editor shows while somebody types. */
const check = (regex: string, errorMessage: string) => [
	{ type: 'regex' as const, properties: { regex, errorMessage } },
];

/**
 * An id that can be picked from a list, typed, or taken from an address of Stripe's dashboard.
 * @param top whether it stands at the top of the form. Only there does the editor check what is
 *   typed: n8n looks for the value of a field in a collection under the same name at the top, and
 *   would hold another object's id to it. There are hundreds of fields further down: they are kept
 *   as short as can be.
 */
export function idField(
	{ label, prefixes, list, dashboard }: Reference,
	base: Base,
	{ picks, operation }: Context,
	top = false,
): INodeProperties {
	const method = picks.methodFor(list, operation);
	const modes: INodePropertyMode[] = [];
	if (method) {
		modes.push({
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: method, searchable: true },
		});
	}
	const byId: INodePropertyMode = { displayName: 'By ID', name: 'id', type: 'string' };
	const name = label ?? base.displayName;
	if (prefixes && top) {
		byId.placeholder = `e.g. ${prefixes[0]}1ABC…`;
		byId.validation = check(
			`(${prefixes.join('|')}).+`,
			`The ID of a ${name} starts with ${prefixes.join(' or ')}`,
		);
	}
	modes.push(byId);
	if (dashboard && top) {
		const regex = `https://dashboard\\.stripe\\.com/(?:acct_\\w+/)?(?:test/)?${dashboard}/([\\w-]+)`;
		modes.push({
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: `e.g. https://dashboard.stripe.com/${dashboard}/…`,
			extractValue: { type: 'regex', regex },
			validation: check(`${regex}.*`, `Not the address of a ${name} in Stripe's dashboard`),
		});
	}
	return {
		...base,
		type: 'resourceLocator',
		...(prefixes ? { typeOptions: { idPrefixes: prefixes } } : {}),
		...(top ? { required: true } : {}),
		default: { mode: modes[0].name, value: '' },
		modes,
	};
}
