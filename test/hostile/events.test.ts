import type { IDataObject } from 'n8n-workflow';
import { StripePollTrigger } from '../../nodes/StripePollTrigger/StripePollTrigger.node';
import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import type { Random } from '../support/random';
import { N8n } from '../trigger/support/n8n';
import { Events, signed } from '../trigger/support/stripe';
import { cases, expectClear, expectNoSecret, PATIENCE } from './support/held';
import { onlyTo } from './support/network';
import { bytes, json, objectOf, text, WEBHOOK_SECRET } from './support/values';

/*
 * What anybody may send to a trigger's address, and what may come signed or stand in Stripe's list.
 */
let stripe: Events;
let n8n: N8n;

onlyTo(async () => (stripe = await Events.start()).recorder.port);
beforeAll(async () => {
	n8n = new N8n(stripe, new StripeTrigger(), { events: ['*'] });
	await n8n.publish();
});
afterAll(async () => {
	await n8n.deactivate();
	await stripe.recorder.close();
});

const TYPES = [
	'application/json',
	'application/json; charset=utf-8',
	'text/plain',
	'multipart/form-data',
	'',
	'x',
];

/** An event, but for some of its fields. */
function event(random: Random): Record<string, unknown> {
	const names = [
		'id',
		'type',
		'created',
		'livemode',
		'account',
		'context',
		'api_version',
		'data',
		'related_object',
		'__proto__',
	];
	return objectOf([
		['id', `evt_${random.integer(1, 1e9)}`],
		['object', random.pick(['event', 'event', 'v2.core.event', 'constructor'])],
		['type', 'payout.paid'],
		['created', 1_800_000_000],
		['livemode', false],
		['api_version', null],
		['data', { object: { id: 'po_1' } }],
		...names.filter(() => random.next() < 0.2).map((name): [string, unknown] => [name, json(random, 2)]),
	]);
}

/** What is no event, whoever signed it. */
const NO_EVENTS = ['null', '1', '"x"', '[]', '{}', '[null]', '{', '{"id":"evt_1"', '\ufeff'];

/** Signatures that anybody can make: of nobody, of another's secret, of another body, and of another time. */
const forged = (body: Buffer | undefined, secret: string, random: Random): string => {
	const now = Math.floor(Date.now() / 1000);
	const own = body?.toString() ?? '';
	return random.pick([
		text(random),
		`t=${now},v1=${'0'.repeat(64)}`,
		`t=${now}`,
		signed(own, WEBHOOK_SECRET),
		signed(`${own} `, secret),
		signed(own, secret).replace(/^t=\d+/, `t=${now + 1}`),
	]);
};

function headers(random: Random, signature: string): Record<string, string> {
	const named: Array<[string, string]> = [
		['content-type', random.next() < 0.7 ? TYPES[0] : random.pick(TYPES)],
		['stripe-signature', signature],
		['n8n-sample', 'newest'],
		['__proto__', 'x'],
	];
	return Object.fromEntries(named.filter(() => random.next() < 0.9));
}

it(
	'lets nothing in that Stripe did not sign, tells whoever sent it nothing, and throws at nothing',
	async () => {
		await cases(0.05, async (random) => {
			const before = n8n.executions.length;
			const kind = random.next();
			const body =
				kind < 0.05
					? undefined
					: kind < 0.4
						? bytes(random)
						: Buffer.from(JSON.stringify(kind < 0.7 ? event(random) : json(random)) ?? '');
			const { secret } = stripe.endpoints[0];
			const answered = await n8n.call(body, headers(random, forged(body, secret, random)));
			expect([answered.status, answered.body, answered.ran]).toEqual([401, undefined, undefined]);
			expect(n8n.executions).toHaveLength(before);
		});
	},
	PATIENCE,
);

/** Whether it says of itself what it is and what it is about, as no event of Stripe's leaves out. */
function isNamed(body: string): boolean {
	try {
		const { id, type } = JSON.parse(body) as Record<string, unknown>;
		return typeof id === 'string' && typeof type === 'string';
	} catch {
		return false;
	}
}

it(
	'takes what is signed for an event or for none, and hands on nothing but the event',
	async () => {
		let ran = 0;
		await cases(0.05, async (random) => {
			const before = n8n.executions.length;
			const kind = random.next();
			const body =
				kind < 0.7
					? JSON.stringify(event(random))
					: kind < 0.85
						? random.pick(NO_EVENTS)
						: (JSON.stringify(json(random)) ?? '');
			const { secret } = stripe.endpoints[0];
			const { status } = await n8n.call(Buffer.from(body), {
				'content-type': 'application/json',
				'stripe-signature': signed(body, secret),
			});
			// Only what has no bytes is not signed at all.
			if (isNamed(body)) expect([200, 400]).toContain(status);
			else expect(status).toBe(body ? 400 : 401);
			await n8n.settle(4);
			for (const { items } of n8n.executions.slice(before)) {
				ran++;
				for (const { json: own } of items) expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
				expectNoSecret(items, secret);
			}
			n8n.executions.length = Math.min(n8n.executions.length, before + 1);
		});
		expect(ran).toBeGreaterThan(0);
		for (const message of n8n.failed) expectClear({ message });
	},
	PATIENCE,
);

it(
	'reads any list of events, or says what is wrong with it',
	async () => {
		await cases(0.02, async (random) => {
			stripe.reset();
			/** A page that leads to itself. */
			const circle = random.next() < 0.3 ? [event(random)] : undefined;
			stripe.onRequest = ({ path }) => {
				if (!path.includes('/events') || stripe.recorder.requests.length > 200) return undefined;
				const data = random.next() < 0.8 ? [event(random), event(random)] : json(random, 2);
				if (circle) return { body: { object: 'list', data: circle, has_more: true } };
				return {
					body: {
						object: 'list',
						data,
						has_more: random.next() < 0.3,
						next_page_url: random.pick<unknown>([null, undefined, '//evil.example', json(random, 1)]),
					},
				};
			};
			const poll = new N8n(stripe, new StripePollTrigger(), { events: ['*'] });
			const failed = await poll.publish().then(
				() => undefined,
				(error: Error) => error,
			);
			if (failed) expectClear(failed);
			for (const tick of poll.ticks) tick();
			await poll.settle(60);
			for (const message of poll.failed) expectClear({ message });
			for (const { items } of poll.executions)
				for (const { json: own } of items) expect(isNamed(JSON.stringify(own))).toBe(true);
			expect(stripe.recorder.requests.length).toBeLessThan(200);
			if (!failed) await poll.deactivate();
			poll.kill();
		});
	},
	PATIENCE,
);

it('does not take an event whose fields reach into all objects', async () => {
	stripe.reset();
	const own = new N8n(stripe, new StripeTrigger(), { events: ['*'] });
	await own.publish();
	const body =
		'{"id":"evt_x","object":"event","type":"payout.paid","created":1800000000,"livemode":false,"constructor":{"prototype":{"polluted":1}},"__proto__":{"polluted":1}}';
	await own.call(Buffer.from(body), {
		'content-type': 'application/json',
		'stripe-signature': signed(body, stripe.endpoints[0].secret),
	});
	await own.settle();
	expect(({} as IDataObject).polluted).toBeUndefined();
	expect(own.executions).toHaveLength(1);
	const [{ json: handed }] = own.executions[0].items;
	expect(handed.polluted).toBeUndefined();
	// Whoever copies it field by field would change what the copy descends from.
	expect(Object.keys(handed)).not.toContain('__proto__');
});
