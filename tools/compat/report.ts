import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/paths';
import { VERSIONS, type Version } from './versions';

const FILE = join(ROOT, 'docs/compat.md');

const HEADING = [
	'n8n',
	'Node.js',
	"Credential's test",
	'Examples',
	'Repeats',
	'Triggers',
	'Editor',
	'Tried on',
];

const ABOUT = `# The n8n that it runs in

\`npm run compat\` installs each of these versions with the Node.js that it wants, installs the packed package in it as
n8n's own installer does, and runs it. The figures are the command's: a row is written when all that is in it went
right; versions without a row have not been tried this way yet. \`npm run compat -- --only oldest\` tries one. Which
packages an n8n consists of is kept in [tools/compat/locks](../tools/compat/locks), so that it is the same one each time.
CI tries the oldest and the newest.

`;

const KEY = `
- **Credential's test**: right, wrong, publishable and restricted keys, and base URLs where Stripe is not, each told
  what it should be.
- **Examples**: all workflows of [examples](../examples), imported by n8n's commands, with what must come out of them.
- **Repeats**: Retry On Fail, and both Retry buttons of the executions list, after lost answers, an outage and a
  correction, and Retry of an execution that was cut off when n8n was killed ([what happens then](repeats.md)). n8n
  before 2.20 does not say which execution that was: there nothing is sent, and the error says where to look.
- **Triggers**: both, with events delivered again and in copies at once, and a restart; \`unguarded\` where n8n takes no
  key by which it knows an execution again ([what that means](triggers.md#limits-of-the-triggers)).
- **Editor**: the node found by what it does, the form filled and run, in a browser.
`;

/** A row of the table: the cells after the versions, up to the date. */
export type Row = string[];

const lineOf = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** The rows that a page has, by version. */
function rowsIn(page: string): Map<string, string> {
	const lines = page.split('\n');
	const rows = lines.filter((line) => /^\| \d/.test(line));
	return new Map(rows.map((line) => [line.split('|')[1].trim(), line]));
}

/** Pads the cells of a table, as Prettier does. */
function aligned(lines: string[]): string {
	const rows = lines.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
	const widths = HEADING.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const padded = rows.map((row) => lineOf(widths.map((width, column) => (row[column] ?? '').padEnd(width))));
	const [heading, ...rest] = padded;
	return [heading, lineOf(widths.map((width) => '-'.repeat(width))), ...rest].join('\n');
}

/**
 * A page with these rows; those of other versions stay as they are in the page before, unless they are gone from the
 * list of versions.
 * @param today as YYYY-MM-DD
 */
export function pageOf(before: string, found: Map<Version, Row>, today: string): string {
	const rows = rowsIn(before);
	for (const [{ n8n, node }, row] of found) {
		const empty = Array<string>(HEADING.length - 3 - row.length).fill('');
		rows.set(n8n, lineOf([n8n, node.split('.')[0], ...row, ...empty, today]));
	}
	const table = aligned([lineOf(HEADING), ...VERSIONS.flatMap(({ n8n }) => rows.get(n8n) ?? [])]);
	return `${ABOUT}${table}\n${KEY}`;
}

/** Puts rows into docs/compat.md, and returns the table that it has then. */
export function write(found: Map<Version, Row>): string {
	const today = new Date().toISOString().slice(0, 10);
	const page = pageOf(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '', found, today);
	writeFileSync(FILE, page);
	return page.slice(ABOUT.length, -KEY.length);
}
