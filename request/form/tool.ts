import type { IExecuteFunctions } from 'n8n-workflow';
import { FieldError } from './field-error';

/** Whether an agent calls the node as a tool: n8n then has it under a name of its own. */
export const isTool = (functions: IExecuteFunctions): boolean => functions.getNode().type.endsWith('Tool');

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
