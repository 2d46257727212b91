import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { admit } from './admit';
import { Client } from './client';
import { deskOf, type Desk } from './desk';
import { nameOf } from './memory';
import { newestEvents } from './events';
import { aboutOf, itemOf } from './item';
import { asReadable, UNGUARDED } from './messages';
import { watchOf } from './parameters';
import { fetchWhole } from './thin';
import { API_VERSION } from './version';
import type { Watch } from './watch';

/** So many events "Fetch Test Event" shows. */
const TEST_EVENTS = 5;
/** So many events are remembered where nothing better is to be had. */
const REMEMBERED = 10_000;

/** Hands on the events that an execution was made for: n8n runs this first of all methods of a trigger. */
export async function deliver(functions: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const desk = deskOf(nameOf(functions.getWorkflow(), functions.getNode()));
	const items = await admit(functions, desk);
	return [await whole(functions, await once(functions, desk, items))];
}

/** The same for events that are polled; in the editor, where none came in, the newest that there are. */
export async function deliverOrFetch(functions: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const isEmpty = functions.getInputData().every((item) => aboutOf(item) === undefined);
	return functions.getMode() === 'manual' && isEmpty
		? [await fetchTest(functions)]
		: await deliver(functions);
}

/** What the form says, by the first item. */
const watchIn = (functions: IExecuteFunctions): Watch =>
	watchOf({ getNodeParameter: (name, or) => functions.getNodeParameter(name, 0, or) });

/** Leaves out events that ran already, as far as n8n can tell: only those that nothing better watched over. */
async function once(
	functions: IExecuteFunctions,
	desk: Desk,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	if (!items.some((item) => aboutOf(item)?.unguarded)) return items;
	functions.addExecutionHints?.({ message: UNGUARDED, location: 'outputPane' });
	// Whoever runs it once more from the list of executions means to.
	if (functions.getMode() === 'retry') return items;
	const check = async () =>
		await functions.helpers.checkProcessedItemsAndRecord(
			'id',
			items.map(({ json }) => json),
			'node',
			{ mode: 'entries', maxEntries: REMEMBERED },
		);
	// Where two make the record at once, one of them fails (n8n 1.94); another process may be the other one.
	const again = async (error: unknown) => {
		if (error instanceof Error && /unique|duplicate/i.test(error.message)) return await check();
		const { message } = asReadable(error, 'read events');
		throw new NodeOperationError(
			functions.getNode(),
			`n8n could not note this event, so nothing was handed on: ${message} Retry this execution.`,
		);
	};
	const { new: fresh } = await desk.inTurn(async () => await check().catch(again));
	return items.filter(({ json }) => fresh.includes(json));
}

/** Thin events with all that they stand for, if that is wanted. */
async function whole(
	functions: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	if (!items.some(({ json }) => json.object === 'v2.core.event')) return items;
	try {
		if (!watchIn(functions).fetchWhole) return items;
		const client = await Client.open(functions, API_VERSION);
		const result: INodeExecutionData[] = [];
		for (const item of items) result.push(await fetchWhole(client, item));
		return result;
	} catch (error) {
		throw new NodeOperationError(functions.getNode(), asReadable(error, 'read events').message);
	}
}

async function fetchTest(functions: IExecuteFunctions): Promise<INodeExecutionData[]> {
	try {
		const watch = watchIn(functions);
		const client = await Client.open(functions, API_VERSION);
		const events = await newestEvents(client, watch, TEST_EVENTS);
		if (events.length) return events.map((event) => itemOf(event, 'sample'));
	} catch (error) {
		throw new NodeOperationError(functions.getNode(), asReadable(error, 'read events').message);
	}
	throw new NodeOperationError(
		functions.getNode(),
		'Stripe has no event of these types in the last 30 days',
		{
			description:
				'Make one: do in Stripe what you want to react to (in a sandbox, with test data), or choose All Events to see what there is. Then fetch again.',
		},
	);
}
