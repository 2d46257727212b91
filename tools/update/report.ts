import type { Operation } from '../../api/facts';
import type { Changes, ParamChange } from './diff';
import type { Labels } from './labels';
import type { Wordless } from './words';

/** Changes that the same operations have in common. */
export interface Group {
	operations: Operation[];
	changes: ParamChange[];
}

/** What an update is about. */
export interface Update {
	from: { sdkVersion: string; apiVersion: string };
	to: { sdkVersion: string; apiVersion: string };
	/** Of the node, after the update. */
	version: number;
	/** Whether the version before is kept for saved workflows. */
	isNewVersion: boolean;
	changes: Changes;
	wordless: Wordless[];
}

const SIGNS = { added: '+', removed: '-', changed: '~' };

/** Puts together what changed alike, so that it is read once. */
export function groupsOf({ changed }: Changes): Group[] {
	const byChange = new Map<string, { change: ParamChange; operations: Operation[] }>();
	for (const { operation, params } of changed) {
		for (const change of params) {
			const key = JSON.stringify(change);
			const known = byChange.get(key) ?? { change, operations: [] };
			known.operations.push(operation);
			byChange.set(key, known);
		}
	}
	const groups = new Map<string, Group>();
	for (const { change, operations } of byChange.values()) {
		const key = operations.map(({ id }) => id).join();
		const group = groups.get(key) ?? { operations, changes: [] };
		group.changes.push(change);
		groups.set(key, group);
	}
	return [...groups.values()];
}

/** What a person is told about an update, line by line. */
export function reportOf(update: Update, labels: Labels): string[] {
	const { from, to, changes, wordless } = update;
	const section = (title: string, lines: string[]) =>
		lines.length ? ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)] : [];
	const operation = (one: Operation) =>
		`${labels.operations([one])}${labels.has(one.id) ? '' : ' (no words yet)'}  ${one.method} ${one.path}`;
	const groups = groupsOf(changes)
		.map(({ operations, changes: own }) => ({
			title: labels.operations(operations),
			lines: own
				.map((change) => `  ${SIGNS[change.what]} ${fieldLine(operations[0], change, labels)}`)
				.sort(),
		}))
		.sort((a, b) => (a.title < b.title ? -1 : 1));
	return [
		`stripe ${from.sdkVersion} -> ${to.sdkVersion}, API version ${from.apiVersion} -> ${to.apiVersion}`,
		versionLine(update),
		...section('Operations added', changes.added.map(operation)),
		...section(
			'Operations removed: older node versions keep them, so keep their words',
			changes.removed.map(operation),
		),
		...section(
			'Operations with another id in the SDK: rename them in api/words',
			changes.renamed.map((one) => `${one.from} -> ${one.to}`),
		),
		...(groups.length ? ['', 'Fields: + added, - removed, ~ changed'] : []),
		...groups.flatMap(({ title, lines }) => [`  ${title}`, ...lines.map((line) => `  ${line}`)]),
		...section(
			'Fields that need words',
			wordless.map(({ field, operations }) => `${field}  ${operations.join('; ')}`).sort(),
		),
	];
}

const versionLine = ({ version, isNewVersion, from }: Update) =>
	isNewVersion
		? `The node is at version ${version} with it. Workflows saved under version ${version - 1} keep ${from.apiVersion}, their fields and their requests.`
		: `Requests are the same: the node stays at version ${version}.`;

/** `Reason (reason) is one of fraud, other now, was text`. */
function fieldLine(operation: Operation, { path, details }: ParamChange, labels: Labels): string {
	const name = path ? `${labels.param(operation, path)} (${path})` : 'The request';
	return [name, details.join(', ')].filter(Boolean).join(' ');
}
