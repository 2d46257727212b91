import type { INodeProperties } from 'n8n-workflow';
import { Expressed, handOn, isNothing, isRecord, isUntouched, valueOf } from '../expressed';
import { FieldError, shown } from '../field-error';
import { nothingFound } from '../nothing';
import { parseJsonObject } from './json';
import { levelReader } from './level';
import { opened } from './open';
import { unset, type Env, type MakeReader, type Read } from './types';

type Pair = [key: string, value: unknown];

/**
 * Free keys: pairs of the form (group `entry`), a JSON object (group `json`), or an object that an expression
 * gives in place of the form. A pair whose value is empty removes the key at Stripe; one whose expression
 * finds nothing at all leaves it as it is.
 * @param values the fields of a pair: `key`, and `value` or those of an object
 */
export function mapReader(values: INodeProperties[], readerOf: MakeReader, important: boolean): Read {
	const fields = values.filter(({ name }) => name !== 'key');
	const readKey = readerOf(values.find(({ name }) => name === 'key')!);
	const isSingle = fields.some(({ name }) => name === 'value');
	const readFields = opened(levelReader(fields, readerOf), { matters: important, holds: true });
	const readGroup = opened((value) => value, { matters: important, holds: true });
	const readJson = opened(parseJsonObject, { matters: important, free: true });

	return (value, label, env) => {
		const pairs = isForm(value)
			? [...entriesIn(value.entry, label, env), ...jsonIn(value.json, label, env)]
			: pairsOf(value, label);
		const map: Record<string, unknown> = {};
		for (const [given, own] of pairs) {
			const key = keyOf(given, label, env);
			if (Object.hasOwn(map, key))
				throw new FieldError(
					`${label}: ${key}`,
					'is given twice',
					'Keep one of the two and remove the other.',
				);
			const read = isSingle
				? readValue(own, `${label} ${key}`, env)
				: readFields(own, `${label} ${key}`, env);
			if (read !== undefined) map[key] = read;
		}
		return Object.keys(map).length ? map : undefined;
	};

	/** Stripe takes no brackets in a key: they would lead elsewhere. */
	function keyOf(given: string, label: string, env: Env): string {
		const key = given === '' ? undefined : readKey(given, `${label}: Key`, env);
		if (key === undefined)
			throw new FieldError(`${label}: Key`, 'is empty', 'Fill in the key or remove the pair.');
		if (!/[[\]]/.test(String(key)) && key !== '__proto__') return String(key);
		throw new FieldError(
			`${label}: Key`,
			`cannot be "${shown(key)}"`,
			'Choose another key, without square brackets.',
		);
	}

	function entriesIn(entry: unknown, label: string, env: Env): Pair[] {
		return listOf(readGroup(entry, label, env)).flatMap((one, i): Pair[] => {
			if (isUntouched(one)) return [];
			const { key, ...rest } = contentOf(one);
			const name = valueOf(key);
			if (isNothing(name)) {
				throw new FieldError(`${label} ${i + 1}: Key`, 'is empty', 'Fill in the key or remove the pair.');
			}
			if (typeof name === 'object')
				throw new FieldError(
					`${label} ${i + 1}: Key`,
					`must be text, not ${shown(name)}`,
					'Pick one value in the expression.',
				);
			return [[String(name), isSingle ? rest.value : rest]];
		});
	}

	function jsonIn(json: unknown, label: string, env: Env): Pair[] {
		return listOf(readGroup(json, label, env)).flatMap((one) => {
			const given = contentOf(one).json;
			const found = readJson(given, `${label}: JSON`, env);
			return pairsOf(given instanceof Expressed ? handOn(found) : found, label);
		});
	}

	function readValue(given: unknown, label: string, env: Env): unknown {
		const found = valueOf(given);
		if (given instanceof Expressed && (found === undefined || (important && isNothing(found))))
			return nothingFound(label, important, env.emptyExpressions);
		if (isNothing(found)) return unset(env);
		return (readFields({ value: given }, label, env) as { value: unknown }).value;
	}
}

const isForm = (value: unknown): value is { entry?: unknown; json?: unknown } =>
	isRecord(value) && [value.entry, value.json].some((group) => Array.isArray(valueOf(group)));

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

/** What a pair of the form holds. */
function contentOf(pair: unknown): Record<string, unknown> {
	const content = pair instanceof Expressed ? handOn(pair.value) : pair;
	return isRecord(content) ? content : {};
}

function pairsOf(value: unknown, label: string): Pair[] {
	if (value === undefined) return [];
	if (isRecord(value)) return Object.entries(value);
	throw new FieldError(
		label,
		`must be an object, not "${shown(value)}"`,
		'Let the expression return an object with a value for each key.',
	);
}
