import type { INodePropertyMode } from 'n8n-workflow';
import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

interface Locator {
	mode?: string;
	value?: unknown;
}

const isLocator = (value: unknown): value is Locator =>
	typeof value === 'object' && value !== null && 'value' in value;

/**
 * The id in a resource locator, from whatever mode.
 * An id goes into the path of the request: one with a slash or dots would change the endpoint.
 */
export const idReader: ReaderOf = ({ modes = [], typeOptions }) => {
	const byName = new Map<string, INodePropertyMode>(modes.map((mode) => [mode.name, mode]));
	const prefixes = typeOptions?.idPrefixes as string[] | undefined;
	return (value, label) => {
		const locator: Locator = isLocator(value) ? value : { mode: 'id', value };
		if (isBlank(locator.value)) return undefined;
		if (typeof locator.value === 'object') {
			throw new FieldError(
				label,
				`must be an ID, not ${shown(locator.value)}`,
				'Pick the id of the object in the expression, such as {{ $json.id }}.',
			);
		}
		const text = String(locator.value).trim();
		const { extractValue } = byName.get(locator.mode ?? 'id') ?? {};
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
	};
};

/** An id that is safe in a path. */
export function checkId(text: string, label: string): string {
	if (/[\s/\\?#%]|\.\./.test(text) || text === '.') {
		throw new FieldError(
			label,
			`is not an ID: "${shown(text)}"`,
			'An ID has no spaces, slashes or dots; copy it from Stripe or pick it from the list.',
		);
	}
	return text;
}
