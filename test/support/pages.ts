import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a table in a page for people. */
export interface Row {
	/** The heading that the table stands under. */
	section: string;
	/** As they are written. */
	cells: string[];
}

/** The rows of all tables of a page under docs/values. */
export function rowsOf(page: string): Row[] {
	const rows: Row[] = [];
	let section = '';
	/** Below the line that ends the head of a table. */
	let inTable = false;
	for (const line of readFileSync(join(__dirname, '../../docs/values', page), 'utf8').split('\n')) {
		if (line.startsWith('#')) section = line.replace(/^#+ /, '');
		if (!line.startsWith('|')) inTable = false;
		else if (/^\| -/.test(line)) inTable = true;
		else if (inTable)
			rows.push({
				section,
				cells: line
					.split('|')
					.slice(1, -1)
					.map((cell) => cell.trim()),
			});
	}
	return rows;
}

/** A cell without the marks around it, if all of it is code. */
export const unquoted = (cell: string): string => cell.replace(/^`([^`]*)`$/, '$1');
