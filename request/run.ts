import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { connect, type Connection } from './wire/connect';
import { fetchFile } from './answer/download';
import { failureOf, type Failure } from './answer/failure';
import { FieldError } from './form/field-error';
import { businessKey, derivedKey, type RunIdentity } from './write/key';
import { readList } from './answer/pages';
import { Cancelled, turnTaker } from './pace/pause';
import { runPool } from './pace/pool';
import { preparer, type Prepared } from './form/prepare';
import { send, type Sending } from './wire/send';
import { MOST_IN_FLIGHT } from './form/settings';
import type { CompiledOperation, Table } from './form/table';
import { waitUntilDone } from './answer/wait';
import type { Answer } from './types';

/** Files that are in memory at once. */
const MOST_FILES = 5;

/**
 * Runs the node: reads the form for every item, then sends. Nothing is sent while any form is
 * wrong, unless the node is to go on with the other items: then each is read when its turn comes.
 * @returns one output item for each object, in the order of the input items
 */
export async function run(functions: IExecuteFunctions, table: Table): Promise<INodeExecutionData[]> {
	const operation = operationOf(functions, table);
	const connection = await connect(functions);
	const goOn = functions.continueOnFail();
	const count = functions.getInputData().length;
	const prepare = preparer(functions, operation);
	const read: Prepared[] = [];
	const takeTurns = turnTaker(connection.signal);
	for (let index = 0; !goOn && index < count; index++) {
		try {
			await takeTurns();
			read.push(prepare(index));
		} catch (error) {
			throw failureOf(functions.getNode(), operation, index, error).error;
		}
	}

	const failures = new Map<number, Failure>();
	const fail = (index: number, cause: unknown) => {
		failures.set(index, failureOf(functions.getNode(), operation, index, cause));
	};
	const identity: RunIdentity = {
		executionId: connection.execution,
		nodeId: functions.getNode().id,
		runIndex: functions.getWorkflowDataProxy(0).$runIndex as number,
	};
	const outputs: INodeExecutionData[][] = [];
	let cancelled: Cancelled | undefined;
	const wanted = read.reduce((most, { settings }) => Math.max(most, settings.maxInFlight), 0);
	await runPool(
		count,
		Math.min(wanted || MOST_IN_FLIGHT, operation.upload || operation.download ? MOST_FILES : Infinity),
		async (index) => {
			try {
				const item = read[index] ?? prepare(index);
				outputs[index] = await runItem(functions, connection, operation, identity, index, item);
			} catch (error) {
				if (error instanceof Cancelled) cancelled = error;
				else fail(index, error);
			}
		},
		() => !cancelled && (goOn || failures.size === 0),
	);
	if (cancelled) throw failureOf(functions.getNode(), operation, 0, cancelled).error;
	if (failures.size && !goOn) throw first(failures);

	return Array.from({ length: count }, (_, item) => {
		const failure = failures.get(item);
		return failure ? [{ json: { error: failure.item }, pairedItem: { item } }] : outputs[item];
	}).flat();
}

function operationOf(functions: IExecuteFunctions, table: Table): CompiledOperation {
	const { parameters, typeVersion } = functions.getNode();
	const { resource, operation } = parameters as { resource: string; operation: string };
	const compiled = table.get(resource, operation, typeVersion);
	if (compiled) return compiled;
	const unknown = new FieldError('Operation', 'is none of this node', 'Choose the operation again.');
	throw failureOf(functions.getNode(), { action: operation, shown: [] }, 0, unknown).error;
}

async function runItem(
	functions: IExecuteFunctions,
	connection: Connection,
	operation: CompiledOperation,
	run: RunIdentity,
	item: number,
	{ request, settings, wanted, download }: Prepared,
): Promise<INodeExecutionData[]> {
	const { businessKey: business } = settings;
	const sending: Sending = {
		settings,
		keyFor: (sent, encoded) =>
			business ? businessKey(business, sent) : derivedKey(run, item, sent, encoded),
	};
	if (operation.paged) {
		const { objects, ...how } = await readList(connection, request, wanted, sending);
		return objects.map((json) => ({ json: withFacts(json, how, settings), pairedItem: { item } }));
	}
	if (download) {
		const { answer, binary } = await fetchFile(functions, connection, request, download, sending);
		return [{ json: withFacts(answer.body, answer, settings), binary, pairedItem: { item } }];
	}
	const answer = await send(connection, request, sending);
	const done = settings.waitLimit ? await waitUntilDone(connection, request, answer, sending) : answer;
	return [{ json: withFacts(done.body, done, settings), pairedItem: { item } }];
}

/** Adds what the option Add to Output asks for. */
function withFacts(
	json: IDataObject,
	how: Omit<Answer, 'body'>,
	{ output, account, context }: Prepared['settings'],
): IDataObject {
	if (output.length === 0) return json;
	const facts: IDataObject = {
		account: account ?? context ?? null,
		attempts: how.attempts,
		idempotency_key: how.idempotencyKey ?? null,
		request_id: how.requestId ?? null,
	};
	return { ...json, stripe_request: Object.fromEntries(output.map((name) => [name, facts[name]])) };
}

/** The error of the first item that failed, in the order of items. */
function first(failures: Map<number, Failure>): Failure['error'] {
	const index = [...failures.keys()].reduce((low, key) => Math.min(low, key));
	return failures.get(index)!.error;
}
