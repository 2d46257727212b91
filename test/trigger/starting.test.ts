import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { CLOCK } from '../../request';
import { desks, deskOf } from '../../trigger/desk';
import { N8n } from './support/n8n';
import { Events, signed } from './support/stripe';

/*
 * n8n serves calls before its triggers run. Time is simulated: it passes by waits only.
 */
let at = CLOCK.now();
let onWait: () => void = () => undefined;
CLOCK.now = () => at;
CLOCK.pause = async (ms) => {
	// What is under way comes first: an execution takes a few turns.
	for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
	at += ms;
	onWait();
};

let stripe: Events;
let n8n: N8n;
beforeAll(async () => {
	stripe = await Events.start();
	stripe.bars = ['events'];
	n8n = new N8n(stripe, new StripeTrigger(), { events: ['payout.paid'] });
	await n8n.publish();
});
afterAll(async () => {
	n8n.kill();
	await stripe.recorder.close();
});

async function deliver() {
	const event = stripe.happen('payout.paid');
	const text = JSON.stringify(event);
	const headers = {
		'content-type': 'application/json',
		'stripe-signature': signed(text, stripe.endpoints[0].secret),
	};
	const { status, ran } = await n8n.call(Buffer.from(text), headers);
	return { id: event.id, status, ran };
}

it('is 503 when the trigger does not come, waits for it in the first minute, and later has n8n run events', async () => {
	const name = `${n8n.workflowId}:id-of-trigger`;
	const { running } = deskOf(name);
	desks.clear();
	let from = at;
	expect(await deliver()).toMatchObject({ status: 503, ran: undefined });
	expect(at - from).toBeGreaterThanOrEqual(5_000);

	onWait = () => (deskOf(name).running = running);
	from = at;
	const { id, status } = await deliver();
	expect(status).toBe(200);
	expect(n8n.ran).toEqual([id]);

	onWait = () => undefined;
	desks.clear();
	at += 120_000;
	expect(await deliver()).toMatchObject({
		status: 200,
		ran: [{ json: { stripe_trigger: { unguarded: true } } }],
	});
});
