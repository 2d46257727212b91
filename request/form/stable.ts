import type { INodeParameters } from 'n8n-workflow';
import type { Form } from '../types';
import { valueOf } from './expressed';
import { isExpression } from './mapping';

/**
 * What gives another value each time an expression is evaluated: the clock, chance, the place of an item
 * and the execution itself.
 */
const DRAWN = [
	String.raw`\$now\b`,
	String.raw`\$today\b`,
	String.raw`\bDateTime\b`,
	String.raw`\bnew\s+Date\b`,
	String.raw`\bDate\s*[.(]`,
	String.raw`\bperformance\b`,
	String.raw`\b(?:diffToNow|toRelative\w*|isInLast|isInNext)\b`,
	'random',
	'shuffle',
	'uuid',
	String.raw`\$execution\b`,
	String.raw`\$resume\w*`,
	String.raw`\$(?:runIndex|itemIndex|position|thisRunIndex|thisItemIndex)\b`,
	String.raw`\b(?:runIndex|context)\b`,
	String.raw`\$getWorkflowStaticData\b`,
	// These resolve what stands elsewhere, which may draw on any of them.
	String.raw`\$(?:parameter|evaluateExpression)\b`,
];
const VOLATILE = new RegExp(DRAWN.join('|'), 'i');

/** Which parts of a form change by themselves: `true` for a whole value, else by name. */
type Volatile = true | { [name: string]: Volatile };

function volatileIn(value: unknown): Volatile | undefined {
	if (isExpression(value)) return VOLATILE.test(value) || undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const parts = Object.entries(value).flatMap(([name, part]) => {
		const own = volatileIn(part);
		return own ? [[name, own] as const] : [];
	});
	return parts.length ? Object.fromEntries(parts) : undefined;
}

/** Settings of the step: of all options only this one is part of what Stripe is asked for. */
const OPTION = 'extraParameters';

/**
 * Makes what tells, of a filled form, the part that is the same when n8n evaluates it again for the same
 * item: by it a write is known again.
 * @param parameters the node's form with its expressions
 * @param fields names of the fields that hold Stripe's parameters
 * @returns a function from the form of one item to text that is equal for equal forms
 */
export function stableReader(parameters: INodeParameters, fields: string[]): (form: Form) => string {
	const volatile = volatileIn(parameters) as Record<string, Volatile> | undefined;
	const ofOptions = volatile?.options as Record<string, Volatile> | undefined;
	const names = fields.filter((name) => name in parameters).sort();
	return (form) => {
		const options = valueOf(form.options) as Form | undefined;
		return JSON.stringify([
			...names.map((name) => [name, canonical(form[name], volatile?.[name])]),
			[OPTION, canonical(options?.[OPTION], ofOptions?.[OPTION])],
		]);
	};
}

/** Without what changes by itself, what is empty, and how the editor happens to write it. */
function canonical(given: unknown, volatile: Volatile | undefined): unknown {
	const value = valueOf(given);
	if (volatile === true || value === undefined || value === null || value === '') return undefined;
	if (typeof value !== 'object') return String(value);
	const part = (own: unknown, name: string | number) =>
		canonical(own, (volatile as Record<string, Volatile> | undefined)?.[name]);
	if (Array.isArray(value)) return value.map(part);
	if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return value;
	const fields = value as Record<string, unknown>;
	if (fields.__rl === true) return part(fields.value, 'value');
	const kept = Object.keys(fields)
		.sort()
		.map((name) => [name, part(fields[name], name)] as const)
		.filter(([, own]) => own !== undefined);
	return kept.length ? Object.fromEntries(kept) : undefined;
}
