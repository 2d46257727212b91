import type { ParamChange } from './diff';
import type { Labels } from './labels';
import { groupsOf, type Update } from './report';

/** The entry of an update in CHANGELOG.md: a draft, in the words that people see in the editor. */
export function entryOf({ from, to, version, isNewVersion, changes }: Update, labels: Labels): string[] {
	const groups = groupsOf(changes).map(({ operations, changes: own }) => ({
		title: labels.operations(operations),
		fields: (what: ParamChange['what']) =>
			own
				.filter((change) => change.what === what && change.path)
				.map(({ path }) => labels.param(operations[0], path))
				.sort(),
	}));
	const fields = (title: string, what: ParamChange['what']) =>
		list(
			title,
			groups
				.map((group) => ({ title: group.title, names: group.fields(what) }))
				.filter(({ names }) => names.length > 0)
				.map((group) => `${group.title} – ${group.names.join('; ')}`)
				.sort(),
		);
	const known = changes.added.filter(({ id }) => labels.has(id));
	const since = isNewVersion
		? `, as version ${version} of the node. Nodes in saved workflows stay with ${from.apiVersion}, their fields and their requests.`
		: '.';
	return [
		`- Stripe's API version ${to.apiVersion} (official SDK ${to.sdkVersion})${since}`,
		...list('New operations', known.length ? labels.operations(known).split('; ') : []),
		...list(
			'Operations that only older nodes have now',
			changes.removed.length ? labels.operations(changes.removed).split('; ') : [],
		),
		...fields('New fields', 'added'),
		...fields('Fields that only older nodes have now', 'removed'),
		...fields('Fields that take other values now', 'changed'),
	];
}

const list = (title: string, lines: string[]): string[] =>
	lines.length ? [`- ${title}:`, ...lines.map((line) => `  - ${line}`)] : [];

const UNRELEASED = /^## .*unreleased.*$/im;

/** Puts an entry at the end of what is not yet released, under a heading of its own if there is none. */
export function addEntry(changelog: string, entry: string[]): string {
	const [heading, ...rest] = changelog.split(/^(?=## )/m);
	const [newest = '', ...released] = rest;
	const current = UNRELEASED.test(newest) ? newest : '## Unreleased\n';
	const older = UNRELEASED.test(newest) ? released : rest;
	const gap = /^- /m.test(current) ? '\n' : '\n\n';
	const extended = `${current.trimEnd()}${gap}${entry.join('\n')}\n`;
	return [heading, [extended, ...older].join('\n')].join('');
}
