import type { IExecuteFunctions, INode, INodeProperties } from 'n8n-workflow';
import { FieldError, shown } from './field-error';

/** Whether a node is there for agents to call: n8n then has it under a name of its own. */
export const isToolNode = ({ type }: Pick<INode, 'type'>): boolean => type.endsWith('Tool');

/** Whether an agent calls the node as a tool. */
export const isTool = (functions: IExecuteFunctions): boolean => isToolNode(functions.getNode());

/**
 * Which run of the node a call is, where n8n's engine runs the tool like any other step, as it does for its newer
 * agents: the same after a wait for a person and under the Retry button.
 * @returns undefined where the agent itself calls, as each try counts as another run there
 */
export function runOfCall(functions: IExecuteFunctions): number | undefined {
	const { toolCallId } = functions.getInputData()[0]?.json ?? {};
	return typeof toolCallId === 'string' ? (functions.getWorkflowDataProxy(0).$runIndex as number) : undefined;
}

/**
 * Sees to it that a call says what its model meant.
 * @param fields of the operation
 * @throws FieldError when it may not
 */
export function checkCall(functions: IExecuteFunctions, fields: INodeProperties[]): void {
	checkNames(functions);
	checkArguments(functions);
	checkAmounts(functions, fields);
}

/** What n8n's button beside a field writes into it, with the name of the argument: the field's label. */
const BY_BUTTON = /^=\{\{ \/\*n8n-auto-generated-fromAI-override\*\/ \$fromAI\('([\w-]+)'/;

/** The arguments that n8n's buttons have named, one for each field. */
function namesIn(value: unknown): string[] {
	if (typeof value === 'string') return [BY_BUTTON.exec(value)?.[1] ?? []].flat();
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

/**
 * Sees to it that each field that n8n's button leaves to the model has an argument of its own. Fields with equal
 * labels share one: what is meant for the one would go into the other as well.
 * @throws FieldError when two do
 */
function checkNames(functions: IExecuteFunctions): void {
	const names = namesIn(functions.getNode().parameters);
	const shared = names.find((name, i) => names.indexOf(name) !== i);
	if (shared === undefined) return;
	throw new FieldError(
		shared,
		'is the name of two fields that are left to the model: both would get the same value',
		`Nothing was sent. In one of the two, write an expression with a name of its own, such as {{ $fromAI('other_${shared.toLowerCase()}') }}.`,
	);
}

/**
 * Sees to it that `$fromAI` gives the arguments of this call. When an agent of n8n's older kind deals with
 * several items at once, it can give those of another item's call (n8n 2.40): somebody else's amount.
 * @throws FieldError when it does
 */
function checkArguments(functions: IExecuteFunctions): void {
	const { $fromAI } = functions.getWorkflowDataProxy(0) as { $fromAI?: (name: string) => unknown };
	if (!$fromAI) return;
	for (const [name, value] of Object.entries(functions.getInputData()[0]?.json ?? {})) {
		const found = given($fromAI, name);
		if (typeof value === 'object' || found === undefined || found === value) continue;
		throw new FieldError(
			name,
			"came from another call of the agent's, which n8n mixed up with this one",
			"Nothing was sent. Call the tool once more; in the agent's options, set Batch Size to 1.",
		);
	}
}

/** What `$fromAI` gives; what it refuses to give is none of the arguments. */
function given($fromAI: (name: string) => unknown, name: string): unknown {
	try {
		return $fromAI(name);
	} catch {
		return undefined;
	}
}

/** A field that is left to the model whole: the name of the argument, its description and its type. */
const LEFT_WHOLE =
	/^=\s*\{\{\s*(?:\/\*.*?\*\/\s*)?\$fromAI\(\s*(['"`])([\w-]+)\1\s*(?:,\s*(['"`])((?:\\.|(?!\3)[^])*)\3\s*(?:,\s*(['"`])(\w+)\5\s*)?)?(?:,[^()]*)?\)\s*\}\}\s*$/i;

/**
 * Sees to it that the model says the currency of each amount: asked for 11 dollars it writes 11, which would be 11
 * cents. Only an argument that is a number with a description is taken as it is, as the description says the unit.
 * @param fields of the operation
 * @throws FieldError when it does not
 */
function checkAmounts(functions: IExecuteFunctions, fields: INodeProperties[]): void {
	const { $fromAI } = functions.getWorkflowDataProxy(0) as { $fromAI?: (name: string) => unknown };
	if (!$fromAI) return;
	const labels = new Map(amountsAmong(fields));
	for (const [field, expression] of textsIn(functions.getNode().parameters)) {
		const label = labels.get(field);
		const [, , name, , description = '', , type = 'string'] = LEFT_WHOLE.exec(expression) ?? [];
		if (!label || !name || (type === 'number' && description.trim())) continue;
		const value = given($fromAI, name);
		if (typeof value === 'object' || !/^[^\p{L}\p{Sc}]*[1-9][^\p{L}\p{Sc}]*$/u.test(String(value))) continue;
		throw new FieldError(
			label,
			`does not say its currency: "${shown(value)}"`,
			`Write it in full, with its currency, such as 10.50 USD: plain digits would be the smallest unit, 1050 for 10.50 USD.`,
		);
	}
}

/** The fields for amounts, wherever they stand: Stripe's name and the label. */
const amountsAmong = (properties: INodeProperties[]): Array<[name: string, label: string]> =>
	properties.flatMap(({ name, displayName, typeOptions, options }) => {
		const inside = (options ?? []).flatMap((option) =>
			'values' in option ? option.values : 'type' in option ? [option as INodeProperties] : [],
		);
		const isAmount = /^(decimal_)?amount$/.test(String(typeOptions?.kind));
		return [...(isAmount ? ([[name, displayName]] as Array<[string, string]>) : []), ...amountsAmong(inside)];
	});

/** All texts in a form, each with the field that it stands in. */
const textsIn = (value: unknown, field = ''): Array<[field: string, text: string]> => {
	if (typeof value === 'string') return [[field, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
};
