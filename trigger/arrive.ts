import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { CLOCK } from '../request';
import { answer } from './answer';
import { deskOf, type Desk } from './desk';
import { nameOf, type Memory } from './memory';
import { isEvent, type StripeEvent } from './event';
import { within, type Entry } from './gate';
import { itemOf } from './item';
import { watchOf } from './parameters';
import type { Running } from './running';
import { SAMPLE } from './sample';
import { secretsAtHand, secretsOfCredential } from './secrets';
import { parse, problemOf, type Refusal, type Signed } from './verify';
import { canBeRead, isWanted, type Watch } from './watch';

/** How long Stripe's call waits for an execution, in ms: Stripe gives up somewhat later. */
const ANSWER_WITHIN = 8_000;
/** How long a call waits for the trigger after n8n has started, and for how long that goes, in ms. */
const WAIT_FOR_TRIGGER = 5_000;
const STARTING = 60_000;
const LOOK = 50;

const loadedAt = CLOCK.now();

/** A call at the trigger's address: believed if Stripe signed it, and then let in once. */
export async function arrive(functions: IWebhookFunctions): Promise<IWebhookResponseData> {
	const isTest = functions.getMode() === 'manual';
	const desk = deskOf(nameOf(functions.getWorkflow(), functions.getNode()), isTest);
	const memory = functions.getWorkflowStaticData('node') as Memory;
	const watch = desk.running?.watch ?? readQuietly(functions);
	// Without a form that can be read nothing is proved; Stripe sends it again once it can.
	if (!watch) return answer(functions, 503);
	const { headers, rawBody } = functions.getRequestObject();
	const signed: Signed = { body: rawBody, header: headers['stripe-signature'] };
	const refusal = /^application\/json\b/i.test(headers['content-type'] ?? '')
		? await refusalOf(functions, desk, memory, signed, watch)
		: 'malformed';
	if (refusal) {
		desk.running?.tellOf(refusal);
		return answer(functions, 401);
	}
	const event = parse(rawBody);
	if (!isEvent(event)) return answer(functions, 400);
	if (!isWanted(watch, event, desk.livemode ?? memory.livemode)) return answer(functions, 200);
	if (isTest) {
		return { workflowData: [[itemOf(event, headers[SAMPLE] === undefined ? 'webhook' : 'sample')]] };
	}
	return await letIn(functions, desk, memory, watch, event);
}

function readQuietly(functions: IWebhookFunctions): Watch | undefined {
	try {
		return watchOf(functions);
	} catch {
		return undefined;
	}
}

/** Why a call is refused. The credential is read only where no secret at hand fits. */
async function refusalOf(
	functions: IWebhookFunctions,
	desk: Desk,
	memory: Memory,
	signed: Signed,
	{ tolerance }: Watch,
): Promise<Refusal | undefined> {
	const problem = problemOf(signed, secretsAtHand(desk, memory), tolerance, Date.now());
	if (problem !== 'noSecret' && problem !== 'wrongSignature') return problem;
	const further = await secretsOfCredential(functions, desk);
	return further.length ? problemOf(signed, further, tolerance, Date.now()) : problem;
}

/** Lets in what Stripe sent, and answers as soon as it cannot be lost any more. */
async function letIn(
	functions: IWebhookFunctions,
	desk: Desk,
	memory: Memory,
	watch: Watch,
	event: StripeEvent,
): Promise<IWebhookResponseData> {
	const running = desk.running ?? (await startedSoon(desk, memory, watch));
	if (running) {
		const entry = running.take(event);
		if (entry.isStored || running.wouldCatchUp(event)) return answer(functions, 200);
		return answer(functions, await whenStored(entry));
	}
	// It is not run here: the process with the trigger reads it from Stripe's list, where it runs once.
	if (canCatchUp(memory, watch)) return answer(functions, 200);
	if (isStarting()) return answer(functions, 503);
	// No trigger comes to this process, and Stripe has no list to read: as good as it gets.
	return { workflowData: [[itemOf(event, 'webhook', { unguarded: true })]] };
}

const canCatchUp = ({ canRead }: Memory, watch: Watch) => canRead === true && canBeRead(watch);
const isStarting = () => CLOCK.now() - loadedAt < STARTING;

/** n8n serves calls before its triggers run. */
async function startedSoon(desk: Desk, memory: Memory, watch: Watch): Promise<Running | undefined> {
	if (canCatchUp(memory, watch) || !isStarting()) return undefined;
	const until = CLOCK.now() + WAIT_FOR_TRIGGER;
	while (!desk.running && CLOCK.now() < until) await CLOCK.pause(LOOK);
	return desk.running;
}

async function whenStored({ stored }: Entry): Promise<200 | 500 | 503> {
	const came = await within(ANSWER_WITHIN, stored, CLOCK);
	if (came === undefined) return 503;
	return came ? 200 : 500;
}
