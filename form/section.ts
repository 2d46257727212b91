import type { INodeProperties } from 'n8n-workflow';
import type { Param } from '../api/facts';
import { sections } from '../api/words/sections';
import { wordsFor, type Context } from './context';
import { insideOf } from './flat';
import { byLabel, labelOf } from './label';

/** From so many fields on, an object has a collection of its own. */
const LARGE = 12;

const fieldsIn = (params: Param[]): number =>
	params.reduce((sum, { kind, fields = [] }) => sum + (kind === 'object' ? fieldsIn(fields) : 1), 0);

/**
 * Whether an object stands beside Additional Fields instead of flat in it: among hundreds of others
 * nobody finds a field, and equal collections are shared between operations.
 */
export const isSection = ({ kind, required, fields = [] }: Param): boolean =>
	kind === 'object' && !required && fieldsIn(fields) >= LARGE;

/** The collection of an object: its own fields, without its name in front of theirs. */
export function sectionField(param: Param, context: Context): INodeProperties {
	const label = wordsFor(context, param.name).label ?? labelOf(param.name);
	const inside: Context = { ...context, path: [...context.path, param.name] };
	return {
		displayName: label,
		name: param.name,
		type: 'collection',
		...(sections[param.name] ? { description: sections[param.name] } : {}),
		placeholder: `Add to ${label}`,
		default: {},
		options: insideOf(param, inside).sort(byLabel(({ displayName }) => displayName)),
	};
}
