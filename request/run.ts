import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { connect } from './connect';
import { failureOf, type Failure } from './errors';
import { FieldError } from './field-error';
import { checkId } from './fields/id';
import { toInteger } from './fields/number';
import { isBlank, type Env } from './fields/types';
import { formReader } from './form';
import { readList, type Wanted } from './pages';
import { paramsOf, pathOf, type Form } from './params';
import { runPool } from './pool';
import { send, type StripeRequest } from './send';
import type { CompiledOperation, Table } from './table';

/** Requests under way at once. */
const IN_FLIGHT = 10;

interface Prepared {
	request: StripeRequest;
	wanted: Wanted;
}

/**
 * Runs the node: reads the form for every item, then sends. Nothing is sent while any form is
 * wrong, unless the node is to go on with the other items.
 * @returns one output item for each object, in the order of the input items
 */
export async function run(functions: IExecuteFunctions, table: Table): Promise<INodeExecutionData[]> {
	const operation = operationOf(functions, table);
	const connection = await connect(functions);
	const goOn = functions.continueOnFail();
	const node = functions.getNode();
	const count = functions.getInputData().length;
	const failures = new Map<number, Failure>();
	const fail = (index: number, cause: unknown) =>
		failures.set(index, failureOf(node, operation.action, index, cause));

	const prepared = prepareAll(functions, operation, count, fail);
	if (failures.size && !goOn) throw first(failures);

	const answers: IDataObject[][] = [];
	await runPool(
		count,
		IN_FLIGHT,
		async (index) => {
			const { request, wanted } = prepared[index] ?? {};
			if (!request) return;
			try {
				answers[index] = operation.paged
					? await readList(connection, request, wanted!)
					: [await send(connection, request)];
			} catch (error) {
				fail(index, error);
			}
		},
		() => goOn || failures.size === 0,
	);
	if (failures.size && !goOn) throw first(failures);

	return Array.from({ length: count }, (_, index) =>
		toItems(index, answers[index], failures.get(index)),
	).flat();
}

function operationOf(functions: IExecuteFunctions, table: Table): CompiledOperation {
	const { resource, operation } = functions.getNode().parameters as { resource: string; operation: string };
	const compiled = table.get(`${resource}/${operation}`);
	if (!compiled)
		throw failureOf(
			functions.getNode(),
			operation,
			0,
			new FieldError('Operation', 'is none of this node', 'Choose the operation again.'),
		).error;
	return compiled;
}

function prepareAll(
	functions: IExecuteFunctions,
	operation: CompiledOperation,
	count: number,
	fail: (index: number, cause: unknown) => void,
): Array<Prepared | undefined> {
	const readForm = formReader(functions);
	const timezone = functions.getTimezone();
	return Array.from({ length: count }, (_, index) => {
		try {
			return prepare(operation, readForm(index), timezone);
		} catch (error) {
			fail(index, error);
			return undefined;
		}
	});
}

function prepare(operation: CompiledOperation, form: Form, timezone: string): Prepared {
	const options = (form.options ?? {}) as IDataObject;
	const amountsIn = options.amountsIn === 'major' ? 'major' : 'minor';
	const env: Env = { timezone, amountsIn, version: operation.version };
	const account = isBlank(options.stripeAccount)
		? undefined
		: checkId(String(options.stripeAccount).trim(), 'Stripe Account');
	return {
		request: {
			method: operation.method,
			path: pathOf(operation, form, env),
			params: paramsOf(operation, form, env),
			apiVersion: operation.apiVersion,
			account,
		},
		wanted: operation.limited ? (form.returnAll === true ? Infinity : limitOf(form.limit)) : 'whole',
	};
}

/** How many objects of a list are wanted: a whole number from 1. */
function limitOf(limit: unknown): number {
	const wanted = toInteger(limit ?? 50, 'Limit');
	if (wanted < 1)
		throw new FieldError(
			'Limit',
			`must be at least 1, not ${wanted}`,
			'Write 1 or more, or turn on Return All.',
		);
	return wanted;
}

const first = (failures: Map<number, Failure>) => failures.get(Math.min(...failures.keys()))!.error;

function toItems(
	item: number,
	answers: IDataObject[] | undefined,
	failure: Failure | undefined,
): INodeExecutionData[] {
	if (failure) return [{ json: { error: failure.item }, pairedItem: { item } }];
	return (answers ?? []).map((json) => ({ json, pairedItem: { item } }));
}
