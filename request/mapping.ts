import type { IWorkflowDataProxyData } from 'n8n-workflow';

/** What a part of a form holds for an item. */
export type Mapping = (data: IWorkflowDataProxyData) => unknown;

type Plain = string | number | boolean | null | undefined;

const STEP = String.raw`\.[A-Za-z_$][\w$]*|\[\d+\]|\['[^'\\]*'\]|\["[^"\\]*"\]`;
const SOURCE = String.raw`\$json|\$\('([^'\\]*)'\)\.item\.json|\$\("([^"\\]*)"\)\.item\.json`;
const FIELD = new RegExp(String.raw`\{\{\s*(?:${SOURCE})((?:${STEP})+)\s*\}\}`, 'g');
const STEPS = new RegExp(STEP, 'g');
/** What else n8n may see in a text: another expression, the start of one, or a character that protects it. */
const BEYOND = /\{\{|\}\}|\\|\{$/;

/**
 * Reads what the editor writes when a field is dragged into the form, `={{ $json.email }}` or the same
 * within text, straight from n8n's data: for each expression n8n starts its sandbox anew, which for
 * thousands of items takes as long as all their requests. Only what can mean nothing else is read so.
 * @returns undefined when a part of the value is another expression; what it gives is undefined when
 * n8n has to say what is there, or what is wrong
 */
export function mappingOf(value: unknown): Mapping | undefined {
	const read = partOf(value);
	if (!read) return undefined;
	return (data) => {
		try {
			return read(data);
		} catch {
			return undefined;
		}
	};
}

function partOf(value: unknown): Mapping | undefined {
	if (typeof value === 'string' && value.startsWith('=')) return textOf(value.slice(1));
	if (typeof value !== 'object' || value === null) return () => value;
	const parts: Array<[string, Mapping]> = [];
	for (const [name, part] of Object.entries(value)) {
		const read = partOf(part);
		if (!read) return undefined;
		parts.push([name, read]);
	}
	if (Array.isArray(value)) return (data) => parts.map(([, read]) => read(data));
	return (data) => Object.fromEntries(parts.map(([name, read]) => [name, read(data)]));
}

/** A field alone keeps its type; with text around it, or another one, all becomes text. */
function textOf(template: string): Mapping | undefined {
	const pieces: Array<string | ((data: IWorkflowDataProxyData) => Plain)> = [];
	let end = 0;
	for (const match of template.matchAll(FIELD)) {
		const [whole, single, double, path] = match;
		pieces.push(template.slice(end, match.index), fieldOf(single ?? double, stepsOf(path)));
		end = match.index + whole.length;
	}
	const rest = template.slice(end);
	if ([...pieces, rest].some((piece) => typeof piece === 'string' && BEYOND.test(piece))) return undefined;
	const [before, field] = pieces;
	if (pieces.length === 2 && before === '' && rest === '') return field as Mapping;
	return (data) =>
		pieces.map((piece) => (typeof piece === 'string' ? piece : asText(piece(data)))).join('') + rest;
}

const stepsOf = (path: string): string[] =>
	Array.from(path.matchAll(STEPS), ([step]) => step.replace(/^\.|^\[['"]?|['"]?\]$/g, ''));

/**
 * Reads a field of this node's input, or of another node's.
 * @throws Error when it is not a plain value that is the same wherever it is read
 */
function fieldOf(node: string | undefined, steps: string[]): (data: IWorkflowDataProxyData) => Plain {
	return (data) => {
		let value: unknown = node === undefined ? data.$json : data.$(node).item.json;
		for (const step of steps) {
			if (!isPlainObject(value) || (step in value && !Object.hasOwn(value, step))) {
				throw new Error('Not an object, or nothing of its own');
			}
			value = (value as Record<string, unknown>)[step];
		}
		if (isPlain(value)) return value;
		throw new Error('Not plain');
	};
}

const isPlain = (value: unknown): value is Plain =>
	value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

function isPlainObject(value: unknown): value is object {
	if (typeof value !== 'object' || value === null) return false;
	return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** As n8n puts values into text. */
const asText = (value: Plain): string => (value || value === 0 || value === false ? String(value) : '');
