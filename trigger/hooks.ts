import { UserError, type IDataObject, type IHookFunctions } from 'n8n-workflow';
import { checkAddress } from './address';
import { Client, unless } from './client';
import { deskOf, type Desk } from './desk';
import { nameOf, type Memory } from './memory';
import { asReadable, type Doing } from './messages';
import { adopt, ensure, removeOwn, type Order, type Owned } from './ownership';
import { watchOf } from './parameters';
import { Position } from './position';
import { sendSample } from './sample';
import { secretsAtHand } from './secrets';
import { API_VERSION } from './version';
import { canBeRead } from './watch';

/** What a hook works with. */
interface Hook {
	order: Order;
	desk: Desk;
	memory: Memory;
	isTest: boolean;
}

async function open(functions: IHookFunctions): Promise<Hook> {
	const memory = functions.getWorkflowStaticData('node') as Memory;
	// n8n ends a listening in the mode in which it ends all else; what it keeps for a listening is its alone.
	const isTest = functions.getMode() === 'manual' || memory.listens === true;
	if (isTest) memory.listens = true;
	const workflow = functions.getWorkflow();
	const name = nameOf(workflow, functions.getNode());
	const desk = deskOf(name, isTest);
	const watch = watchOf(functions);
	const url = functions.getNodeWebhookUrl('default');
	if (!url) throw new UserError('n8n gives this trigger no address. Save the workflow and publish it again.');
	const order: Order = {
		client: await Client.open(functions, API_VERSION),
		marker: { owner: `${functions.getInstanceId()}:${name}`, test: isTest, connected: watch.connected },
		watch,
		url,
		description: `n8n: ${(workflow.name ?? '').slice(0, 80)}${isTest ? ' (listening in the editor)' : ''}`,
		secrets: secretsAtHand(desk, memory),
		apiVersion: API_VERSION,
	};
	return { order, desk, memory, isTest };
}

/** Runs a part of a hook; what goes wrong says in its message what to do. */
async function readable<T>(doing: Doing, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw asReadable(error, doing);
	}
}

/** Whether the trigger has its endpoint, which is put right if it is not as it should be. */
export const hasEndpoint = async (functions: IHookFunctions): Promise<boolean> =>
	await readable('look for its endpoint', async () => {
		const hook = await open(functions);
		checkAddress(hook.order.url, hook.order.client.baseUrl);
		const owned = await adopt(hook.order);
		if (owned) await settle(functions, hook, owned);
		return owned !== undefined;
	});

/** Makes the trigger's endpoint, unless it is there. */
export const makeEndpoint = async (functions: IHookFunctions): Promise<void> =>
	await readable('make its endpoint', async () => {
		const hook = await open(functions);
		const { order, desk, isTest } = hook;
		checkAddress(order.url, order.client.baseUrl);
		const owned = await ensure(order, (secret) => desk.learn(secret));
		await settle(functions, hook, owned);
		if (isTest)
			void sendSample(functions, order.client, order.watch, { url: order.url, secret: owned.secret });
	});

/** Deletes the trigger's endpoints. How far it has come is kept. */
export const deleteEndpoint = async (functions: IHookFunctions): Promise<void> =>
	await readable('delete its endpoint', async () => {
		const { order, desk, memory } = await open(functions);
		desk.unready();
		await removeOwn(order);
		delete memory.endpointId;
		delete memory.secret;
	});

/** Keeps what is known of the endpoint, and lets the trigger begin. */
async function settle(
	functions: IHookFunctions,
	hook: Hook,
	{ endpoint, secret, since }: Owned,
): Promise<void> {
	const { order, desk, memory, isTest } = hook;
	desk.learn(secret);
	desk.livemode = endpoint.livemode;
	Object.assign(memory, { endpointId: endpoint.id, secret, livemode: endpoint.livemode });
	if (isTest) return;
	const canRead = canBeRead(order.watch) && (await isReadable(order));
	memory.canRead = canRead;
	const isAnew = functions.getActivationMode() === 'activate' && !order.watch.afterPause;
	const kept = isAnew ? undefined : (desk.position ?? Position.from(memory.position));
	const position = kept ?? Position.startingAt(isAnew ? endpoint.created : since);
	memory.position = { ...position.toKeep() } as IDataObject;
	desk.setReady({ position, lost: !isAnew && !kept, canRead });
}

/** Whether the key may read Stripe's list of events. */
async function isReadable({ client, watch }: Order): Promise<boolean> {
	const path = watch.payload === 'thin' ? '/v2/core/events' : '/v1/events';
	const [account] = watch.connected ? watch.accounts : [];
	const as = watch.payload === 'thin' ? { context: account } : { account };
	return (await unless(isRefused, client.call('GET', path, { limit: 1 }, account ? as : {}))) !== undefined;
}

const isRefused = (status: number) => status >= 400 && status < 500 && status !== 429;
