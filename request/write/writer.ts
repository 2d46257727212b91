import { createHash } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Prepared } from '../form/prepare';
import { isTool } from '../form/tool';
import type { Answer, Standing, StripeRequest } from '../types';
import type { Connection } from '../wire/connect';
import { businessKey, contentOf, derivedKey, type Origin } from './key';
import { memoryOfStep, memoryOfTool, type Place } from './memory';
import { write } from './write';

/** The writes of one step. */
export interface Writer {
	write: (index: number, prepared: Prepared) => Promise<Answer>;
	/** How many of the items stand how. */
	standing: () => Standing;
	/** To be called once all is done: nothing of it will be asked for again. */
	settle: () => void;
}

/**
 * Gives each write of a step its identity and its place in the memory.
 * @param name of the operation
 * @param secret whether what is sent must not be saved with the execution
 * @param prepared what is to be sent for each item; undefined where the form is wrong
 */
export function writer(
	functions: IExecuteFunctions,
	connection: Connection,
	{ name, secret }: { name: string; secret: boolean },
	prepared: Array<Prepared | undefined>,
): Writer {
	const node = functions.getNode();
	const { execution } = connection;
	const asTool = isTool(functions);
	const run = functions.getWorkflowDataProxy(0).$runIndex as number;
	const memory = asTool ? memoryOfTool(functions, execution) : memoryOfStep(functions, execution, run, name);
	const origin: Origin = {
		instance: functions.getInstanceId(),
		lineage: memory.lineage,
		node: node.name,
		...(asTool ? {} : { run }),
	};
	const contents = prepared.map((one) => one && contentOf(one.request, one.stable));
	const places = contents.map((content, index) =>
		content === undefined ? undefined : memory.place(index, content),
	);
	return {
		write: async (index, { request, settings, deletion }) => {
			const { slot, before } = places[index]!;
			const { businessKey: business } = settings;
			const key = business
				? businessKey(business, request)
				: derivedKey(origin, contents[index]!, before) + (await digestOf(request));
			return await write(connection, {
				request,
				sending: { settings },
				slot,
				key,
				ownKey: business !== undefined,
				deletion,
				mayKeep: !secret,
			});
		},
		standing: () => standingOf(places),
		settle: memory.settle,
	};
}

/** Files of one name are told apart by their bytes, each when it is its turn. */
async function digestOf({ upload }: StripeRequest): Promise<string> {
	if (!upload) return '';
	return `-${createHash('sha256')
		.update(await upload.load())
		.digest('hex')
		.slice(0, 32)}`;
}

function standingOf(places: Array<Place | undefined>): Standing {
	const standing: Standing = { done: 0, refused: 0, unknown: 0, not_sent: 0 };
	for (const place of places) standing[place?.slot.write?.outcome ?? 'not_sent']++;
	return standing;
}
