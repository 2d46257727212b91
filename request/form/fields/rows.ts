import { Expressed, handOn, isRecord, isUntouched, valueOf } from '../expressed';
import { FieldError, shown } from '../field-error';
import { parseJson } from './json';
import { opened } from './open';
import type { Env, Read } from './types';

/** `Tax IDs` -> `Tax ID`: what a row of a list is called. */
export const singular = (label: string) => label.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/**
 * A list of objects: rows of the form (group `item`), and rows that an expression gives, as JSON text or as
 * they are (group `json`, or in place of the form).
 * @param important whether leaving the rows out would widen or move what happens
 */
export function rowsReader(row: Read, important: boolean): Read {
	const readGroup = opened((value) => value, { matters: important, holds: true });
	const readJson = opened(parseJson, { matters: important, free: true });

	return (value, label, env) => {
		const rows = rowsIn(value, label, env)
			.map((element, i) => row(element, `${singular(label)} ${i + 1}`, env))
			.filter((element) => element !== undefined && !isEmptyRow(element));
		return rows.length ? rows : undefined;
	};

	function rowsIn(value: unknown, label: string, env: Env): unknown[] {
		if (!isRecord(value) || !('item' in value || 'json' in value)) return listOf(value, label);
		const { item, json } = value;
		const rows = listOf(readGroup(item, label, env), label);
		const more = listOf(readGroup(json, label, env), label).flatMap((entry) =>
			jsonRows((valueOf(entry) as { json?: unknown } | undefined)?.json, `${label}: JSON`, env),
		);
		// Lists that must be given open with a row, which stays behind where the rows come as JSON.
		return more.length ? [...rows.filter((row) => !isUntouched(row)), ...more] : rows;
	}

	function jsonRows(json: unknown, label: string, env: Env): unknown[] {
		const found = readJson(json, label, env);
		return listOf(json instanceof Expressed ? handOn(found) : found, label);
	}
}

/** A row in which nothing is filled in: Stripe would not see it, but count it. */
const isEmptyRow = (row: unknown) => isRecord(row) && Object.keys(row).length === 0;

/** The rows of a list, of Stripe's `{ object: 'list', data }`, or the one row that stands alone. */
function listOf(value: unknown, label: string): unknown[] {
	if (value === undefined) return [];
	if (Array.isArray(value)) return value;
	if (isRecord(value)) {
		const { data } = value;
		const list = valueOf(data);
		if (valueOf(value.object) !== 'list' || !Array.isArray(list))
			return Object.keys(value).length ? [value] : [];
		return data instanceof Expressed ? (handOn(list) as unknown[]) : list;
	}
	throw new FieldError(
		label,
		`must be a list of rows, not "${shown(value)}"`,
		'Let the expression return a list with an object for each row.',
	);
}
