import type { Facts } from '../../api/load';
import { permissionsFor } from '../../api/permissions';
import { permissionsIn } from '../../request/answer/permission';
import type { Documented } from './operations';

/** What a restricted key needs for some operations of a resource. */
export interface Needed {
	node: string;
	resource: string;
	/** As the editor calls them. */
	operations: string[];
	/** The SDK's ids of the same. */
	ids: string[];
	/** As Stripe's refusals call them; each is enough. */
	permissions: string[];
}

/** For every operation, what a restricted key needs: a row for those of a resource that need the same. */
export function needed(nodes: Array<Pick<Documented, 'name' | 'resources'>>, facts: Facts): Needed[] {
	return nodes.flatMap(({ name: node, resources }) =>
		resources.flatMap(({ name: resource, operations }) => {
			const rows = new Map<string, Needed>();
			for (const [id, words] of Object.entries(operations)) {
				const permissions = permissionsFor(facts.byId.get(id)!);
				const row = rows.get(permissions.join()) ?? { node, resource, operations: [], ids: [], permissions };
				row.operations.push(words.name);
				row.ids.push(id);
				rows.set(permissions.join(), row);
			}
			// Reading first.
			return [...rows.values()].sort((a, b) => a.permissions.join().localeCompare(b.permissions.join()));
		}),
	);
}

const INTRODUCTION = `# Signing in with least privilege

<!-- Written by \`npm run docs\`; edits are overwritten. -->

A restricted key (\`rk_…\`) can do what you allow and nothing else, even in the wrong hands. A workflow that pays out
needs _Payouts: Write_; one that only reports needs _Read_ for what it reads.

1. In Stripe, open _Developers → API keys → Create restricted key_.
2. Find below what your workflow does, and give the key these permissions. Leave all others at _None_.
3. Paste the key into the credential _Stripe Secret Key API_. n8n tests it at once.

- **Write includes Read.** If a row says _or_, one of the two is enough.
- **If one is missing**, the step fails with 403, nothing happens, and the error names the permission. Add it to the key; the
  key itself stays the same.
- **Lists to pick from, and Expand,** read more than the operation: picking a customer needs _Customers: Read_. Without it,
  choose _By ID_ and enter the ID.
- **The Stripe Trigger** needs _Webhook Endpoints: Write_, and _Events: Read_ to catch up on what it missed. The
  **Stripe Poll Trigger** needs _Events: Read_.
- **Connected accounts** have separate permissions in the key: for the option _Stripe Account_, give the permission there.
- **Amounts.** A key cannot be limited to 500 USD; [guards](guards.md) can.

The names come from Stripe's refusals, as in this package's errors; the dashboard may spell some of them a little
differently. A few operations work only with a secret key (\`sk_…\`): the error then says so. The test
\`test/docs/permissions.test.ts\` tries every row against the [sandbox](../tools/sandbox/README.md),
which knows what Stripe documents about permissions: with a key that has only that permission, and with a key that has all others.
`;

/** docs/permissions.md */
export function permissionsPage(nodes: Documented[], facts: Facts): string {
	const rows = needed(nodes, facts);
	return [
		INTRODUCTION,
		...nodes.map(({ name }) => {
			const own = rows.filter(({ node }) => node === name);
			return [
				`## ${name}\n`,
				'| Resource | Operations | Permission |',
				'|---|---|---|',
				...own.map(
					({ resource, operations, permissions }) =>
						`| ${resource} | ${operations.sort().join(', ')} | ${permissionsIn([...permissions].reverse().join(' ')).join(' _or_ ')} |`,
				),
				'',
			].join('\n');
		}),
	].join('\n');
}
