import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';
import type { Reference } from '../../api/references';
import type { Context } from '../context';
import type { Base } from '../builder';

/**
 * An id that can be picked from a list, typed, or taken from an address of Stripe's dashboard.
 * No mode carries a pattern to check it by: n8n runs each within 250 ms of the clock when a run starts, and on
 * a busy machine refuses the whole run for it. What is wrong is said by the node, in the same words.
 * @param top whether it stands at the top of the form. There are hundreds of fields further down: they are kept
 *   as short as can be.
 */
export function idField(
	{ prefixes, list, dashboard }: Reference,
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
	if (prefixes && top) byId.placeholder = `e.g. ${prefixes[0]}1ABC…`;
	modes.push(byId);
	if (dashboard && top) {
		const regex = `https://dashboard\\.stripe\\.com/(?:acct_\\w+/)?(?:test/)?${dashboard}/([\\w-]+)`;
		modes.push({
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: `e.g. https://dashboard.stripe.com/${dashboard}/…`,
			extractValue: { type: 'regex', regex },
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
