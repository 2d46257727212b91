import type { ObjectFacts, Operation } from '../api/facts';
import { WORKING } from '../request/wait';

/** Whether Stripe goes on working after it has answered: the object has a status that says so. */
export function finishesLater(operation: Operation, objects: Map<string, ObjectFacts>): boolean {
	if (operation.method !== 'POST' || operation.result !== 'object') return false;
	return operation.returns.some((name) => {
		const { status, id } = objects.get(name)?.fields ?? {};
		if (!id || !status) return false;
		// Some states the SDK knows as text only: payouts, report runs.
		return status.kind === 'string' || (status.values ?? []).some((value) => WORKING.includes(value));
	});
}
