import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { CLOCK } from '../../request';
import { desks } from '../../trigger/desk';
import { N8n } from './support/n8n';
import { Events, signed, type TestEvent } from './support/stripe';
import { storm, STORM } from './support/storm';

/*
 * Stripe sends twice, out of order and all at once; n8n is killed. Each event gets one execution, and Stripe is
 * told that it is well only where it cannot be lost any more.
 */
let stripe: Events;
let n8n: N8n;
beforeAll(async () => (stripe = await Events.start()));
afterAll(async () => await stripe.recorder.close());
beforeEach(() => {
	stripe.reset();
	n8n = make();
});
afterEach(() => {
	jest.restoreAllMocks();
	n8n.kill();
});

const make = (options = {}) => new N8n(stripe, new StripeTrigger(), { events: ['payout.paid'], options });

/** How far the clock has jumped: it never goes back, as what paces requests counts on it. */
let ahead = 0;
const passed = CLOCK.now;
CLOCK.now = () => passed() + ahead;

/** Stripe's delivery of an event. */
async function deliver(event: TestEvent): Promise<number> {
	const text = JSON.stringify(event);
	const headers = {
		'content-type': 'application/json',
		'stripe-signature': signed(text, stripe.endpoints[0].secret),
	};
	return (await n8n.call(Buffer.from(text), headers)).status;
}

/** One that is in no list: only its delivery can bring it. */
function unlisted(created = stripe.now): TestEvent {
	const event = stripe.happen('payout.paid', created);
	stripe.events = stripe.events.filter((one) => one !== event);
	return event;
}

/** Lets the reading that follows an activation end. */
const publish = async () => {
	await n8n.publish();
	await until(() => stripe.requests.filter((one) => one === 'GET /v1/events').length >= 2);
	await n8n.settle();
};

async function until(isSo: () => boolean): Promise<void> {
	for (let turns = 0; !isSo(); turns++) {
		if (turns > 20_000) throw new Error('It never came to be');
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
}

it('runs one id once that comes 20 times at once', async () => {
	await publish();
	const event = unlisted();
	const statuses = await Promise.all(Array.from({ length: 20 }, () => deliver(event)));
	await n8n.settle();
	expect(new Set(statuses)).toEqual(new Set([200]));
	expect(n8n.ran).toEqual([event.id]);
});

it('would run it many times without the gate: the key alone does not hold', async () => {
	await publish();
	const { running } = [...desks.values()][0];
	const event = unlisted();
	// Around the gate, as its own emit does it.
	const emit = (running as unknown as { emit: (arrival: object) => Promise<boolean> }).emit;
	const seen: string[] = [];
	n8n.onExecution = ({ items }) => void seen.push(String(items[0].json.id));
	for (let i = 0; i < 20; i++) void emit({ event, source: 'webhook' });
	await n8n.settle();
	expect(seen.length).toBeGreaterThan(1);
});

it('has at most eight emits under way, and runs all of a burst', async () => {
	await publish();
	n8n.turns = 5;
	let most = 0;
	n8n.onExecution = () => {
		const { gate } = [...desks.values()][0].running!;
		most = Math.max(most, (gate as unknown as { inFlight: number }).inFlight);
	};
	const events = Array.from({ length: 100 }, () => unlisted());
	expect(new Set(await Promise.all(events.map(deliver)))).toEqual(new Set([200]));
	await until(() => n8n.ran.length === 100);
	expect(most).toBeLessThanOrEqual(8);
	expect(new Set(n8n.ran).size).toBe(100);
});

it('runs a burst where executions run elsewhere, so that nobody hears of their starts', async () => {
	await publish();
	n8n.isQueue = true;
	const events = Array.from({ length: 40 }, () => unlisted());
	await Promise.all(events.map(deliver));
	await until(() => n8n.ran.length === 40);
	expect(new Set(n8n.ran).size).toBe(40);
});

it('runs once what comes again after a kill', async () => {
	await publish();
	const event = unlisted();
	await deliver(event);
	await n8n.settle();
	n8n.kill();
	await n8n.start();
	expect(await deliver(event)).toBe(200);
	await n8n.settle();
	expect(n8n.ran).toEqual([event.id]);
});

describe('the answer', () => {
	it("waits for the execution where Stripe's list cannot be read", async () => {
		stripe.bars = ['events'];
		await n8n.publish();
		n8n.turns = 20;
		let isAnswered = false;
		const startedBefore: boolean[] = [];
		n8n.onExecution = () => void startedBefore.push(!isAnswered);
		const status = await deliver(unlisted());
		isAnswered = true;
		expect(status).toBe(200);
		expect(n8n.executions).toHaveLength(1);
		expect(n8n.executions[0].status).not.toBe('new');
		await n8n.settle();
		expect(startedBefore).toEqual([true]);
	});

	it('does not wait where it can be read again, and reads it again after a kill before it was stored', async () => {
		await publish();
		n8n.turns = 1_000;
		const event = stripe.happen('payout.paid');
		expect(await deliver(event)).toBe(200);
		expect(n8n.ran).toEqual([]);
		n8n.kill();
		n8n.turns = 2;
		await n8n.start();
		await until(() => n8n.ran.length > 0);
		expect(n8n.ran).toEqual([event.id]);
		expect(n8n.executions[0].items[0].json.stripe_trigger).toMatchObject({ source: 'catchUp' });
	});

	it('waits for an old event, which is not read again', async () => {
		await publish();
		stripe.happen('payout.paid', stripe.now + 10_000);
		n8n.ticks[0]();
		await until(() => n8n.ran.length === 1);
		const late = unlisted(stripe.now + 1);
		n8n.turns = 20;
		expect(await deliver(late)).toBe(200);
		expect(n8n.ran).toContain(late.id);
	});

	it('is 503 where nothing is heard for long, so that Stripe sends it again', async () => {
		stripe.bars = ['events'];
		await n8n.publish();
		n8n.turns = 100_000;
		jest
			.spyOn(CLOCK, 'pause')
			.mockImplementation(async () => await new Promise((resolve) => setTimeout(resolve, 5)));
		const event = unlisted();
		expect(await deliver(event)).toBe(503);
		// Still under way: not sent a second time.
		expect(await deliver(event)).toBe(503);
	});

	it('is 500 where n8n could not store it, and the next delivery runs it', async () => {
		stripe.bars = ['events'];
		await n8n.publish();
		const { running } = [...desks.values()][0];
		const gate = running!.gate as unknown as { emit: () => Promise<boolean> };
		const { emit } = gate;
		gate.emit = async () => await Promise.reject(new Error('database is full'));
		const event = unlisted();
		expect(await deliver(event)).toBe(500);
		gate.emit = emit;
		expect(await deliver(event)).toBe(200);
		expect(n8n.ran).toEqual([event.id]);
	});
});

describe('a process without the trigger', () => {
	it('acknowledges, and the process with the trigger runs it once from the list', async () => {
		await publish();
		const processes = new Map(desks);
		desks.clear();
		ahead += 120_000;
		const event = stripe.happen('payout.paid');
		expect(await deliver(event)).toBe(200);
		expect(await deliver(event)).toBe(200);
		await n8n.settle();
		expect(n8n.ran).toEqual([]);
		for (const [name, desk] of processes) desks.set(name, desk);
		n8n.ticks[0]();
		await until(() => n8n.ran.length > 0);
		expect(n8n.ran).toEqual([event.id]);
	});

	it('has n8n run it where there is no list to read, marked so that it is looked up among those that ran', async () => {
		stripe.bars = ['events'];
		await n8n.publish();
		desks.clear();
		ahead += 120_000;
		const text = JSON.stringify(unlisted());
		const { ran } = await n8n.call(Buffer.from(text), {
			'content-type': 'application/json',
			'stripe-signature': signed(text, stripe.endpoints[0].secret),
		});
		expect(ran).toHaveLength(1);
		expect(ran![0].json.stripe_trigger).toMatchObject({ source: 'webhook', unguarded: true });
	});
});

it('holds events and starts them one after the other in the order in which they happened', async () => {
	n8n = make({ hold: 2 });
	await publish();
	const events = [30, 10, 20, 50, 40].map((offset) => unlisted(stripe.now + offset));
	await Promise.all(events.map(deliver));
	expect(n8n.ran).toEqual([]);
	await until(() => n8n.ran.length === 5);
	const order = [...events].sort((a, b) => a.created - b.created).map(({ id }) => id);
	expect(n8n.ran).toEqual(order);
});

it('runs thousands of events once each: a tenth of them twice, in disorder, n8n killed twice, all of them again at the end', async () => {
	await publish();
	await storm(n8n, stripe, deliver);
	n8n.ticks.at(-1)!();
	await until(() => new Set(n8n.ran).size === STORM);
	await n8n.settle();
	expect(n8n.ran).toHaveLength(STORM);
	const crashed = n8n.executions.filter(({ status }) => status === 'crashed');
	// Those cut off by a kill, if it came while some ran, are counted apart; they are there, and not run again.
	expect(crashed.length).toBeLessThanOrEqual(2 * 8 * 3);
}, 300_000);
