import type { INodePropertyMode } from 'n8n-workflow';
import { isRecord, seen, textOf } from '../expressed';
import { FieldError, shown } from '../field-error';
import { opened } from './open';
import { isBlank, type Read, type ReaderOf } from './types';

/**
 * The id in a resource locator, from whatever mode; an expression may give the whole object in place of its id.
 * An id goes into the path of the request: one with a slash or dots would change the endpoint.
 */
export const idReader: ReaderOf = ({ modes = [], typeOptions }, _readerOf, important) => {
	const prefixes = typeOptions?.idPrefixes as string[] | undefined;
	const inMode = (mode?: INodePropertyMode): Read =>
		opened((value, label) => idOf(value, label, prefixes, mode), { matters: important, whole: true });
	const byMode = new Map(modes.map((mode) => [mode.name, inMode(mode)]));
	const byId = inMode();
	return (value, label, env) => {
		if (!isRecord(value)) return byId(value, label, env);
		return (byMode.get(textOf(value.mode)) ?? byId)(value.value, label, env);
	};
};

/** Longer than any address of Stripe's dashboard, in characters. */
const LONGEST = 2_000;

function idOf(
	value: unknown,
	label: string,
	prefixes: string[] | undefined,
	mode: INodePropertyMode | undefined,
): string | undefined {
	const given = isRecord(value) ? (value.id ?? value.value) : value;
	if (isBlank(given) && given === value) return undefined;
	if (isBlank(given) || typeof given === 'object') {
		throw new FieldError(
			label,
			`must be one ID, not ${shown(value)}`,
			'Pick the id of the object in the expression, such as {{ $json.id }}.',
		);
	}
	const text = seen(String(given));
	if (text.length > LONGEST) {
		throw new FieldError(label, `is too long for an ID: "${shown(text)}"`, 'Copy the ID from Stripe.');
	}
	const { extractValue } = mode ?? {};
	const id = extractValue ? new RegExp(extractValue.regex as string).exec(text)?.[1] : text;
	if (id === undefined) {
		throw new FieldError(
			label,
			`is not an address of Stripe's dashboard that it can be read from: "${shown(text)}"`,
			'Copy the address from the browser, or choose By ID.',
		);
	}
	checkId(id, label);
	if (prefixes && !prefixes.some((prefix) => id.startsWith(prefix) && id.length > prefix.length)) {
		throw new FieldError(
			label,
			`is not the right kind of ID: "${shown(id)}"`,
			`The ID wanted here starts with ${prefixes.join(' or ')}.`,
		);
	}
	return id;
}

/** What becomes of a value that is not there when an expression makes it part of a text. */
const LOST = /(^|[_-])(undefined|null|NaN)$/;

/** An id that is safe in a path. */
export function checkId(text: string, label: string): string {
	if (text === '') {
		throw new FieldError(
			label,
			'holds only spaces',
			'Write the ID or pick it from the list; empty the field to leave it out.',
		);
	}
	if (text.includes(',')) {
		throw new FieldError(
			label,
			`must be one ID, not several: "${shown(text)}"`,
			'Put each ID into an item of its own, such as with the node Split Out.',
		);
	}
	if (/[\s/\\?#%"'{}[\]<>\p{C}]|\.\./u.test(text) || text === '.' || LOST.test(text)) {
		throw new FieldError(
			label,
			`is not an ID: "${shown(text)}"`,
			'An ID has no spaces, slashes or dots; copy it from Stripe or pick it from the list.',
		);
	}
	return text;
}
