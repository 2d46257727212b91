import type { IRun } from 'n8n-workflow';
import { isOurs, type Example } from './examples';
import { missedOutcomes } from './outcomes';
import { expectsRefusal, type Step } from './steps';

/** What a workflow did that it should not have, or did not do that it should have. */
export function problemsOf(example: Example, run: IRun, steps: Step[]): string[] {
	const ran = new Set(steps.map(({ node }) => node.name));
	const idle = example.nodes
		.filter((node) => isOurs(node) && !ran.has(node.name))
		.map(({ name }) => `"${name}"`);
	const stop = run.data.resultData.error;
	const elsewhere = stop && !steps.some(({ error }) => error) ? [`n8n stopped: ${stop.message}`] : [];
	return [
		...steps.flatMap(problemOf),
		...elsewhere,
		...missedOutcomes(example, run),
		...(idle.length > 0 ? [`These did not run: ${idle.join(', ')}`] : []),
	];
}

function problemOf(step: Step): string[] {
	const name = `"${step.node.name}"`;
	if (step.error) return [`${name} failed`];
	if (step.exchanges.length === 0) return [`${name} sent nothing to Stripe`];
	if (!expectsRefusal(step.node)) return [];
	if (step.refusals.length === 0) return [`${name} was to be refused by Stripe, and was not`];
	if (!step.handled) return [`${name} was refused, and no node dealt with the refusal`];
	return [];
}
