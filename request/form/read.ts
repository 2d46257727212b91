import { ExpressionParser, type IExecuteFunctions, type IWorkflowDataProxyData } from 'n8n-workflow';
import { Expressed, type Piece } from './expressed';
import { isExpression, mappingOf, type Source } from './mapping';
import type { Form } from '../types';

const isDynamic = (value: unknown): boolean =>
	isExpression(value) ||
	(typeof value === 'object' && value !== null && Object.values(value).some(isDynamic));

/**
 * Reads the form for one item after the other: what has no expression is read once, fields dragged in
 * are read from n8n's data, the rest is resolved by n8n. n8n's own check against the description is
 * left out, as it walks every property; `fields/` checks each value instead.
 * @returns a function whose forms hold what expressions gave as `Expressed`, all else as it is
 */
export function formReader(functions: IExecuteFunctions): (itemIndex: number) => Form {
	const { parameters } = functions.getNode();
	const dynamic = Object.keys(parameters).filter((name) => isDynamic(parameters[name]));
	const mappings = new Map(dynamic.map((name) => [name, mappingOf(parameters[name], name)]));
	const sourceOf = sourcesOf(functions);
	const read = (name: string, source: Source): unknown => {
		try {
			const mapping = mappings.get(name);
			if (mapping) return mapping(source);
		} catch {
			// What is no plain value for one item is none for the next.
			mappings.delete(name);
		}
		return source.resolve(name);
	};
	return (itemIndex) => {
		const source = sourceOf(itemIndex);
		const evaluate = (code: string) => {
			const expression = `{{${code}}}`;
			try {
				const mapping = mappingOf(`=${expression}`, '');
				if (mapping) return mapping(source);
			} catch {
				// n8n has to say what is there.
			}
			return functions.evaluateExpression(expression, itemIndex);
		};
		return {
			...parameters,
			...Object.fromEntries(
				dynamic.map((name) => [name, marked(parameters[name], read(name, source), evaluate)]),
			),
		};
	};
}

/** What the form holds, with what expressions gave marked as such. `=` alone is a field left empty. */
function marked(raw: unknown, value: unknown, evaluate: (code: string) => unknown): unknown {
	if (isExpression(raw))
		return raw.includes('{{') ? new Expressed(value, () => piecesOf(raw.slice(1), value, evaluate)) : value;
	if (typeof raw !== 'object' || raw === null) return value;
	const own = value as Record<string, unknown>;
	const parts = Object.entries(raw).map(([name, part]) => [name, marked(part, own[name], evaluate)] as const);
	return Array.isArray(raw) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** A text with expressions in it, split as n8n splits it; an expression alone gave the whole value. */
function piecesOf(template: string, whole: unknown, evaluate: (code: string) => unknown): Piece[] {
	const chunks = ExpressionParser.splitExpression(template).filter(({ text }) => text !== '');
	if (chunks.length === 1) return [{ found: whole }];
	return chunks.map((chunk) => (chunk.type === 'code' ? { found: evaluate(chunk.text) } : chunk.text));
}

/**
 * Where the values of each item come from. n8n's view of an item takes longer to make than the form to
 * read, so it is made where it is needed, and once to see whether `$json` is the item of the input: for
 * a tool of an agent it is not.
 */
function sourcesOf(functions: IExecuteFunctions): (itemIndex: number) => Source {
	const items = functions.getInputData();
	let isInput: boolean | undefined;
	return (itemIndex) => {
		let view: IWorkflowDataProxyData | undefined;
		const data = () => (view ??= functions.getWorkflowDataProxy(itemIndex));
		const json = () => {
			const { json: own } = items[itemIndex];
			isInput ??= data().$json === own;
			return isInput ? own : data().$json;
		};
		return {
			json,
			data,
			resolve: (path) => functions.getNodeParameter(path, itemIndex, undefined, { skipValidation: true }),
		};
	};
}
