import { StripePollTrigger } from '../../nodes/StripePollTrigger/StripePollTrigger.node';
import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { desks } from '../../trigger/desk';
import { N8n } from './support/n8n';
import { Events, signed, type TestEvent } from './support/stripe';
import { storm, STORM } from './support/storm';

/*
 * n8n is killed while executions run. By default what was cut off is left to people; with the option it runs
 * once more, and nothing else does.
 */
let stripe: Events;
let n8n: N8n;
beforeAll(async () => (stripe = await Events.start()));
afterAll(async () => await stripe.recorder.close());
beforeEach(() => {
	stripe.reset();
	stripe.now += 100_000;
});
afterEach(() => n8n.kill());

const EVENTS = ['payout.paid'];
const kinds: Record<string, (runAgain: boolean) => N8n> = {
	'the Stripe Trigger': (runAgain) =>
		new N8n(stripe, new StripeTrigger(), { events: EVENTS, options: { runAgain } }),
	'the Stripe Poll Trigger': (runAgain) =>
		new N8n(stripe, new StripePollTrigger(), { events: EVENTS, options: { runAgain } }),
};

async function until(isSo: () => boolean): Promise<void> {
	for (let turns = 0; !isSo(); turns++) {
		if (turns > 20_000) throw new Error('It never came to be');
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
}

const running = () => [...desks.values()].find((desk) => desk.running)!.running!;

/** Lets a whole reading begin and end, which is one after any that is under way. */
async function read(): Promise<void> {
	const trigger = running() as unknown as { isReading: boolean; position?: object };
	await until(() => trigger.position !== undefined && !trigger.isReading);
	await running().tick('catchUp');
	await n8n.settle(80);
}

/** Something happens, and the trigger is about to read of it. */
async function happen(): Promise<TestEvent> {
	await until(() => !(running() as unknown as { isReading: boolean }).isReading);
	const event = stripe.happen('payout.paid', ++stripe.now);
	n8n.ticks.at(-1)!();
	return event;
}

async function publish(make: (runAgain: boolean) => N8n, runAgain: boolean): Promise<void> {
	n8n = make(runAgain);
	await n8n.publish();
	await read();
	await read();
}

async function restart(): Promise<void> {
	await n8n.start();
	await n8n.settle(80);
	await read();
	await read();
}

/** Stripe cannot be asked for an event. */
function keepBack({ id }: TestEvent): void {
	stripe.onRequest = ({ path }) => (path === `/v1/events/${id}` ? { status: 500, body: {} } : undefined);
}

/** Something happens, and n8n is killed as soon as its execution has come so far. */
async function killAt(stage: N8n['killAt']): Promise<TestEvent> {
	n8n.killAt = stage;
	const event = await happen();
	await until(() => n8n.killAt === undefined);
	return event;
}

describe.each(Object.entries(kinds))('%s', (_name, make) => {
	it('does not run again what was cut off, unless it is told to', async () => {
		await publish(make, false);
		const event = await killAt('at work');
		await restart();
		expect(n8n.ran).toEqual([event.id]);
		expect(n8n.handedOn('crashed')).toEqual([event.id]);
	});

	it.each([
		['of which n8n has nothing', false],
		['of which n8n knows where it was', true],
	])('runs again once what was cut off, if it is told to: an execution %s', async (_what, amends) => {
		await publish(make, true);
		n8n.amends = amends;
		const event = await killAt('at work');
		const [cutOff] = n8n.executions;
		await restart();
		expect(n8n.handedOn('success')).toEqual([event.id]);
		expect(n8n.executions.at(-1)!.out![0].json).toEqual({
			...event,
			stripe_trigger: { source: 'afterCrash', api_version: event.api_version, cut_off_execution: cutOff.id },
		});
		// However often it starts.
		n8n.kill();
		await restart();
		expect(n8n.ran).toEqual([event.id, event.id]);
	});

	it('runs again what was cut off before it had done anything', async () => {
		await publish(make, true);
		const event = await killAt('begun');
		expect(n8n.ran).toEqual([event.id]);
		await restart();
		expect(n8n.handedOn('success')).toEqual([event.id]);
		expect(n8n.executions.at(-1)!.out![0].json.stripe_trigger).toMatchObject({ cut_off_execution: '' });
	});

	it('does not run it a third time when the second is cut off too', async () => {
		await publish(make, true);
		const event = await killAt('at work');
		n8n.killAt = 'at work';
		await n8n.start();
		await until(() => n8n.killAt === undefined);
		await restart();
		n8n.kill();
		await restart();
		expect(n8n.handedOn('crashed')).toEqual([event.id, event.id]);
		expect(n8n.ran).toHaveLength(2);
	});

	it('does not run again what has ended, even if n8n is killed before it could tell', async () => {
		await publish(make, true);
		const event = await killAt('ended');
		// It is in flight as far as the trigger knows.
		expect(n8n.staticData).toMatch(new RegExp(`"flights":\\{"${event.id}"`));
		await restart();
		expect(n8n.handedOn('success')).toEqual([event.id]);
		n8n.kill();
		await restart();
		expect(n8n.handedOn('success')).toEqual([event.id]);
	});

	it('starts nothing at a restart where nothing was cut off', async () => {
		await publish(make, true);
		const event = stripe.happen('payout.paid', ++stripe.now);
		await read();
		await restart();
		expect(n8n.executions.map(({ out }) => out?.[0].json.id)).toEqual([event.id]);
	});

	it('lets n8n run what it had stored and not begun, and does not run it again beside that', async () => {
		await publish(make, true);
		const event = await killAt('stored');
		expect(n8n.executions.map(({ status }) => status)).toEqual(['new']);
		await restart();
		expect(n8n.handedOn('success')).toEqual([event.id]);
	});

	it('does not run again what n8n took up itself, if a second crash comes before the event can be read', async () => {
		await publish(make, true);
		const event = await killAt('stored');
		keepBack(event);
		await n8n.start();
		await until(() => n8n.handedOn('success').length > 0);
		n8n.kill();
		stripe.onRequest = () => undefined;
		await restart();
		expect(n8n.ran).toEqual([event.id]);
	});

	it('runs nothing again when a person publishes', async () => {
		await publish(make, true);
		const event = await killAt('at work');
		await n8n.publish();
		await read();
		expect(n8n.ran).toEqual([event.id]);
	});

	it('does not run again what still runs while its parameters change', async () => {
		await publish(make, true);
		let end: () => void = () => undefined;
		n8n.onExecution = async () => await new Promise<void>((resolve) => (end = resolve));
		const event = await happen();
		await until(() => n8n.handedOn('running').length > 0);
		await n8n.change({ ...n8n.parameters, payload: 'snapshot' });
		await read();
		end();
		await until(() => n8n.handedOn('success').length > 0);
		await read();
		expect(n8n.ran).toEqual([event.id]);
	});

	it('tells the person where Stripe does not give the event again', async () => {
		await publish(make, true);
		const event = await killAt('at work');
		stripe.events = [];
		await restart();
		expect(n8n.ran).toEqual([event.id]);
		expect(n8n.failed).toEqual([
			expect.stringContaining(`The execution of the event ${event.id} was cut off`),
		]);
	});

	it('waits until Stripe can be asked', async () => {
		await publish(make, true);
		const event = await killAt('at work');
		keepBack(event);
		await n8n.start();
		await read();
		stripe.onRequest = () => undefined;
		await read();
		await until(() => n8n.handedOn('success').length > 0);
		expect(n8n.ran).toEqual([event.id, event.id]);
	});
});

it('ends each of thousands of events, a tenth delivered twice, n8n killed twice: begun twice is only what was cut off', async () => {
	await publish(kinds['the Stripe Trigger'], true);
	const deliver = async (event: TestEvent) => {
		const text = JSON.stringify(event);
		const header = signed(text, stripe.endpoints[0].secret);
		return (
			await n8n.call(Buffer.from(text), { 'content-type': 'application/json', 'stripe-signature': header })
		).status;
	};
	const inFlight: string[] = [];
	await storm(n8n, stripe, deliver, () => inFlight.push(...n8n.handedOn('running')));
	await read();
	await until(() => new Set(n8n.handedOn('success')).size === STORM);
	await n8n.settle();
	// Each came to its end once; only what a kill cut off was handed on before.
	expect(n8n.handedOn('success')).toHaveLength(STORM);
	expect(inFlight.length).toBeGreaterThan(0);
	expect(n8n.handedOn('crashed').sort()).toEqual(inFlight.sort());
}, 300_000);
