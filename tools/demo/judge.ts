import { isDryRun, isOurs, isTrigger, type Example } from './examples';
import { missedOutcomes } from './outcomes';
import { expectsRefusal, type Ran, type Step } from './steps';

/** What a workflow did that it should not have, or did not do that it should have. */
export function problemsOf(example: Example, run: Ran, steps: Step[]): string[] {
	const ran = new Set(steps.map(({ node }) => node.name));
	const idle = example.nodes
		.filter((node) => isOurs(node) && !isTrigger(node) && !ran.has(node.name))
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
	if (isDryRun(step.node))
		return step.exchanges.length > 0 ? [`${name} is a dry run, and sent something`] : [];
	if (step.exchanges.length === 0) return [`${name} sent nothing to Stripe`];
	if (!expectsRefusal(step.node)) return [];
	if (step.refusals.length === 0) return [`${name} was to be refused by Stripe, and was not`];
	if (!step.handled) return [`${name} was refused, and no node dealt with the refusal`];
	return [];
}

/** What a second run wrote at Stripe, though the first had done it. */
export function writtenAnew(steps: Step[]): string[] {
	return steps
		.filter(({ exchanges }) => exchanges.some(({ method, replayed }) => method !== 'GET' && !replayed))
		.map(({ node }) => `"${node.name}" did again in a second run what was done in the first`);
}
