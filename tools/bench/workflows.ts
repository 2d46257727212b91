import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import type { CredentialFile, WorkflowFile } from '../host/n8n';
import { PACKAGE } from '../host/pack';
import { CONTENDERS } from './contenders/package';
import { CUSTOMER } from './customer';

const OURS = { id: 'benchOurs', name: 'Bench', type: 'stripeSecretKeyApi' };
const BUILT_IN = { id: 'benchBuiltIn', name: 'Bench (built-in)', type: 'stripeApi' };
const SECRET = 'sk_test_bench';
/** The default of the package, and what it is compared with has the same. */
export const IN_FLIGHT = 25;

/** Who does the work. */
export type Contender = 'ours' | 'builtin' | 'declarative' | 'helper';

/** What is to be done. */
export interface Job {
	/** Create a customer for each item, or read the list of charges for the first. */
	what: 'create' | 'list';
	items: number;
	/** The package's own options. */
	options?: IDataObject;
	/** Whether the node goes on with the other items when one fails. */
	goOn?: boolean;
	/** How the form for a customer is filled: `dragged` when left out. */
	fields?: keyof typeof CUSTOMER;
	/** In an n8n whose HTTP helper keeps its connections (keeping.cjs). */
	keeping?: boolean;
}

function parametersOf(
	contender: Contender,
	{ what, options = {}, fields = 'dragged' }: Job,
): INodeParameters {
	if (contender === 'helper') return { inFlight: IN_FLIGHT };
	if (what === 'list') return { resource: 'charge', operation: 'getAll', returnAll: true };
	const create = { resource: 'customer', operation: 'create' };
	const { name, ...others } = CUSTOMER[fields];
	if (contender === 'builtin') return { ...create, name, additionalFields: others };
	return {
		...create,
		name,
		...others,
		...(contender === 'ours' ? { options: options as INodeParameters } : {}),
	};
}

/** The part of ours that does a job. */
const OWN_TYPES: Record<Job['what'], string> = { create: 'stripeCustomers', list: 'stripePayments' };

const TYPES: Record<Exclude<Contender, 'ours'>, string> = {
	builtin: `${CONTENDERS}.stripe`,
	declarative: `${CONTENDERS}.declarative`,
	helper: `${CONTENDERS}.helper`,
};

const typeOf = (contender: Contender, { what }: Job) =>
	contender === 'ours' ? `${PACKAGE}.${OWN_TYPES[what]}` : TYPES[contender];

const credentialOf = (contender: Contender) => {
	const { id, name, type } = contender === 'builtin' ? BUILT_IN : OURS;
	return { [type]: { id, name } };
};

export const workflowId = (contender: Contender, { what, items, options, goOn, fields }: Job) =>
	[
		contender,
		what,
		items,
		...(options ? ['options'] : []),
		...(goOn ? ['going-on'] : []),
		...(fields ? [fields] : []),
	].join('-');

/**
 * A workflow that makes items, marks, does the job, and marks again.
 * @param marks file that takes the marks
 */
export function workflow(contender: Contender, job: Job, marks: string): WorkflowFile {
	const list = `={{ { list: Array.from({ length: ${job.items} }, (_, i) => ({ i })) } }}`;
	const nodes: Array<Pick<INode, 'name' | 'type' | 'typeVersion' | 'parameters'> & Partial<INode>> = [
		{ name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
		{
			name: 'Make',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { mode: 'raw', jsonOutput: list, options: {} },
		},
		{
			name: 'Split',
			type: 'n8n-nodes-base.splitOut',
			typeVersion: 1,
			parameters: { fieldToSplitOut: 'list', options: {} },
		},
		{
			name: 'Before',
			type: `${CONTENDERS}.mark`,
			typeVersion: 1,
			parameters: { file: marks, pass: true },
		},
		{
			name: 'Measured',
			type: typeOf(contender, job),
			typeVersion: 1,
			parameters: parametersOf(contender, job),
			...(job.goOn ? { onError: 'continueRegularOutput' as const } : {}),
			credentials: credentialOf(contender),
		},
		{ name: 'After', type: `${CONTENDERS}.mark`, typeVersion: 1, parameters: { file: marks, pass: false } },
	];
	const pairs = nodes.slice(1).map(({ name }, index) => [nodes[index].name, name] as const);
	return {
		id: workflowId(contender, job),
		name: workflowId(contender, job),
		active: false,
		nodes: nodes.map((node, index) => ({ id: `node-${index}`, position: [index * 200, 0], ...node })),
		connections: Object.fromEntries(
			pairs.map(([from, to]) => [from, { main: [[{ node: to, type: 'main', index: 0 }]] }]),
		),
		settings: { executionOrder: 'v1' },
	};
}

/** The credentials of both, for the server at this URL. */
export const credentials = (baseUrl: string): CredentialFile[] => [
	{ ...OURS, data: { secretKey: SECRET, baseUrl } },
	{ ...BUILT_IN, data: { secretKey: SECRET } },
];
