import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { INode } from 'n8n-workflow';
import { Rest } from '../../../test/e2e/support/rest';
import { hasEnded, runsOf, timesRun } from '../../../test/e2e/support/runs';
import { until } from '../../../test/e2e/support/until';
import { inARow, node } from '../../../test/e2e/support/workflows';
import { Host } from '../../host/n8n';
import { PACKAGE, packPackage } from '../../host/pack';
import { CACHE } from '../../host/paths';
import { startSandbox, type Sandbox } from '../../sandbox';
import { signatureHeader } from '../../sandbox/events/signature';
import { CONTENDERS, packContenders } from '../contenders/package';
import { median, rounded, seconds, type Result } from '../report';
import type { Part } from './types';

const KEY = 'sk_test_sandbox123';
const TYPE = 'customer.created';
/** What both call the first time is made then. */
const WARM_UP = 3;

/** A published workflow that events start. */
interface Trigger {
	name: string;
	workflow: string;
	/** Where its calls go. */
	url: string;
	secret: string;
}

/** What a call was answered with, and after how long. */
interface Answer {
	status: number;
	ms: number;
}

type Events = Array<{ id: string; body: string }>;

/** As many calls at once as there are, each on a connection of its own: n8n closes what has rested for 5 seconds. */
const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

function call({ url }: Trigger, body: string, signature: string): Promise<Answer> {
	const start = performance.now();
	return new Promise((resolve, reject) => {
		const headers = {
			'content-type': 'application/json; charset=utf-8',
			'content-length': Buffer.byteLength(body),
			'stripe-signature': signature,
		};
		request(url, { agent, method: 'POST', headers }, (response) => {
			response.resume().once('end', () => {
				resolve({ status: response.statusCode!, ms: performance.now() - start });
			});
		})
			.once('error', reject)
			.end(body);
	});
}

/** One event, signed now as Stripe signs. */
const deliver = async (trigger: Trigger, body: string): Promise<Answer> => {
	const at = Math.floor(Date.now() / 1000);
	const signature = signatureHeader(Buffer.from(body), at, [trigger.secret], false);
	return await call(trigger, body, signature);
};

const forge = async (trigger: Trigger, body: string): Promise<Answer> =>
	await call(trigger, body, `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`);

/** Events as Stripe would send them; they stand in its list too. */
async function happen(sandbox: Sandbox, count: number): Promise<Events> {
	return await Promise.all(
		Array.from({ length: count }, async () => {
			const id = sandbox.events.emit(TYPE, { unsent: true });
			const headers = { authorization: `Bearer ${KEY}` };
			return { id, body: await (await fetch(`${sandbox.url}/v1/events/${id}`, { headers })).text() };
		}),
	);
}

/** Both triggers in one n8n, with an endpoint each at the sandbox. */
async function publish(
	host: Host,
	rest: Rest,
	sandbox: Sandbox,
): Promise<Record<'ours' | 'builtin', Trigger>> {
	const add = async (name: string, type: string, credential: string, data: object): Promise<Trigger> => {
		const id = await rest.addCredential(name, credential, { secretKey: KEY, ...data });
		const before = await endpointsAt(sandbox);
		const nodes: INode[] = [
			node(
				'Trigger',
				type,
				{ events: [TYPE] },
				{ credentials: { [credential]: { id, name } }, webhookId: credential },
			),
			node('Next', 'n8n-nodes-base.noOp', {}),
		];
		const { id: workflow } = await rest.addWorkflow(name, nodes, inARow(nodes));
		const [url] = (await endpointsAt(sandbox)).filter((one) => !before.includes(one));
		return { name, workflow, url, secret: secretOf(host.folder, workflow) };
	};
	return {
		ours: await add('This package', `${PACKAGE}.stripeTrigger`, 'stripeSecretKeyApi', {
			baseUrl: sandbox.url,
		}),
		builtin: await add("n8n's own trigger", `${CONTENDERS}.stripeTrigger`, 'stripeApi', {}),
	};
}

async function endpointsAt({ url }: Sandbox): Promise<string[]> {
	const answer = await fetch(`${url}/v1/webhook_endpoints`, { headers: { authorization: `Bearer ${KEY}` } });
	return ((await answer.json()) as { data: Array<{ url: string }> }).data.map((endpoint) => endpoint.url);
}

/** The secret that n8n keeps for a trigger: Stripe tells it once. */
function secretOf(folder: string, workflow: string): string {
	const database = new DatabaseSync(join(folder, '.n8n/database.sqlite'), {
		readOnly: true,
		timeout: 60_000,
	});
	const { staticData } = database
		.prepare('SELECT staticData FROM workflow_entity WHERE id = ?')
		.get(workflow)!;
	database.close();
	const [secret] = /whsec_\w+/.exec(String(staticData)) ?? [];
	if (!secret) throw new Error(`n8n keeps no secret for workflow ${workflow}`);
	return secret;
}

/** Waits until all that was taken has run, and says how many of these events have: each once, or it is an error. */
async function ran(
	folder: string,
	{ name, workflow }: Trigger,
	ids: string[],
	taken: number,
): Promise<number> {
	const wanted = new Set(ids);
	return await until(`all events of ${name} have run`, () => {
		const runs = runsOf(folder, workflow).filter(({ event }) => event && wanted.has(event));
		const times = timesRun(runs);
		const twice = [...times].find(([, count]) => count > 1);
		if (twice) throw new Error(`${name} ran ${twice[0]} ${twice[1]} times`);
		return times.size >= taken && runs.every(hasEnded) && times.size;
	});
}

/** Stripe's events, one by one and all at once, beside n8n's own trigger in the same run. */
export const events: Part = async (_, quick): Promise<Result> => {
	const folder = join(CACHE, 'bench-events');
	rmSync(folder, { recursive: true, force: true });
	const sandbox = await startSandbox();
	const host = new Host(folder);
	try {
		host.installPackage(packPackage());
		host.installPackage(await packContenders(folder, sandbox.url));
		const { url } = await host.start();
		const triggers = await publish(host, await Rest.signIn(url), sandbox);
		const turns = Object.values(triggers);
		const calls = quick ? 10 : 40;
		const burst = quick ? 100 : 500;

		const single = new Map(turns.map((trigger) => [trigger, [] as number[]]));
		const refused = new Map(turns.map((trigger) => [trigger, [] as number[]]));
		for (let turn = -WARM_UP; turn < calls; turn++) {
			for (const trigger of turns) {
				const [{ id, body }] = await happen(sandbox, 1);
				const forged = await forge(trigger, body);
				if (forged.status !== 401) throw new Error(`${trigger.name} answers a forgery with ${forged.status}`);
				const answer = await deliver(trigger, body);
				if (answer.status !== 200) throw new Error(`${trigger.name} answers ${answer.status}`);
				await ran(folder, trigger, [id], 1);
				if (turn < 0) continue;
				single.get(trigger)!.push(answer.ms);
				refused.get(trigger)!.push(forged.ms);
			}
		}

		const slowest = new Map(turns.map((trigger) => [trigger, [] as number[]]));
		const outcome = new Map(turns.map((trigger) => [trigger, [] as string[]]));
		for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
			for (const trigger of turn % 2 ? [...turns].reverse() : turns) {
				const list = await happen(sandbox, burst);
				const answers = await Promise.all(list.map(async ({ body }) => await deliver(trigger, body)));
				const taken = answers.filter(({ status }) => status === 200).length;
				const ids = list.map(({ id }) => id);
				const count = await ran(folder, trigger, ids, trigger === triggers.ours ? burst : taken);
				slowest.get(trigger)!.push(Math.max(...answers.map(({ ms }) => ms)));
				outcome.get(trigger)!.push(`${taken} and ${count} of ${burst}`);
			}
		}

		const ratio = (times: Map<Trigger, number[]>) =>
			rounded(median(times.get(triggers.ours)!) / median(times.get(triggers.builtin)!));
		return {
			title: `Events, n8n's default expression engine: ${calls} calls one by one, and ${burst} at once`,
			rows: [
				['', 'One call', 'Refusal', `Slowest of ${burst}`, 'Answered 200, and ran once'],
				...turns.map((trigger) => [
					trigger.name,
					seconds(median(single.get(trigger)!)),
					seconds(median(refused.get(trigger)!)),
					slowest.get(trigger)!.map(seconds).join(', '),
					outcome.get(trigger)!.join(', '),
				]),
			],
			figures: {
				event_vs_builtin: ratio(single),
				refusal_vs_builtin: ratio(refused),
				burst_vs_builtin: ratio(slowest),
			},
		};
	} finally {
		agent.destroy();
		await host.stop();
		await sandbox.close();
	}
};
