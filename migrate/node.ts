import { Filled } from './filled';
import { kinds } from './kinds';
import { LEFT, NODE_VERSION, NODES, OPERATIONS, START, type Field, type Operation } from './operations';
import { isExpression, isRecord, Refusal, type Moved, type WorkflowNode } from './types';

/** The built-in node, and as a tool of an agent. */
export const BUILT_IN = 'n8n-nodes-base.stripe';
export const BUILT_IN_TOOL = `${BUILT_IN}Tool`;

/** Our package, as n8n puts it before its node types. */
export const PACKAGE = 'n8n-nodes-stripe-complete';
const CREDENTIAL = 'stripeSecretKeyApi';

/** What n8n itself adds to a node that is a tool. */
const OF_TOOLS = ['descriptionType', 'toolDescription'];
/** Names of the built-in node's fields, whichever the operation: n8n drops those of another one. */
const KNOWN = new Set(
	Object.values(OPERATIONS).flatMap(({ fields }) => fields.map(({ from }) => from.split('.')[0])),
);

/**
 * Turns a built-in Stripe node into one of ours. Names, ids, notes and settings stay.
 * @returns the node as it was, with the reason, where that cannot be done without guessing
 */
export function moveNode(node: WorkflowNode): Moved {
	const { resource = START.resource, operation } = node.parameters ?? {};
	const was = `${String(resource)}: ${String(operation ?? START.operation[String(resource)])}`;
	try {
		refuseUnknown(node);
		const key = was.replace(': ', '.');
		if (Object.hasOwn(LEFT, key)) throw new Refusal(LEFT[key]);
		if (!Object.hasOwn(OPERATIONS, key)) throw new Refusal('This operation is not known.');
		const own = OPERATIONS[key];
		const { parameters, notes } = fill(node.parameters ?? {}, own);
		return {
			node: renewed(node, own.node, NODE_VERSION, parameters),
			was,
			is: `${NODES[own.node]}, ${own.label}`,
			notes: [...notes, ...ofSettings(node)],
		};
	} catch (error) {
		if (error instanceof Refusal) return { node, was, notes: [error.message] };
		throw error;
	}
}

/** The node with another type, form and credential; all else stays. */
export function renewed(
	node: WorkflowNode,
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown>,
): WorkflowNode {
	const name = Object.values(node.credentials ?? {})[0]?.name;
	return {
		...node,
		type: `${PACKAGE}.${type}${node.type === BUILT_IN_TOOL ? 'Tool' : ''}`,
		typeVersion,
		parameters,
		// Without an id, n8n asks for it, unless exactly one credential of ours has this name.
		...(node.credentials ? { credentials: { [CREDENTIAL]: { id: null, name: name ?? 'Stripe' } } } : {}),
	};
}

/** @throws Refusal for what only a newer n8n, or nobody, knows */
export function refuseUnknown({ typeVersion = 1, parameters = {} }: WorkflowNode): void {
	if (typeVersion !== 1) throw new Refusal(`Version ${typeVersion} of the built-in node is not known.`);
	if (JSON.stringify(parameters).includes('$parameter'))
		throw new Refusal(
			'An expression reads fields of the node by $parameter, and they have other names here.',
		);
}

function fill(
	given: Record<string, unknown>,
	own: Operation,
): { parameters: Record<string, unknown>; notes: string[] } {
	const into = new Filled(own.resource, own.operation, own.updates === true);
	refuseFields(given, own.fields);
	const start = new Map(own.fields.map((field) => [field.from, field.start]));
	const valueOf = (path: string): unknown => at(given, path) ?? start.get(path);
	for (const field of own.fields) {
		if (field.when && !isShown(valueOf(field.when.field), field.when.is)) continue;
		const isInside = field.from.includes('.');
		if (isInside && at(given, field.from) === undefined) continue;
		kinds[field.as](valueOf(field.from), { ...field, to: field.to ?? '' }, into);
	}
	if (own.updates && Object.keys(given.updateFields ?? {}).length === 0)
		throw new Refusal('It has no field to update, so it always fails. Add one.');
	for (const name of OF_TOOLS) if (given[name] !== undefined) into.put(name, given[name]);
	return { parameters: into.parameters, notes: [...into.allNotes(), ...(own.notes ?? [])] };
}

/** n8n shows a field that hangs on an expression. */
const isShown = (value: unknown, wanted: unknown): boolean => isExpression(value) || value === wanted;

/** @throws Refusal for a field that the operation does not have, unless another one has it: n8n drops that */
function refuseFields(given: Record<string, unknown>, fields: Field[]): void {
	const known = fields.map(({ from }) => from);
	for (const [name, value] of Object.entries(given)) {
		if (['resource', 'operation', ...OF_TOOLS].includes(name) || known.includes(name)) continue;
		const members = known.filter((path) => path.startsWith(`${name}.`));
		if (members.length === 0) {
			if (KNOWN.has(name)) continue;
			throw new Refusal(`It has a field that is not known: "${name}".`);
		}
		if (!isRecord(value))
			throw new Refusal(`"${name}" is one expression for all its fields; what it gives cannot be known.`);
		const other = Object.keys(value).find((member) => !members.includes(`${name}.${member}`));
		if (other) throw new Refusal(`"${name}" has a field that is not known: "${other}".`);
	}
}

const at = (value: unknown, path: string): unknown =>
	path.split('.').reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);

function ofSettings({ onError, continueOnFail }: WorkflowNode): string[] {
	if (!continueOnFail && !String(onError ?? '').startsWith('continue')) return [];
	return [
		'It goes on after an error: the item of a failure has more fields beside "error" than the built-in node gave.',
	];
}
