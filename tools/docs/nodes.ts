import type { Documented } from './operations';

/** A node as people meet it. */
export interface Introduced extends Documented {
	/** n8n's: `stripePayouts`. */
	id: string;
	description: string;
}

const INTRODUCTION = `# What each node does

<!-- Written by \`npm run docs\`; edits are overwritten. -->

Each part of Stripe that you know from its dashboard is a node. You choose a resource, what to do with it, and fill in the
form. To find an operation, search n8n's node panel for what you want to do, such as _create payout_; all operations in
one list are [here](operations.md), and the permission that each needs [here](permissions.md).
`;

const TRIGGERS = `## Stripe Trigger and Stripe Poll Trigger

Both start a workflow when something happens at Stripe: once for each event, and nothing is missed while n8n is down. The
first is called by Stripe; the second asks Stripe every few minutes, for an n8n that Stripe cannot reach.
[What they promise](triggers.md).
`;

function section({ id, name, description, resources }: Introduced): string {
	const count = resources.reduce((sum, { operations }) => sum + Object.keys(operations).length, 0);
	return [
		`## ${name}\n`,
		`${description}.\n`,
		`**${count} operations of:** ${resources.map((resource) => resource.name).join(', ')}.\n`,
		`<img src="./images/nodes/${id}.png" width="320" alt="A form of ${name}">\n`,
	].join('\n');
}

/** docs/nodes.md */
export const nodesPage = (nodes: Introduced[]): string =>
	[INTRODUCTION, ...nodes.map(section), TRIGGERS].join('\n');
