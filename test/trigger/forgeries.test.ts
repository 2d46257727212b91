import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { N8n } from './support/n8n';
import { Events, sdk, signed } from './support/stripe';

/*
 * What somebody may send to a trigger's address, and what Stripe sends. The signatures are those of Stripe's
 * own SDK: it shares no code with the trigger.
 */
let stripe: Events;
let n8n: N8n;
beforeAll(async () => (stripe = await Events.start()));
afterAll(async () => await stripe.recorder.close());
beforeEach(async () => {
	stripe.reset();
	n8n = new N8n(stripe, new StripeTrigger(), { events: ['payout.paid'] });
	await n8n.publish();
});

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const now = () => Math.floor(Date.now() / 1000);
const secret = () => stripe.endpoints[0].secret;
/** An event that is in no list, so that nothing but a call can bring it. */
function payload(type = 'payout.paid', more = {}): string {
	const event = stripe.happen(type, stripe.now, more);
	stripe.events = [];
	return JSON.stringify(event, null, 2);
}

const v1 = (text: string, own: string, at = now()) => /v1=(\w+)/.exec(signed(text, own, at))![1];

async function send(text: string | undefined, header?: string, more: Record<string, string> = JSON_TYPE) {
	const body = text === undefined ? undefined : Buffer.from(text);
	const answered = await n8n.call(body, {
		...more,
		...(header === undefined ? {} : { 'stripe-signature': header }),
	});
	await n8n.settle();
	return answered;
}

/** What is sent, and with which header. */
type Forgery = () => [body: string | undefined, header?: string, more?: Record<string, string>];
const of =
	(make: (text: string) => ReturnType<Forgery>): Forgery =>
	() =>
		make(payload());

const forgeries: Record<string, Forgery> = {
	'no header': of((text) => [text]),
	'an empty header': of((text) => [text, '']),
	'a header of nonsense': of((text) => [text, 'v1,v1=,t=,=,,,']),
	'the secret of somebody else': of((text) => [text, signed(text, 'whsec_other')]),
	'an empty secret': of((text) => [text, signed(text, ' ')]),
	'a call of ten minutes ago': of((text) => [text, signed(text, secret(), now() - 600)]),
	'a call of ten minutes ahead': of((text) => [text, signed(text, secret(), now() + 600)]),
	'a time in milliseconds': of((text) => [text, signed(text, secret(), Date.now())]),
	'a time of today on an old signature': of((text) => [
		text,
		signed(text, secret(), now() - 600).replace(/t=\d+/, `t=${now()}`),
	]),
	'two times': of((text) => [text, `t=${now() - 600},${signed(text, secret())}`]),
	'a time that is none': of((text) => [text, signed(text, secret()).replace(/t=\d+/, 't=1e9')]),
	'one byte changed': of((text) => [text.replace('paid', 'pait'), signed(text, secret())]),
	'one byte more': of((text) => [`${text} `, signed(text, secret())]),
	'v0 only': of((text) => [text, signed(text, secret()).replace('v1=', 'v0=')]),
	'half a signature': of((text) => [text, signed(text, secret()).slice(0, -32)]),
	'a longer signature': of((text) => [text, `${signed(text, secret())}00`]),
	'a signature that is no hex': of((text) => [text, `t=${now()},v1=${'z'.repeat(64)}`]),
	'JSON serialized again': of((text) => [JSON.stringify(JSON.parse(text)), signed(text, secret())]),
	'the bytes as n8n unpacked them, signed as packed': of((text) => [
		text,
		signed(`\x1f\x8b${text}`, secret()),
	]),
	'10 MB': of((text) => [text.padEnd(10_000_000), signed(text, secret())]),
	'a form': of((text) => [
		text,
		signed(text, secret()),
		{ 'content-type': 'application/x-www-form-urlencoded' },
	]),
	'files, of which n8n keeps no bytes': of((text) => [
		undefined,
		signed(text, secret()),
		{ 'content-type': 'multipart/form-data; boundary=x' },
	]),
	'no content type': of((text) => [text, signed(text, secret()), {}]),
	'an empty body': of(() => ['', signed('', secret())]),
	'a header of 100 kB': of((text) => [text, `${signed(text, secret())},${'v1=0,'.repeat(20_000)}`]),
	null: () => ['null', signed('null', 'whsec_other')],
	'a scalar': () => ['42', signed('42', 'whsec_other')],
	'JSON that pollutes': () => ['{"__proto__":{"object":"event"}}', signed('{}', secret())],
};

it.each(Object.keys(forgeries))('refuses %s', async (name) => {
	const { status, body, ran } = await send(...forgeries[name]());
	// Not a word to whoever sent it.
	expect({ status, body, ran }).toEqual({ status: 401, body: undefined, ran: undefined });
	expect(n8n.executions).toEqual([]);
});

it("refuses another endpoint's signature", async () => {
	const other = new N8n(stripe, new StripeTrigger(), { events: ['payout.paid'] });
	await other.publish();
	const text = payload();
	expect((await send(text, signed(text, stripe.endpoints[1].secret))).status).toBe(401);
	expect(n8n.executions).toEqual([]);
});

it('refuses an event that a merchant of the same name signed and an old one that is sent again', async () => {
	const text = payload();
	expect((await send(text, signed(text, secret(), now() - 299))).status).toBe(200);
	expect((await send(text, signed(text, secret(), now() - 302))).status).toBe(401);
	expect(n8n.executions).toHaveLength(1);
});

it('refuses everything while no secret is known', async () => {
	await n8n.deactivate();
	n8n.kill();
	const text = payload();
	for (const own of ['whsec_we_1', '', 'undefined', 'null']) {
		expect((await send(text, signed(text, own || ' '))).status).toBe(401);
	}
	expect(n8n.executions).toEqual([]);
});

it('refuses everything while the endpoint is being made, and takes the first event after it', async () => {
	const fresh = new N8n(stripe, new StripeTrigger(), { events: ['payout.paid'] });
	n8n = fresh;
	const text = payload();
	const statuses: Array<Promise<number>> = [];
	stripe.onRequest = ({ method, path }) => {
		const made = stripe.endpoints.at(-1)!;
		const isCreate = method === 'POST' && path === '/v1/webhook_endpoints';
		const own = isCreate ? 'whsec_guess' : made.secret;
		statuses.push(
			fresh
				.call(Buffer.from(text), {
					...JSON_TYPE,
					'stripe-signature': signed(text, isCreate ? own : 'whsec_x'),
				})
				.then(({ status }) => status),
		);
		return undefined;
	};
	await fresh.publish();
	stripe.onRequest = () => undefined;
	expect(new Set(await Promise.all(statuses))).toEqual(new Set([401]));
	expect(fresh.executions).toEqual([]);
	expect((await send(text, signed(text, stripe.endpoints.at(-1)!.secret))).status).toBe(200);
	expect(fresh.executions).toHaveLength(1);
});

describe("what Stripe's SDK signs", () => {
	const genuine: Record<string, (text: string) => string> = {
		'one signature': (text) => signed(text, secret()),
		'the new one first, as while a secret is rolled': (text) =>
			`t=${now()},v1=${v1(text, 'whsec_new')},v1=${v1(text, secret())}`,
		'the old one first': (text) => `t=${now()},v1=${v1(text, secret())},v1=${v1(text, 'whsec_new')}`,
		'v0 beside it': (text) => `${signed(text, secret())},v0=${'0'.repeat(64)}`,
		'spaces after commas': (text) => signed(text, secret()).replace(',', ', '),
	};

	it.each(Object.keys(genuine))('passes: %s', async (name) => {
		const text = payload();
		const header = genuine[name](text);
		expect(sdk.webhooks.constructEvent(text, header.replace(/,\s+/g, ','), secret()).id).toBeDefined();
		expect((await send(text, header)).status).toBe(200);
		expect(n8n.ran).toEqual([(JSON.parse(text) as { id: string }).id]);
	});

	it('is passed on as it is, with how it came beside it', async () => {
		const text = payload();
		await send(text, signed(text, secret()));
		expect(n8n.executions[0].items[0].json).toEqual({
			...(JSON.parse(text) as object),
			stripe_trigger: { source: 'webhook', api_version: '2026-10-28.endive' },
		});
	});
});

it('passes a rolled secret that the credential holds, and reads the credential once for many forgeries', async () => {
	const text = payload();
	n8n.credential = { webhookSecrets: 'whsec_rolled, whsec_more' };
	expect((await send(text, signed(text, 'whsec_rolled'))).status).toBe(200);
	expect((await send(text, signed(text, 'whsec_more'))).status).toBe(200);
	n8n.credential = { webhookSecrets: 'whsec_later' };
	for (let i = 0; i < 20; i++) await send(text, signed(text, 'whsec_later'));
	expect(n8n.ran).toHaveLength(1);
});

it('says 400 to what Stripe signed and is no event, and throws at nothing', async () => {
	for (const text of [
		'null',
		'42',
		'"x"',
		'[]',
		'{}',
		'{"id":"evt_1","object":"event","type":"payout.paid"}',
		'no JSON',
	]) {
		expect([text, (await send(text, signed(text, secret()))).status]).toEqual([text, 400]);
	}
	expect(n8n.executions).toEqual([]);
});

it('takes no prototype from an event', async () => {
	const text = payload().replace('"data": {', '"__proto__": { "polluted": true }, "data": {');
	await send(text, signed(text, secret()));
	const { json } = n8n.executions[0].items[0];
	expect(Object.keys(json)).not.toContain('__proto__');
	expect((json as { polluted?: boolean }).polluted).toBeUndefined();
});

it('acknowledges and leaves out what is not watched for', async () => {
	const text = payload('charge.failed');
	expect((await send(text, signed(text, secret()))).status).toBe(200);
	const live = payload('payout.paid', { livemode: true });
	expect((await send(live, signed(live, secret()))).status).toBe(200);
	expect(n8n.executions).toEqual([]);
});

it('tells the person once what is wrong, of what needs a person', async () => {
	const text = payload();
	for (let i = 0; i < 3; i++) await send(text, signed(text, 'whsec_other'));
	await send(text);
	expect(n8n.failed).toHaveLength(1);
	expect(n8n.failed[0]).toMatch(/rolled in Stripe, add the new one to Webhook Signing Secrets/);
});

it('speaks of clocks only where Stripe itself signed: nobody else can talk a person into a larger tolerance', async () => {
	const text = payload();
	for (const at of [now() - 600, now() + 600]) await send(text, signed(text, 'whsec_other', at));
	expect(n8n.failed).toEqual([expect.stringMatching(/^Events were refused because their signature fits/)]);
	await send(text, signed(text, secret(), now() - 600));
	await send(text, signed(text, secret(), now() + 600));
	expect(n8n.failed.slice(1)).toEqual([
		expect.stringMatching(/signed too long ago/),
		expect.stringMatching(/signed in the future/),
	]);
});
