import type { MovedWorkflow } from './workflow';

/** What holds for all of them. */
const ALWAYS = [
	'Choose a credential "Stripe Secret Key API" in each node: the built-in "Stripe API" is of another type. The same key fits.',
	'Deactivate the old workflow before you activate the new one. With both active, each event and each schedule runs both, and what moves money is done twice.',
	"Answers are in this package's version of Stripe's API; the built-in node gets your account's default version. Check the fields that later steps read.",
	'All items are checked before the first is sent: one wrong item stops all, unless On Error is Continue. Requests run side by side; items come out in order.',
];

/** How many nodes of some workflows were moved, and how many left. */
export function count(workflows: MovedWorkflow[]): { moved: number; left: number } {
	const all = workflows.flatMap(({ moved }) => moved);
	const moved = all.filter(({ is }) => is !== undefined).length;
	return { moved, left: all.length - moved };
}

/** What became of each node, and what to look at, as lines for people. */
export function report(file: string, workflows: MovedWorkflow[]): string[] {
	return workflows.flatMap(({ workflow, moved, notes }) => {
		const title = [file, ...(workflow.name ? [`"${workflow.name}"`] : [])].join(', ');
		if (moved.length === 0) return [`${title}: no built-in Stripe node.`];
		return [
			`${title}:`,
			...moved.flatMap(({ node, was, is, notes: own }) => [
				`  "${node.name}" (${was}): ${is ?? 'NOT MOVED, left as it is'}`,
				...own.map((note) => `    - ${note}`),
			]),
			...notes.map((note) => `  - ${note}`),
		];
	});
}

/** What there is to do once, after all of it. */
export function summary(workflows: MovedWorkflow[]): string[] {
	const { moved, left } = count(workflows);
	const kept = left === 1 ? '1 left as it was' : `${left} left as they were`;
	const said = `${moved} ${moved === 1 ? 'node' : 'nodes'} moved${left ? `, ${kept}` : ''}.`;
	return moved ? [said, 'For every workflow:', ...ALWAYS.map((note) => `  - ${note}`)] : [said];
}
