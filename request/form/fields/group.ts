import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { FieldError, shown } from '../field-error';
import { levelReader } from './level';
import { parseJsonObject } from './json';
import { isBlank, unset, type MakeReader, type Read, type ReaderOf } from './types';

type Groups = Record<string, Read>;

const groupsOf = (property: INodeProperties, readerOf: MakeReader): Groups =>
	Object.fromEntries(
		(property.options as INodePropertyCollection[]).map(({ name, values }) => [
			name,
			levelReader(values, readerOf),
		]),
	);

/**
 * A fixed collection: a list of entries (group `item`), a map (groups `entry` and `json`), or one of
 * several forms (any other groups; a form of one field called `value` stands for that value).
 */
export const groupReader: ReaderOf = (property, readerOf) => {
	const groups = groupsOf(property, readerOf);
	const read =
		'item' in groups
			? listReader(groups.item)
			: 'entry' in groups
				? mapReader(groups, keyReader(property, readerOf))
				: oneOfReader(groups, property);
	return (value, label, env) => {
		if (isBlank(value)) return undefined;
		if (typeof value !== 'object') {
			throw new FieldError(
				label,
				`cannot be read: "${shown(value)}"`,
				'Fill in the form, or let an expression return an object.',
			);
		}
		return read(value, label, env);
	};
};

const entriesOf = (value: unknown, group: string): unknown[] => {
	// An expression may give the list itself.
	const entries = Array.isArray(value) ? value : (value as Record<string, unknown>)[group];
	return entries === undefined ? [] : Array.isArray(entries) ? entries : [entries];
};

/** `Tax IDs` -> `Tax ID`: what an entry of a list is called. */
export const singular = (label: string) => label.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

function listReader(entry: Read): Read {
	return (value, label, env) => {
		const list = entriesOf(value, 'item').map((element, i) =>
			entry(element, `${singular(label)} ${i + 1}`, env),
		);
		return list.length ? list : undefined;
	};
}

function keyReader(property: INodeProperties, readerOf: MakeReader): Read {
	const entry = (property.options as INodePropertyCollection[]).find(({ name }) => name === 'entry')!;
	return readerOf(entry.values.find(({ name }) => name === 'key')!);
}

function mapReader({ entry, json }: Groups, readKey: Read): Read {
	return (value, label, env) => {
		const map: Record<string, unknown> = {};
		const add = (key: unknown, at: string, own: unknown) => {
			if (isBlank(key)) throw new FieldError(at, 'is empty', 'Fill in the key or remove the pair.');
			const name = String(readKey(key, at, env));
			if (Object.hasOwn(map, name)) {
				throw new FieldError(
					`${label}: ${name}`,
					'is given twice',
					'Keep one of the two and remove the other.',
				);
			}
			map[name] = own;
		};
		entriesOf(value, 'entry').forEach((element, i) => {
			const { key, ...rest } = element as Record<string, unknown>;
			const fields = entry(rest, `${label} ${String(key)}`, env) as Record<string, unknown>;
			// A pair whose value is empty removes the key at Stripe.
			add(key, `${label} ${i + 1}: Key`, 'value' in rest ? (fields.value ?? unset(env)) : fields);
		});
		for (const element of entriesOf(value, 'json')) {
			const fields = json(element, label, env) as Record<string, unknown>;
			const pairs = parseJsonObject(fields.json, `${label}: JSON`) ?? {};
			for (const [key, own] of Object.entries(pairs)) add(key, `${label}: JSON: ${key || 'Key'}`, own);
		}
		return Object.keys(map).length ? map : undefined;
	};
}

function oneOfReader(groups: Groups, property: INodeProperties): Read {
	const names = Object.fromEntries(
		(property.options as INodePropertyCollection[]).map(({ name, displayName }) => [name, displayName]),
	);
	return (value, label, env) => {
		const chosen = Object.entries(value as Record<string, unknown>).filter(([name]) => name in groups);
		if (chosen.length > 1) {
			throw new FieldError(
				label,
				`is filled in as ${chosen.map(([name]) => names[name]).join(' and ')}`,
				'Keep one of them and remove the other.',
			);
		}
		if (chosen.length === 0) return undefined;
		const [[name, form]] = chosen;
		const fields = groups[name](form, `${label}: ${names[name]}`, env) as Record<string, unknown>;
		const keys = Object.keys(fields);
		if (keys.length === 0) return undefined;
		return keys.length === 1 && keys[0] === 'value' ? fields.value : fields;
	};
}
