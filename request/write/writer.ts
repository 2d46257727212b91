import { createHash } from 'node:crypto';
import { UserError, type IExecuteFunctions } from 'n8n-workflow';
import type { Prepared } from '../form/prepare';
import { isTool, runOfCall } from '../form/tool';
import type { Asked } from '../guard/guard';
import type { Answer, Standing, StripeRequest } from '../types';
import type { Connection } from '../wire/connect';
import { takesKey } from '../wire/send';
import { businessKey, contentOf, derivedKey, generationOf, type Origin } from './key';
import { cutOffSince, lineageOf, turnOf } from './lineage';
import { memoryOfStep, memoryOfTool, type Place } from './memory';
import { write } from './write';

/** The writes of one step. */
export interface Writer {
	write: (index: number, prepared: Prepared) => Promise<Answer>;
	/** The key that an item goes under; undefined where Stripe takes none. */
	keyOf: (index: number, prepared: Prepared) => Promise<string | undefined>;
	/** How an item stands by what is remembered, for the guards. */
	asked: (index: number, prepared: Prepared) => Required<Asked>;
	/**
	 * How many of the items stand how.
	 * @param isRefused whether an item was refused before it came to be written
	 */
	standing: (isRefused: (index: number) => boolean) => Standing;
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
	const lineage = lineageOf(functions, connection.execution);
	const asTool = isTool(functions);
	const run = turnOf(functions);
	const cutOff = cutOffSince(functions);
	const memory = asTool
		? memoryOfTool(functions, lineage, runOfCall(functions))
		: memoryOfStep(functions, lineage, run, name);
	const origin: Omit<Origin, 'lineage'> = {
		instance: functions.getInstanceId(),
		node: node.name,
		...(asTool ? {} : { run }),
	};
	const contents = prepared.map((one) => one && contentOf(one.request, one.stable));
	const places = contents.map((content, index) =>
		content === undefined
			? undefined
			: memory[prepared[index]!.settings.dryRun ? 'peek' : 'place'](index, content),
	);
	/** Before the first refusal. */
	const firstKeyOf = async (index: number, { request, settings }: Prepared): Promise<string> => {
		if (settings.businessKey) return businessKey(settings.businessKey, request);
		const { lineage } = memory;
		if (lineage === null) throw lost();
		const key = derivedKey({ ...origin, lineage }, contents[index]!, places[index]!.before);
		return key + (await digestOf(request));
	};
	return {
		write: async (index, own) => {
			const { request, settings, deletion } = own;
			return await write(connection, {
				request,
				sending: { settings },
				slot: places[index]!.slot,
				cutOff,
				key: takesKey(request) ? await firstKeyOf(index, own) : '',
				ownKey: settings.businessKey !== undefined,
				deletion,
				mayKeep: !secret,
			});
		},
		keyOf: async (index, own) =>
			takesKey(own.request)
				? generationOf(await firstKeyOf(index, own), places[index]!.slot.write?.generation ?? 1)
				: undefined,
		asked: (index, { request }) => {
			const { slot } = places[index]!;
			return { request, write: { slot, outcome: slot.write?.outcome } };
		},
		standing: (isRefused) => standingOf(places, isRefused),
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

function standingOf(places: Array<Place | undefined>, isRefused: (index: number) => boolean): Standing {
	const standing: Standing = { done: 0, refused: 0, unknown: 0, not_sent: 0 };
	places.forEach((place, index) => {
		standing[place?.slot.write?.outcome ?? (isRefused(index) ? 'refused' : 'not_sent')]++;
	});
	return standing;
}

/** For an execution that repeats what was cut off, where the keys of that cannot be found. */
const lost = (): Error =>
	Object.assign(
		new UserError('It is unknown what was done before n8n was ended, and nothing was sent now', {
			description:
				'This n8n says nothing of the execution that is repeated here, so what it did could be done twice. Look in Stripe what it did, and start the workflow for the rest. With a Business Key in this step, or n8n 2.20 or newer, Retry is safe.',
		}),
		{ outcome: 'unknown' },
	);
