import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { StripePollTrigger } from '../../nodes/StripePollTrigger/StripePollTrigger.node';
import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { eventOptions, thinEventOptions } from '../../form/event-types';
import { CLOCK } from '../../request';
import { readEventTypes } from '../../tools/generate/events';
import { PINNED } from '../../tools/generate/sdk';
import { startSandbox } from '../../tools/sandbox';
import { startRecorder, type Recorder } from '../support/recorder';
import { N8n } from './support/n8n';
import { Events, sdk } from './support/stripe';

/*
 * What somebody who builds a workflow sees: types to find, and a sample at once.
 */
let stripe: Events;
let editor: Recorder;
beforeAll(async () => {
	stripe = await Events.start();
	editor = await startRecorder();
});
afterAll(async () => await Promise.all([stripe.recorder.close(), editor.close()]));
beforeEach(() => {
	stripe.reset();
	editor.requests.length = 0;
});
afterEach(() => jest.restoreAllMocks());

async function until(isSo: () => boolean): Promise<void> {
	for (let turns = 0; !isSo(); turns++) {
		if (turns > 20_000) throw new Error('It never came to be');
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
}

describe('listening in the editor', () => {
	const listen = async () => {
		const n8n = new N8n(stripe, new StripeTrigger(), { events: ['payout.paid'] });
		n8n.webhookUrl = editor.url;
		n8n.webhookTestUrl = editor.url;
		jest.spyOn(CLOCK, 'pause').mockImplementation(async () => undefined);
		await n8n.listen();
		return n8n;
	};

	it('gets the newest event that is watched for, signed as Stripe signs', async () => {
		stripe.happen('payout.paid', stripe.now - 60);
		const { id } = stripe.happen('payout.paid', stripe.now - 30);
		stripe.happen('charge.failed', stripe.now);
		const n8n = await listen();
		await until(() => editor.requests.length > 0);
		const [{ raw, headers }] = editor.requests;
		const header = String(headers['stripe-signature']);
		expect(sdk.webhooks.constructEvent(raw, header, stripe.endpoints[0].secret).id).toBe(id);
		const { ran } = await n8n.call(raw, headers as Record<string, string>, true);
		expect(ran).toMatchObject([{ json: { id, stripe_trigger: { source: 'sample' } } }]);
	});

	it('goes on where there is none', async () => {
		const n8n = await listen();
		await until(() => stripe.requests.includes('GET /v1/events'));
		await n8n.settle();
		expect(editor.requests).toEqual([]);
		await n8n.stopListening();
	});
});

describe('in the sandbox', () => {
	it.each([
		['an event', { events: ['payout.failed'] }],
		['an event that no change there makes', { events: ['invoice.upcoming'] }],
		['a thin event', { payload: 'thin', thinEvents: ['v2.core.event_destination.ping'] }],
	])('shows %s at once, although nothing has happened', async (_what, parameters) => {
		const sandbox = await startSandbox({ makesExamples: true });
		try {
			const n8n = new N8n(sandbox, new StripeTrigger(), parameters);
			n8n.webhookUrl = editor.url;
			n8n.webhookTestUrl = editor.url;
			jest.spyOn(CLOCK, 'pause').mockImplementation(async () => undefined);
			await n8n.listen();
			await until(() => editor.requests.length > 0);
			const [{ raw, headers }] = editor.requests;
			const { ran } = await n8n.call(raw, headers as Record<string, string>, true);
			const types = Object.values(parameters).flat();
			expect(types).toContain(ran![0].json.type);
			expect(ran![0].json.stripe_trigger).toMatchObject({ source: 'sample' });
		} finally {
			await sandbox.close();
		}
	});
});

describe('Fetch Test Event', () => {
	const fetchEvents = async () => {
		const n8n = new N8n(stripe, new StripePollTrigger(), { events: ['payout.paid'] });
		const functions = n8n.manual();
		return { n8n, result: new StripePollTrigger().execute.call(functions as unknown as IExecuteFunctions) };
	};

	it('shows the newest that there are, and moves nothing', async () => {
		const ids = Array.from({ length: 8 }, (_, i) => stripe.happen('payout.paid', stripe.now + i).id);
		stripe.happen('charge.failed', stripe.now + 9);
		const { n8n, result } = await fetchEvents();
		expect((await result)[0].map(({ json }) => json.id)).toEqual(ids.reverse().slice(0, 5));
		expect(n8n.staticData).toBe('{}');
	});

	it('says how to make one where there is none', async () => {
		const { result } = await fetchEvents();
		const error = await result.catch((reason: IDataObject) => reason);
		expect(error).toMatchObject({
			message: 'Stripe has no event of these types in the last 30 days',
			description: expect.stringMatching(/^Make one: /) as string,
		});
	});
});

describe('the types of events', () => {
	const names = eventOptions.map(({ name }) => name);

	it('are all that the SDK knows, and those that Stripe has retired', () => {
		const { events, thin } = readEventTypes(PINNED);
		const values = eventOptions.map(({ value }) => value);
		expect(events).toHaveLength(276);
		expect(thin).toHaveLength(57);
		expect(values).toEqual(expect.arrayContaining(events));
		expect(thinEventOptions.map(({ value }) => value).sort()).toEqual(thin);
		expect(names.filter((name) => name.endsWith(', retired'))).toHaveLength(values.length - events.length);
		expect(new Set(values).size).toBe(values.length);
	});

	it.each(['charge.dispute.created', 'dispute created', 'All Events', 'payment_intent.succeeded', 'top-up'])(
		'are found by typing %s',
		(typed) => {
			expect(names.filter((name) => name.toLowerCase().includes(typed.toLowerCase())).length).toBeGreaterThan(
				0,
			);
		},
	);

	it('stand in the order of what people read', () => {
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
	});
});
