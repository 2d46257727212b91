import Stripe from 'stripe';
import { startRecorder, type Recorded, type Recorder } from '../../support/recorder';

type Reply = ReturnType<Recorder['answer']>;

export interface TestEvent {
	id: string;
	object: 'event';
	type: string;
	created: number;
	livemode: boolean;
	api_version: string;
	data: { object: Record<string, unknown> };
	[more: string]: unknown;
}

interface TestEndpoint {
	id: string;
	url: string;
	enabled_events: string[];
	metadata: Record<string, string>;
	secret: string;
	connect: string;
	api_version: string;
	status: string;
	description: string;
	created: number;
}

const KEY = 'sk_test_sandbox123';
export const sdk = new Stripe(KEY);

/** The official SDK's signature for a test, which this package did not write. */
export const signed = (payload: string, secret: string, timestamp = Math.floor(Date.now() / 1000)): string =>
	sdk.webhooks.generateTestHeaderString({ payload, secret, timestamp });

const refused = (status: number, message: string): Reply => ({
	status,
	body: { error: { type: 'invalid_request_error', message } },
});

/** Stripe as far as triggers know it: endpoints with their rules, and the list of events. */
export class Events {
	endpoints: TestEndpoint[] = [];
	/** Newest first. */
	events: TestEvent[] = [];
	/** Seconds. */
	now = 1_800_000_000;
	livemode = false;
	/** What the key may not do. */
	bars: Array<'webhook_endpoints' | 'events'> = [];
	/** Ids of events that Stripe could not deliver. */
	undelivered = new Set<string>();
	/** What happens at the start of each request. */
	onRequest: (request: Recorded) => Reply | undefined = () => undefined;
	private count = 0;

	private constructor(readonly recorder: Recorder) {
		recorder.answer = (request) => this.onRequest(request) ?? this.answer(request);
	}

	static async start(): Promise<Events> {
		return new Events(await startRecorder());
	}

	get url(): string {
		return this.recorder.url;
	}

	get requests(): string[] {
		return this.recorder.requests.map(({ method, path }) => `${method} ${path.replace(/\/we_.*/, '/{id}')}`);
	}

	reset(): void {
		this.endpoints = [];
		this.events = [];
		this.bars = [];
		this.undelivered.clear();
		this.livemode = false;
		this.onRequest = () => undefined;
		this.recorder.requests.length = 0;
	}

	/** Something happens. */
	happen(type: string, created = this.now, more: Record<string, unknown> = {}): TestEvent {
		const id = `evt_${String(++this.count).padStart(6, '0')}`;
		const event: TestEvent = {
			id,
			object: 'event',
			type,
			created,
			livemode: this.livemode,
			api_version: '2026-10-28.endive',
			data: { object: { id: `obj_${this.count}` } },
			...more,
		};
		this.events.unshift(event);
		this.events.sort((a, b) => b.created - a.created);
		return event;
	}

	add(endpoint: Partial<TestEndpoint>): TestEndpoint {
		const whole: TestEndpoint = {
			id: `we_${++this.count}`,
			url: 'https://example.com/hook',
			enabled_events: ['*'],
			metadata: {},
			secret: `whsec_${this.count}`,
			connect: 'false',
			api_version: '2026-10-28.endive',
			status: 'enabled',
			description: '',
			created: this.now,
			...endpoint,
		};
		this.endpoints.push(whole);
		return whole;
	}

	private answer({ method, path, params }: Recorded): Reply {
		const [, , resource, id] = path.split('/');
		const asked = params as Record<string, string & string[] & Record<string, string>>;
		if (this.bars.includes(resource as 'events')) {
			return refused(
				403,
				`The provided key 'rk_test_…' does not have the required permissions for this endpoint. Having the 'rak_${resource === 'events' ? 'event_read' : 'webhook_write'}' permission would allow this request to continue.`,
			);
		}
		if (resource === 'events') {
			if (!id) return this.list(asked);
			const event = this.events.find((one) => one.id === id);
			return event ? { body: event } : refused(404, `No such event: '${id}'`);
		}
		if (resource === 'account') return { body: { id: 'acct_1' } };
		if (method === 'GET')
			return { body: { object: 'list', data: this.endpoints.map(shown), has_more: false } };
		if (!id) {
			if (this.endpoints.length >= 16)
				return refused(400, 'You have reached the maximum of 16 webhook endpoints.');
			const made = this.add({ ...asked, secret: undefined } as Partial<TestEndpoint>);
			made.secret = `whsec_${made.id}`;
			return { body: { ...shown(made), livemode: this.livemode, secret: made.secret } };
		}
		const found = this.endpoints.find((one) => one.id === id);
		if (!found) return refused(404, `No such webhook endpoint: '${id}'`);
		if (method === 'DELETE') {
			this.endpoints = this.endpoints.filter((one) => one !== found);
			return { body: { id, deleted: true } };
		}
		const { disabled, metadata, ...changes } = asked;
		Object.assign(found, changes, { metadata: { ...found.metadata, ...(metadata as object | undefined) } });
		if (disabled !== undefined) found.status = String(disabled) === 'true' ? 'disabled' : 'enabled';
		return { body: { ...shown(found), livemode: this.livemode } };
	}

	private list(asked: Record<string, string & string[] & Record<string, string>>): Reply {
		const from = Number(asked.created?.gte ?? 0);
		const types = asked.types as string[] | undefined;
		if (types && types.length > 20) return refused(400, 'types takes 20 at most');
		const all = this.events.filter(
			(event) =>
				event.created >= from &&
				(!types || types.includes(event.type)) &&
				(asked.delivery_success !== 'false' || this.undelivered.has(event.id)),
		);
		const start = asked.starting_after ? all.findIndex(({ id }) => id === asked.starting_after) + 1 : 0;
		const limit = Number(asked.limit ?? 10);
		const data = all.slice(start, start + limit);
		return { body: { object: 'list', data, has_more: start + limit < all.length } };
	}
}

/** An endpoint as Stripe shows it: without its secret, and without whose events it gets. */
const shown = ({ secret: _secret, connect: _connect, ...endpoint }: TestEndpoint) => endpoint;
