import type { IExecuteFunctions } from 'n8n-workflow';
import { FieldError } from './field-error';

/** Whether an agent calls the node as a tool: n8n then has it under a name of its own. */
export const isTool = (functions: IExecuteFunctions): boolean => functions.getNode().type.endsWith('Tool');

/** What n8n's button beside a field writes into it, with the name of the argument: the field's label. */
const BY_BUTTON = /^=\{\{ \/\*n8n-auto-generated-fromAI-override\*\/ \$fromAI\('([\w-]+)'/;

/** The arguments that n8n's buttons have named, one for each field. */
function namesIn(value: unknown): string[] {
	if (typeof value === 'string') return [BY_BUTTON.exec(value)?.[1] ?? []].flat();
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

/**
 * Sees to it that each field that n8n's button leaves to the model has an argument of its own. Fields with equal
 * labels share one: what is meant for the one would go into the other as well.
 * @throws FieldError when two do
 */
export function checkNames(functions: IExecuteFunctions): void {
	const names = namesIn(functions.getNode().parameters);
	const shared = names.find((name, i) => names.indexOf(name) !== i);
	if (shared === undefined) return;
	throw new FieldError(
		shared,
		'is the name of two fields that are left to the model: both would get the same value',
		`Nothing was sent. In one of the two, write an expression with a name of its own, such as {{ $fromAI('other_${shared.toLowerCase()}') }}.`,
	);
}

/**
 * Sees to it that `$fromAI` gives the arguments of this call. When an agent of n8n's older kind deals with
 * several items at once, it can give those of another item's call (n8n 2.40): somebody else's amount.
 * @throws FieldError when it does
 */
export function checkArguments(functions: IExecuteFunctions): void {
	const { $fromAI } = functions.getWorkflowDataProxy(0) as { $fromAI?: (name: string) => unknown };
	if (!$fromAI) return;
	for (const [name, value] of Object.entries(functions.getInputData()[0]?.json ?? {})) {
		const found = given($fromAI, name);
		if (typeof value === 'object' || found === undefined || found === value) continue;
		throw new FieldError(
			name,
			"came from another call of the agent's, which n8n mixed up with this one",
			"Nothing was sent. Call the tool once more; in the agent's options, set Batch Size to 1.",
		);
	}
}

/** What `$fromAI` gives; what it refuses to give is none of the arguments. */
function given($fromAI: (name: string) => unknown, name: string): unknown {
	try {
		return $fromAI(name);
	} catch {
		return undefined;
	}
}
