import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Form, Params } from '../types';
import { Expressed, handOn, isNothing, isRecord, lacksPiece, valueOf, type Piece } from './expressed';
import { FieldError, shown } from './field-error';
import { readChoice } from './fields/choice';
import { readerOf } from './fields/reader';
import type { Env } from './fields/types';
import { parseJsonObject } from './fields/json';
import { refuseTemplate } from './fields/open';
import { nothingFound, type EmptyExpressions } from './nothing';

/** The option that says what becomes of the others. */
const SETTING = 'emptyExpressions';

const DRY_RUN = 'dryRun';

/** What a value that is not there, or that is no text, looks like as part of one. */
const LOST = /(^|[^a-z0-9])(undefined|null|NaN|\[object \w+\])($|[^a-z0-9])/;

/**
 * Makes what opens the options of a form: they are plain values then, whatever gave them. Every option moves
 * what happens: one whose expression finds nothing, or of which a part does, is refused unless the options say
 * otherwise.
 * @param fields the top-level fields of the operation
 * @param env what reading an ID depends on
 * @returns a function that throws a FieldError that names the option
 */
export function optionsOpener(
	fields: INodeProperties[],
	env: Env,
): (form: Form) => Form & { options: Params } {
	const described = (fields.find(({ name }) => name === 'options')?.options ?? []) as INodeProperties[];
	const labels = new Map(described.map(({ name, displayName }) => [name, displayName]));
	const free = new Set(described.filter(({ type }) => type === 'json').map(({ name }) => name));
	const ids = new Map(
		described.filter(({ type }) => type === 'resourceLocator').map((field) => [field.name, readerOf(field)]),
	);
	return (form) => {
		const given = contentOf(form.options);
		const setting = settingOf(given[SETTING], described);
		const options: Params = {};
		for (const [name, own] of Object.entries(given)) {
			const label = labels.get(name) ?? name;
			const readId = ids.get(name);
			if (name === SETTING) options[name] = setting;
			else if (readId) options[name] = readId(own, label, { ...env, emptyExpressions: setting });
			else if (!(own instanceof Expressed)) {
				refuseTemplate(own, label, free.has(name));
				options[name] = own;
			} else if (isNothing(own.value) || (typeof own.value === 'string' && lacksPiece(own))) {
				// Left out, it would be sent for real.
				nothingFound(label, true, name === DRY_RUN ? 'alwaysRefuse' : setting);
			} else {
				if (name === 'businessKey') checkKey(own, label);
				options[name] = own.value;
			}
		}
		return { ...form, options };
	};
}

/** The collection Options, which may be an expression as a whole. */
function contentOf(options: unknown): Params {
	if (isNothing(valueOf(options))) {
		if (options instanceof Expressed) nothingFound('Options', true);
		return {};
	}
	const content = options instanceof Expressed ? handOn(parseJsonObject(options.value, 'Options')) : options;
	return isRecord(content) ? content : {};
}

function settingOf(given: unknown, described: INodeProperties[]): EmptyExpressions | undefined {
	const option = described.find(({ name }) => name === SETTING);
	if (given === undefined || !option) return undefined;
	const value = valueOf(given);
	if (isNothing(value)) return nothingFound(option.displayName, true);
	return readChoice(value, option.displayName, option.options as INodePropertyOptions[]) as EmptyExpressions;
}

/** A key that lacks what tells one item from the next would be the same for all of them. */
function checkKey(key: Expressed, label: string): void {
	const objects = key.pieces().some((piece) => isPlainObject(piece));
	if (!objects && !LOST.test(String(key.value))) return;
	throw new FieldError(
		label,
		`gets no text or number from its expression: "${shown(key.value)}"`,
		'Pick one value in the expression, such as the id of the order.',
	);
}

const isPlainObject = (piece: Piece): boolean =>
	typeof piece !== 'string' && (isRecord(piece.found) || Array.isArray(piece.found));
