import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { fetchFile } from './answer/download';
import { errorItem, failureOf } from './answer/failure';
import { shaper, withFacts } from './answer/output';
import { noteOf } from './answer/note';
import { readList } from './answer/pages';
import type { Columns } from './answer/simplify';
import { waitUntilDone } from './answer/wait';
import { FieldError } from './form/field-error';
import { preparer, type Prepared } from './form/prepare';
import type { CompiledOperation, Table } from './form/table';
import { checkCall, isTool } from './form/tool';
import { Guard } from './guard/guard';
import type { OperationNames } from './guard/operations';
import { Refusal } from './guard/refusal';
import { Cancelled, turnTaker } from './pace/pause';
import { runPool } from './pace/pool';
import { previewOf } from './preview/preview';
import { sumOf } from './preview/sum';
import type { Answer } from './types';
import { connect, type Connection } from './wire/connect';
import { send } from './wire/send';
import { admitAll } from './write/admission';
import { writer, type Writer } from './write/writer';

/** Files that go up or come down at once: what goes up is in memory. */
const MOST_FILES = 5;

/** What all nodes have in common. */
export interface Known {
	/** Of the output Simplified. */
	columns: Columns;
	/** What the editor calls each operation. */
	operations: OperationNames;
}

/** One run of the node. */
interface Step {
	functions: IExecuteFunctions;
	operation: CompiledOperation;
	connection: Connection;
	/** Whether the other items go on when one fails. */
	goOn: boolean;
	/** Of the output Simplified. */
	columns: Columns;
	/** What the editor calls the operations of all nodes. */
	names: OperationNames;
}

/**
 * Runs the node: reads the form for every item, then sends. Nothing is sent while any form is wrong,
 * unless the node is to go on with the other items. Then nothing is thrown, but when the execution is
 * cancelled: n8n would hand the input on as if all had gone well.
 * @returns one output item for each object, in the order of the input items
 */
export async function run(
	functions: IExecuteFunctions,
	table: Table,
	{ columns, operations: names }: Known,
): Promise<INodeExecutionData[]> {
	const goOn = functions.continueOnFail();
	try {
		const operation = operationOf(functions, table);
		const connection = await connect(functions);
		return await runStep({ functions, operation, connection, goOn, columns, names });
	} catch (cause) {
		if (!goOn || functions.getExecutionCancelSignal()?.aborted) throw asNodeError(functions, cause);
		return functions
			.getInputData()
			.map((_, item) => errorItem(failureOf(functions.getNode(), NO_OPERATION, item, cause), item));
	}
}

/** What failed before it was clear which operation it is. */
const NO_OPERATION = { action: 'Stripe', shown: [] };

const asNodeError = (functions: IExecuteFunctions, cause: unknown) =>
	cause instanceof NodeApiError || cause instanceof NodeOperationError
		? cause
		: failureOf(functions.getNode(), NO_OPERATION, 0, cause).error;

function operationOf(functions: IExecuteFunctions, table: Table): CompiledOperation {
	const { parameters, typeVersion } = functions.getNode();
	const { resource, operation } = parameters as { resource: string; operation: string };
	const compiled = table.get(resource, operation, typeVersion);
	if (compiled) return compiled;
	throw new FieldError('Operation', 'is not one of this node', 'Choose the operation again.');
}

async function runStep(step: Step): Promise<INodeExecutionData[]> {
	const { functions, operation, connection, goOn, names } = step;
	const { resource, operation: name } = functions.getNode().parameters;
	const failures = new Map<number, unknown>();
	const guard = Guard.of(
		functions,
		connection,
		{ name: `${resource}/${name}`, reads: operation.method === 'GET' },
		names,
	);
	const prepared = await readForms(step, failures);
	const writes =
		operation.method === 'GET'
			? undefined
			: writer(functions, connection, { ...operation, name: `${resource}/${name}` }, prepared);
	const release = failures.size && !goOn ? undefined : admitAll(guard, prepared, writes, failures, goOn);
	try {
		return await runItems(step, { prepared, writes, guard, failures });
	} finally {
		release?.();
	}
}

/** All items of a step, with what is wrong with some of them. */
interface Items {
	prepared: Array<Prepared | undefined>;
	writes: Writer | undefined;
	guard: Guard;
	failures: Map<number, unknown>;
}

async function runItems(
	step: Step,
	{ prepared, writes, guard, failures }: Items,
): Promise<INodeExecutionData[]> {
	const { functions, operation, goOn } = step;
	const standing = () => writes?.standing((index) => failures.get(index) instanceof Refusal);
	/** @throws what n8n shows when the step stops */
	const stop = (index: number): never => {
		throw failureOf(functions.getNode(), operation, index, failures.get(index), standing()).error;
	};
	if (failures.size && !goOn) stop(first(failures));

	const preview = previewer(step, prepared, writes, guard);
	const outputs: Output[] = [];
	let cancelled: unknown;
	const proceed = () => !cancelled && (goOn || failures.size === 0);
	const settle = async (index: number, output: Promise<Output>) => {
		try {
			outputs[index] = await output;
		} catch (error) {
			if (error instanceof Cancelled) cancelled = error;
			else failures.set(index, error);
		}
	};
	await runPool(
		prepared.length,
		inFlightOf(operation, prepared),
		async (index) => {
			const item = prepared[index];
			if (!item || failures.has(index)) return;
			await settle(index, item.settings.dryRun ? preview(index, item) : runItem(step, index, item, writes));
		},
		proceed,
	);
	// Once all is sent: no item is held up by what another one waits for.
	if (proceed()) {
		await Promise.all(outputs.map(async ({ finish }, index) => finish && (await settle(index, finish()))));
	}
	if (cancelled) throw failureOf(functions.getNode(), operation, 0, cancelled, standing()).error;
	if (failures.size === 0) writes?.settle();
	else if (!goOn) stop(first(failures));
	return prepared.flatMap((_, item) =>
		failures.has(item)
			? errorItem(failureOf(functions.getNode(), operation, item, failures.get(item)), item)
			: outputs[item].items,
	);
}

/** Makes what shows the request of each item of a dry run, and what all of them move together. */
function previewer(
	{ operation, connection }: Step,
	prepared: Array<Prepared | undefined>,
	writes: Writer | undefined,
	guard: Guard,
): (index: number, item: Prepared) => Promise<Output> {
	const dry = prepared.filter((item): item is Prepared => item?.settings.dryRun === true);
	const rehearse = guard.rehearsal();
	const refusals = new Map(dry.map((item) => [item, rehearse(item.request)]));
	const sum = sumOf(dry);
	return async (index, item) => {
		try {
			const idempotencyKey = await writes?.keyOf(index, item);
			const beside = { idempotencyKey, refusal: refusals.get(item), sum };
			const json = await previewOf(connection, operation, item, beside);
			return { items: [{ json, pairedItem: { item: index } }] };
		} catch (error) {
			throw Object.assign(error as Error, { outcome: 'not_sent' });
		}
	};
}

/** What comes out for one item. */
interface Output {
	items: INodeExecutionData[];
	/** Waits until Stripe is done with it. */
	finish?: () => Promise<Output>;
}

/**
 * Reads the form for all items, up to the first that is wrong unless the others go on.
 * @param failures takes what is wrong, by item
 * @returns what to send for each item; undefined where the form is wrong
 */
async function readForms(
	{ functions, operation, connection, goOn }: Step,
	failures: Map<number, unknown>,
): Promise<Array<Prepared | undefined>> {
	const prepare = preparer(functions, operation);
	const takeTurns = turnTaker(connection.signal);
	const prepared: Array<Prepared | undefined> = functions.getInputData().map(() => undefined);
	for (let index = 0; index < prepared.length && (goOn || failures.size === 0); index++) {
		await takeTurns();
		try {
			if (isTool(functions)) checkCall(functions, operation.shown);
			prepared[index] = prepare(index);
		} catch (error) {
			failures.set(index, error);
		}
	}
	return prepared;
}

/** How many items are dealt with at once. */
function inFlightOf({ upload, download }: CompiledOperation, prepared: Array<Prepared | undefined>): number {
	const wanted = prepared.reduce((most, one) => Math.max(most, one?.settings.maxInFlight ?? 1), 1);
	return upload || download ? Math.min(wanted, MOST_FILES) : wanted;
}

async function runItem(
	{ functions, operation, connection, columns }: Step,
	item: number,
	prepared: Prepared,
	writes: Writer | undefined,
): Promise<Output> {
	const { request, settings, wanted, download, wait } = prepared;
	const sending = { settings };
	const shape = shaper(settings, columns, request.params);
	const itemOf = (shaped: IDataObject, how: Omit<Answer, 'body'>): INodeExecutionData => ({
		json: withFacts(shaped, how, settings),
		pairedItem: { item },
	});
	if (operation.paged) {
		const { objects, more, ...how } = await readList(connection, request, wanted, sending, shape);
		const items = objects.map((json) => itemOf(json, how));
		const note = isTool(functions) ? noteOf(objects.length, more) : undefined;
		return { items: note ? [...items, { json: { note }, pairedItem: { item } }] : items };
	}
	if (download) {
		const { answer, binary } = await fetchFile(functions, connection, request, download, sending);
		return { items: [{ ...itemOf(shape(answer.body), answer), binary }] };
	}
	const itemsOf = (answer: Answer): Output => ({ items: [itemOf(shape(answer.body), answer)] });
	const answer = writes ? await writes.write(item, prepared) : await send(connection, request, sending);
	if (!wait) return itemsOf(answer);
	const finish = async () => itemsOf(await waitUntilDone(connection, request, answer, settings, wait));
	return { ...itemsOf(answer), finish };
}

/** The first item that failed, in the order of items. */
const first = (failures: Map<number, unknown>): number =>
	[...failures.keys()].reduce((low, key) => Math.min(low, key));
