import type { IWorkflowDataProxyData } from 'n8n-workflow';

/** Where the values of one item come from. */
export interface Source {
	/** What expressions call `$json`. */
	json: () => unknown;
	/** What else expressions see: `$('Step')`. */
	data: () => IWorkflowDataProxyData;
	/** Has n8n resolve what the form holds at a path, such as `additionalFields.email`. */
	resolve: (path: string) => unknown;
}

type Reader = (source: Source) => unknown;

type Plain = string | number | boolean | null | undefined;

const STEP = String.raw`\.[A-Za-z_$][\w$]*|\[\d+\]|\['[^'\\]*'\]|\["[^"\\]*"\]`;
const SOURCE = String.raw`\$json|\$\('([^'\\]*)'\)\.item\.json|\$\("([^"\\]*)"\)\.item\.json`;
const FIELD = new RegExp(String.raw`\{\{\s*(?:${SOURCE})((?:${STEP})+)\s*\}\}`, 'g');
const STEPS = new RegExp(STEP, 'g');
/** Whether n8n takes a value of the form for an expression. */
export const isExpression = (value: unknown): value is string =>
	typeof value === 'string' && value.startsWith('=');

/** What else n8n may see in a text: another expression, the start of one, or a character that protects it. */
const BEYOND = /\{\{|\}\}|\\|\{$/;

/**
 * Reads what the editor writes when a field is dragged into the form, `={{ $json.email }}` or the same
 * within text, straight from n8n's data: for each expression n8n starts its sandbox anew, which for
 * thousands of items takes as long as all their requests. Only what can mean nothing else is read so;
 * n8n resolves the rest, each expression by itself.
 * @param path of the value in the form
 * @returns undefined where n8n has to resolve the whole; it throws where n8n has to say what is there for
 * an item, or what is wrong
 */
export function mappingOf(value: unknown, path: string): Reader | undefined {
	return isExpression(value) ? textOf(value.slice(1)) : partOf(value, path);
}

function partOf(value: unknown, path: string): Reader {
	if (isExpression(value)) return textOf(value.slice(1)) ?? (({ resolve }) => plain(resolve(path)));
	if (typeof value !== 'object' || value === null) return () => value;
	const parts = Object.entries(value).map(([name, part]) => [name, partOf(part, `${path}.${name}`)] as const);
	if (Array.isArray(value)) return (source) => parts.map(([, read]) => read(source));
	return (source) => Object.fromEntries(parts.map(([name, read]) => [name, read(source)]));
}

/** A field alone keeps its type; with text around it, or another one, all becomes text. */
function textOf(template: string): Reader | undefined {
	const pieces: Array<string | ((source: Source) => Plain)> = [];
	let end = 0;
	for (const match of template.matchAll(FIELD)) {
		const [whole, single, double, path] = match;
		const steps = stepsOf(path);
		// n8n guards what every object has, such as __proto__.
		if (steps.some((step) => step in Object.prototype)) return undefined;
		pieces.push(template.slice(end, match.index), fieldOf(single ?? double, steps));
		end = match.index + whole.length;
	}
	const rest = template.slice(end);
	if ([...pieces, rest].some((piece) => typeof piece === 'string' && BEYOND.test(piece))) return undefined;
	const [before, field] = pieces;
	if (pieces.length === 2 && before === '' && rest === '') return field as Reader;
	return (source) =>
		pieces.map((piece) => (typeof piece === 'string' ? piece : asText(piece(source)))).join('') + rest;
}

const stepsOf = (path: string): string[] =>
	Array.from(path.matchAll(STEPS), ([step]) => step.replace(/^\.|^\[['"]?|['"]?\]$/g, ''));

/**
 * Reads a field of this node's input, or of another node's.
 * @throws Error when it is not a plain value that is the same wherever it is read
 */
function fieldOf(node: string | undefined, steps: string[]): (source: Source) => Plain {
	return (source) => {
		let value: unknown = node === undefined ? source.json() : source.data().$(node).item.json;
		for (const step of steps) {
			// As n8n has it: what is missing has nothing in it, and that is no mistake.
			if (value === null || value === undefined) return undefined;
			if (!isPlainObject(value)) throw new Error('Not plain');
			value = (value as Record<string, unknown>)[step];
		}
		return plain(value);
	};
}

/** @throws Error for an object: n8n makes text of dates, for one, and only within what is around them. */
function plain(value: unknown): Plain {
	if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value))
		return value as Plain;
	throw new Error('Not plain');
}

function isPlainObject(value: unknown): value is object {
	if (typeof value !== 'object' || value === null) return false;
	return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** As n8n puts values into text. */
const asText = (value: Plain): string => (value || value === 0 || value === false ? String(value) : '');
