import { StripePollTrigger } from '../../nodes/StripePollTrigger/StripePollTrigger.node';
import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { Random, seed } from '../support/random';
import { N8n } from './support/n8n';
import { Events, signed, type TestEvent } from './support/stripe';
import { STORM } from './support/storm';

/*
 * Whatever is delivered or not, whenever n8n is killed: every event that happens while a trigger is there gets
 * one execution, and none that happened before.
 */
let stripe: Events;
let n8n: N8n;
beforeAll(async () => (stripe = await Events.start()));
afterAll(async () => await stripe.recorder.close());
beforeEach(() => stripe.reset());
afterEach(() => n8n.kill());

const TYPES = ['payout.paid', 'payout.failed'];
const webhooks = (options = {}) => new N8n(stripe, new StripeTrigger(), { events: TYPES, options });
const polls = (parameters = {}) => new N8n(stripe, new StripePollTrigger(), { events: TYPES, ...parameters });

async function deliver(event: TestEvent): Promise<number> {
	const text = JSON.stringify(event);
	const [endpoint] = stripe.endpoints;
	const headers = { 'content-type': 'application/json', 'stripe-signature': signed(text, endpoint.secret) };
	return (await n8n.call(Buffer.from(text), headers)).status;
}

async function until(isSo: () => boolean): Promise<void> {
	for (let turns = 0; !isSo(); turns++) {
		if (turns > 20_000) throw new Error('It never came to be');
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
}

/** Lets a reading begin and end. */
async function read(): Promise<void> {
	const readings = () =>
		stripe.recorder.requests.filter(({ path, method }) => method === 'GET' && path === '/v1/events');
	const before = readings().length;
	n8n.ticks.at(-1)?.();
	await until(() => readings().length > before);
	await n8n.settle(80);
}

const idsOf = (events: TestEvent[]) => events.map(({ id }) => id).sort();

/** What may come about, by chance. */
async function live(random: Random, isPoll: boolean): Promise<TestEvent[]> {
	const happened: TestEvent[] = [];
	let older = n8n.staticData;
	for (let step = 0; step < 40; step++) {
		const what = random.next();
		if (what < 0.45) {
			stripe.now += random.integer(0, 3);
			// Some show in the list only after later ones, and many in the same second.
			const late = random.next() < 0.2 ? random.integer(0, 100) : 0;
			const event = stripe.happen(random.pick(TYPES), Math.max(stripe.now - late, START));
			happened.push(event);
			if (!isPoll && random.next() < 0.6) {
				void deliver(event);
				if (random.next() < 0.3) void deliver(event);
			}
		} else if (what < 0.55) {
			stripe.happen('charge.failed');
		} else if (what < 0.75) await read();
		else if (what < 0.85) await n8n.settle(random.integer(1, 6));
		else if (what < 0.9) older = n8n.staticData;
		else if (what < 0.95) {
			n8n.kill();
			// A Code node that ends late saves what it began with.
			if (random.next() < 0.4) n8n.staticData = older;
			await n8n.start();
		} else stripe.now += random.integer(100, 2_000);
	}
	await read();
	await read();
	return happened;
}

const START = 1_800_000_000;

describe.each([
	['delivered and caught up', false],
	['polled', true],
])('events that are %s', (_how, isPoll) => {
	it.each(Array.from({ length: 12 }, (_, i) => seed + i))(
		'get one execution each, by the chance of %i',
		async (own) => {
			const random = new Random(own);
			stripe.now = START;
			for (let i = 0; i < 3; i++) stripe.happen('payout.paid', START - (isPoll ? 0 : 1));
			n8n = isPoll ? polls() : webhooks();
			await n8n.publish();
			await n8n.settle(80);
			const happened = await live(random, isPoll);
			expect([...n8n.ran].sort()).toEqual(idsOf(happened));
		},
	);
});

it('polls pages of equal seconds while new events come, without a gap or a double', async () => {
	stripe.now = START;
	const before = Array.from({ length: 150 }, () => stripe.happen('payout.paid'));
	n8n = polls();
	await n8n.publish();
	const happened = Array.from({ length: 350 }, () => stripe.happen('payout.paid'));
	let pages = 0;
	stripe.onRequest = ({ path }) => {
		// Newer ones push all others to later pages.
		if (path === '/v1/events' && pages++ < 6)
			happened.push(stripe.happen('payout.paid', START + (pages % 2)));
		return undefined;
	};
	await read();
	await until(() => n8n.ran.length >= 350);
	stripe.onRequest = () => undefined;
	await read();
	await until(() => n8n.ran.length >= happened.length);
	await read();
	expect([...n8n.ran].sort()).toEqual(idsOf(happened));
	expect(n8n.ran).not.toContain(before[0].id);
});

it('polls thousands of events of 50 equal seconds once each, killed twice', async () => {
	stripe.now = START;
	n8n = polls();
	await n8n.publish();
	const happened: TestEvent[] = [];
	for (let part = 0; part < 10; part++) {
		for (let i = 0; i < STORM / 10; i++)
			happened.push(stripe.happen('payout.paid', START + part * 5 + Math.floor(i / (STORM / 50))));
		await read();
		if (part === 3 || part === 7) {
			// In the middle of its emits.
			n8n.kill();
			await n8n.start();
		}
	}
	await read();
	await until(() => new Set(n8n.ran).size === STORM);
	expect(n8n.ran).toHaveLength(STORM);
	expect(n8n.executions.filter(({ status }) => status === 'crashed').length).toBeLessThanOrEqual(16);
}, 300_000);

it('watches for more types than the list takes at once', async () => {
	const many = Array.from({ length: 30 }, (_, i) => `kind.of${i}`);
	n8n = polls({ events: many });
	await n8n.publish();
	const wanted = [stripe.happen('kind.of29'), stripe.happen('kind.of0')];
	stripe.happen('kind.other');
	await read();
	expect([...n8n.ran].sort()).toEqual(idsOf(wanted));
});

it('counts by the clock of Stripe: one that jumps here changes nothing', async () => {
	stripe.now = START;
	n8n = polls();
	await n8n.publish();
	const happened: TestEvent[] = [];
	const today = Date.now;
	for (const jump of [86_400_000, -86_400_000, 40 * 86_400_000, 0, -40 * 86_400_000]) {
		jest.spyOn(Date, 'now').mockImplementation(() => today() + jump);
		happened.push(stripe.happen('payout.paid', (stripe.now += 60)));
		await read();
		// What it kept under one clock is what it starts from under another.
		n8n.kill();
		jest.spyOn(Date, 'now').mockImplementation(() => today() - jump);
		happened.push(stripe.happen('payout.paid', (stripe.now += 60)));
		await n8n.start();
		await read();
	}
	jest.restoreAllMocks();
	expect([...n8n.ran].sort()).toEqual(idsOf(happened));
});

it('goes on in order while Stripe cannot be read, tells the person once, and misses nothing', async () => {
	stripe.now = START;
	n8n = polls();
	await n8n.publish();
	stripe.bars = ['events'];
	const happened = [stripe.happen('payout.paid'), stripe.happen('payout.failed')];
	for (let i = 0; i < 4; i++) await read();
	expect(n8n.failed).toHaveLength(1);
	expect(n8n.failed[0]).toMatch(/could not read events.*permission to read events/);
	stripe.bars = [];
	await read();
	expect([...n8n.ran].sort()).toEqual(idsOf(happened));
});

describe('what happened while the workflow was inactive', () => {
	it.each([
		['does not run', {}, 0],
		['runs if the option asks for it', { afterPause: true }, 1],
	])('%s', async (_what, options, ran) => {
		for (const make of [() => webhooks(options), () => polls({ options })]) {
			stripe.reset();
			stripe.now += 10_000;
			n8n = make();
			await n8n.publish();
			await n8n.settle(80);
			await n8n.deactivate();
			stripe.happen('payout.paid', (stripe.now += 1_000));
			stripe.now += 1_000;
			await n8n.publish();
			await n8n.settle(80);
			await read();
			expect(n8n.ran).toHaveLength(ran);
			n8n.kill();
		}
	});
});

it('catches up what happened while parameters were changed', async () => {
	n8n = webhooks();
	await n8n.publish();
	await n8n.settle(80);
	await n8n.deactivate();
	const event = stripe.happen('payout.paid', stripe.now + 1);
	n8n.parameters = { ...n8n.parameters, options: { tolerance: 60 } };
	await n8n.publish('update');
	await read();
	expect(n8n.ran).toEqual([event.id]);
});

it('reads only what Stripe could not deliver where n8n lost how far it had come', async () => {
	stripe.now = START;
	n8n = webhooks();
	await n8n.publish();
	await n8n.settle(80);
	const delivered = stripe.happen('payout.paid', START + 1);
	stripe.now = START + 20 * 86_400;
	const missed = stripe.happen('payout.paid', stripe.now - 3_600);
	stripe.undelivered.add(missed.id);
	n8n.kill();
	// n8n prunes executions, and their keys with them.
	n8n.staticData = '{}';
	n8n.executions = [];
	await n8n.start();
	await read();
	await read();
	expect(n8n.ran).toEqual([missed.id]);
	expect(n8n.ran).not.toContain(delivered.id);
});

describe('what n8n has forgotten', () => {
	it.each([
		['delivered and caught up', webhooks],
		['polled', polls],
	])('does not run again at a restart: %s', async (_how, make) => {
		stripe.now += 100_000;
		n8n = make();
		await n8n.publish();
		await read();
		const happened = [1, 2, 3].map((offset) => stripe.happen('payout.paid', stripe.now + offset));
		await read();
		await until(() => n8n.ran.length === 3);
		await read();
		for (let restarts = 0; restarts < 2; restarts++) {
			n8n.kill();
			// Pruned, or never kept: "Save successful executions" is off.
			n8n.executions = [];
			await n8n.start();
			await read();
			await read();
		}
		expect([...n8n.ran].sort()).toEqual(idsOf(happened));
	});

	it.each([
		['delivered and caught up', webhooks],
		['polled', polls],
	])('does not run again in an n8n that knows no key: %s', async (_how, make) => {
		stripe.now += 100_000;
		n8n = make();
		n8n.isKeyed = false;
		await n8n.publish();
		await read();
		const event = stripe.happen('payout.paid', stripe.now + 1);
		await read();
		await until(() => n8n.ran.length === 1);
		n8n.kill();
		await n8n.start();
		await read();
		await read();
		expect(n8n.ran).toEqual([event.id]);
		// The item says that this is the best that can be had.
		expect(n8n.executions[0].items[0].json.stripe_trigger).toMatchObject({ unguarded: true });
	});
});
