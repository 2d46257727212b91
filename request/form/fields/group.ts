import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { isRecord, isUntouched } from '../expressed';
import { FieldError, shown } from '../field-error';
import { levelReader } from './level';
import { mapReader } from './map';
import { isObject, objectReader } from './object';
import { opened } from './open';
import { rowsReader } from './rows';
import { isBlank, type MakeReader, type Read, type ReaderOf } from './types';

type Groups = Record<string, Read>;

const collectionsOf = (property: INodeProperties) => property.options as INodePropertyCollection[];

const groupsOf = (property: INodeProperties, readerOf: MakeReader, important: boolean): Groups =>
	Object.fromEntries(
		collectionsOf(property).map(({ name, values }) => [
			name,
			opened(levelReader(values, readerOf), { matters: important, holds: true }),
		]),
	);

/**
 * A fixed collection: one object (group `values`), a list of rows (group `item`), a map (groups `entry` and
 * `json`), or one of several forms (any other groups; a form of one field called `value` stands for that value).
 */
export const groupReader: ReaderOf = (property, readerOf, important) => {
	if (isObject(property)) return objectReader(property, readerOf, important);
	const entry = collectionsOf(property).find(({ name }) => name === 'entry');
	if (entry) return filled(mapReader(entry.values, readerOf, important));
	const groups = groupsOf(property, readerOf, important);
	return 'item' in groups ? filled(rowsReader(groups.item, important)) : oneOfReader(groups, property);
};

/** @throws FieldError where what is filled in is no form at all */
function filled(read: Read): Read {
	return (value, label, env) => {
		if (isBlank(value)) return undefined;
		if (typeof value === 'object') return read(value, label, env);
		throw new FieldError(
			label,
			`cannot be read: "${shown(value)}"`,
			'Fill in the form, or let an expression return a list or an object.',
		);
	};
}

/** Which forms are filled in: one that is there by itself, or, of several, those that hold anything. */
function chosenOf(value: Record<string, unknown>, groups: Groups): string[] {
	const there = Object.keys(value).filter((name) => Object.hasOwn(groups, name));
	const filledIn = there.filter((name) => !isUntouched(value[name]));
	return filledIn.length ? filledIn : there.slice(0, 1);
}

function oneOfReader(groups: Groups, property: INodeProperties): Read {
	const names = Object.fromEntries(
		collectionsOf(property).map(({ name, displayName }) => [name, displayName]),
	);

	return (value, label, env) => {
		if (isBlank(value)) return undefined;
		const chosen = isRecord(value) ? chosenOf(value, groups) : [];
		if (chosen.length > 1) {
			throw new FieldError(
				label,
				`is filled in as ${chosen.map((name) => names[name]).join(' and ')}`,
				'Keep one of them and remove the other.',
			);
		}
		if (isRecord(value) && chosen.length === 1) return inGroup(chosen[0], value[chosen[0]]);
		if (isRecord(value) && Object.keys(value).length === 0) return undefined;
		return fitting(value);

		function inGroup(name: string, form: unknown): unknown {
			const fields = groups[name](form, `${label}: ${names[name]}`, env) as
				Record<string, unknown> | undefined;
			const keys = Object.keys(fields ?? {});
			if (keys.length === 0) return undefined;
			return keys.length === 1 && keys[0] === 'value' ? fields!.value : fields;
		}

		/** What an expression gives as Stripe takes it goes into the form that it fits. */
		function fitting(given: unknown): unknown {
			const form = isRecord(given) ? given : { value: given };
			for (const name of Object.keys(groups)) {
				const read = attempt(() => inGroup(name, form));
				if (read !== undefined && !(read instanceof FieldError)) return read;
			}
			throw new FieldError(
				label,
				`cannot be read: "${shown(given)}"`,
				`Fill in the form, or let the expression return what fits one of: ${Object.values(names).join(', ')}.`,
			);
		}
	};
}

/** What is read, or the mistake that the form has. */
function attempt(read: () => unknown): unknown {
	try {
		return read();
	} catch (error) {
		return error;
	}
}
