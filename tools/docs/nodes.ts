import type { Documented } from './operations';

/** A node as people meet it. */
export interface Introduced extends Documented {
	/** n8n's: `stripePayouts`. */
	id: string;
	description: string;
}

const INTRODUCTION = `# What each node does

<!-- Written by \`npm run docs\`; edits are overwritten. -->

Each part of Stripe that you know from its dashboard is a node. In a node, you choose a resource and an operation, and fill
in the form. To find an operation, search n8n's node panel for what you want to do, such as _create payout_.

- [All operations in one list](operations.md)
- [The permission that each operation needs](permissions.md)
`;

const TRIGGERS = `## Stripe Trigger and Stripe Poll Trigger

Both start a workflow when something happens in Stripe: once for each event, and none is missed while n8n is down. Stripe
calls the first; the second asks Stripe every few minutes, for an n8n that Stripe cannot reach.
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
