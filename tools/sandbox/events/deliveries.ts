import { Agent, request } from 'undici';
import type { Entry } from '../store';
import type { World } from '../world';
import { signatureHeader } from './signature';
import {
	bodyFor,
	findTarget,
	hiddenOf,
	isHere,
	newSecret,
	secretsAt,
	targetsOf,
	urlOf,
	type Mail,
} from './targets';
import type { Attempt, Delivery, Disturbance } from './types';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * How long after a failed attempt the next one follows, in seconds. Stripe says: three times within a few hours
 * in test mode, for up to three days with growing gaps in live mode. The single gaps are ours.
 */
const RETRIES = {
	test: [10 * MINUTE, HOUR, 2 * HOUR],
	live: [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 12 * HOUR, 12 * HOUR, 12 * HOUR, 12 * HOUR],
};

/** Stripe does not say how long it waits for an answer. */
const TIMEOUT_MS = 10_000;

/** So many connections to one host at the same time. */
const CONNECTIONS = 256;

const BODY_SHOWN = 1_000;

const DAY = 24 * HOUR;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** A delivery with what is needed to make it. */
interface Parcel {
	delivery: Delivery;
	mail: Mail;
	/** The end of the latest attempt, so that there are never two at once. */
	turn: Promise<unknown>;
	/** How many attempts failed that were not ordered by hand. */
	failures: number;
}

/** Numbers between 0 and 1 that a seed repeats (mulberry32). */
function chances(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Sends events to the endpoints that want them, and tries again like Stripe. */
export class Deliveries {
	readonly all: Delivery[] = [];
	private parcels = new Map<string, Parcel[]>();
	private held?: Parcel[];
	private disturbance: Disturbance = {};
	private passed = 0;
	private agent?: Agent;
	/** What is being sent or about to be. */
	private underWay = new Set<Promise<unknown>>();

	constructor(private readonly world: World) {}

	/** Sends an event to all who want it, soon. */
	post(mail: Mail): void {
		const parcels = targetsOf(this.world, mail).map((entry) => this.parcel(mail, entry));
		for (const parcel of parcels) {
			if (this.held) this.held.push(parcel);
			else this.track(this.sendCopies(parcel));
		}
	}

	disturb(disturbance: Disturbance): void {
		this.disturbance = disturbance;
	}

	hold(): void {
		this.held ??= [];
	}

	async release(
		order: 'oldest first' | 'newest first' | { shuffledBy: number } = 'oldest first',
	): Promise<void> {
		const parcels = this.held ?? [];
		this.held = undefined;
		if (order === 'newest first') parcels.reverse();
		if (typeof order === 'object') {
			const chance = chances(order.shuffledBy);
			for (let index = parcels.length - 1; index > 0; index -= 1) {
				const other = Math.floor(chance() * (index + 1));
				[parcels[index], parcels[other]] = [parcels[other], parcels[index]];
			}
		}
		for (const parcel of parcels) await this.track(this.sendCopies(parcel));
	}

	/** Sends an event once more, also to an endpoint that it did not go to. */
	async redeliver(event: string, mail: Mail, endpoint?: string): Promise<Attempt[]> {
		const before = this.parcels.get(event) ?? [];
		let parcels = before.filter(({ delivery }) => !endpoint || delivery.endpoint === endpoint);
		if (endpoint && parcels.length === 0) parcels = [this.parcel(mail, this.target(endpoint))];
		const attempts = await Promise.all(parcels.map((parcel) => this.track(this.attempt(parcel))));
		return attempts.filter((attempt) => attempt !== undefined);
	}

	rollSecret(endpoint: string, overlapSeconds = DAY): string {
		const hidden = hiddenOf(this.target(endpoint));
		const now = this.now();
		const old = hidden.secrets.filter(({ until = Infinity }) => until > now);
		const until = now + overlapSeconds;
		hidden.secrets = old.map(({ value, until: end = until }) => ({ value, until: Math.min(end, until) }));
		const value = newSecret();
		hidden.secrets.unshift({ value });
		return value;
	}

	async passTime(seconds: number): Promise<void> {
		this.passed += seconds;
		this.retryDue();
		await this.settled();
	}

	async settled(): Promise<void> {
		while (this.underWay.size > 0) await Promise.all(this.underWay);
	}

	/** Forgets all, and hears no answer any more. */
	reset(): void {
		this.all.length = 0;
		this.parcels.clear();
		this.underWay.clear();
		this.held = undefined;
		this.disturbance = {};
		this.passed = 0;
		void this.agent?.destroy();
		this.agent = undefined;
	}

	/** Unix seconds, with the time that was let pass. */
	private now(): number {
		return this.world.now() + this.passed;
	}

	private target(id: string): Entry {
		const entry = findTarget(this.world, id);
		if (!entry) throw new Error(`The sandbox has no webhook endpoint or event destination with the id ${id}`);
		return entry;
	}

	private parcel(mail: Mail, { object }: Entry): Parcel {
		const { event, account } = mail;
		const delivery: Delivery = {
			event: String(event.id),
			type: String(event.type),
			endpoint: String(object.id),
			...(event.account !== undefined && { account }),
			state: 'waiting',
			attempts: [],
		};
		const parcel = { delivery, mail, turn: Promise.resolve(), failures: 0 };
		this.all.push(delivery);
		this.parcels.set(delivery.event, [...(this.parcels.get(delivery.event) ?? []), parcel]);
		this.count(mail);
		return parcel;
	}

	/** Says on a snapshot how many endpoints have not acknowledged it. */
	private count({ event }: Mail): void {
		if (event.object !== 'event') return;
		const parcels = this.parcels.get(String(event.id)) ?? [];
		event.pending_webhooks = parcels.filter(({ delivery }) => delivery.state !== 'delivered').length;
	}

	private track<T>(work: Promise<T>): Promise<T> {
		this.underWay.add(work);
		const { underWay } = this;
		void work.finally(() => underWay.delete(work));
		return work;
	}

	private async sendCopies(parcel: Parcel): Promise<void> {
		const { copies = 1, atOnce = false, delayMs = 0 } = this.disturbance;
		const [least, most] = typeof delayMs === 'number' ? [delayMs, delayMs] : delayMs;
		// The request that made the event is answered first.
		await new Promise((resolve) => setImmediate(resolve));
		if (most > 0) await sleep(least + Math.random() * (most - least));
		const all = Array.from({ length: copies }, () => (atOnce ? this.send(parcel) : this.attempt(parcel)));
		await Promise.all(all);
	}

	/** The next attempt, once the one before it has ended. */
	private async attempt(parcel: Parcel): Promise<Attempt | undefined> {
		const attempt = parcel.turn.then(() => this.send(parcel));
		parcel.turn = attempt;
		return await attempt;
	}

	private async send(parcel: Parcel): Promise<Attempt | undefined> {
		const { delivery, mail } = parcel;
		const entry = findTarget(this.world, delivery.endpoint);
		// Whoever is back in time gets it after all (docs.stripe.com/webhooks#retries).
		if (entry?.object.status !== 'enabled') {
			if (delivery.state === 'waiting') delivery.state = 'canceled';
			return undefined;
		}
		const { agent = (this.agent = this.newAgent()) } = this;
		const body = bodyFor(entry, mail, Math.max(1, Number(mail.event.pending_webhooks)));
		const attempt = await this.exchange(agent, entry, body, mail.event.livemode === true);
		// Another agent: all was forgotten meanwhile.
		if (this.agent !== agent) return attempt;
		delivery.attempts.push(attempt);
		if (attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300) {
			delivery.state = 'delivered';
			delivery.nextAt = undefined;
			this.count(mail);
		} else if (delivery.state === 'waiting') this.planNext(parcel);
		return attempt;
	}

	private async exchange(agent: Agent, entry: Entry, body: Buffer, livemode: boolean): Promise<Attempt> {
		const url = urlOf(entry)!;
		const at = Date.now();
		const done = (rest: Partial<Attempt>): Attempt => ({ at, ...rest, tookMs: Date.now() - at });
		if (!isHere(url)) return done({ error: 'The sandbox sends to this machine only.' });
		const signedAt = Math.floor((this.world.options.now?.() ?? at) / 1_000);
		const secrets = secretsAt(entry, this.now());
		try {
			const answer = await request(url, {
				dispatcher: agent,
				method: 'POST',
				headers: {
					'content-type': 'application/json; charset=utf-8',
					'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
					accept: '*/*; q=0.5, application/xml',
					'cache-control': 'no-cache',
					'stripe-signature': signatureHeader(body, signedAt, secrets, livemode),
				},
				body,
			});
			const text = await answer.body.text();
			return done({ status: answer.statusCode, body: text.slice(0, BODY_SHOWN) });
		} catch (error) {
			return done({ error: (error as Error).message });
		}
	}

	private newAgent(): Agent {
		const timeout = this.world.options.webhookTimeoutMs ?? TIMEOUT_MS;
		return new Agent({
			connections: CONNECTIONS,
			headersTimeout: timeout,
			bodyTimeout: timeout,
			connect: { timeout },
		});
	}

	/** Plans the next attempt, unless one is planned: copies and attempts by hand are none of Stripe's tries. */
	private planNext(parcel: Parcel): void {
		const { delivery } = parcel;
		if (delivery.nextAt !== undefined) return;
		const gap = RETRIES[this.world.livemode ? 'live' : 'test'][parcel.failures];
		parcel.failures += 1;
		if (gap === undefined) {
			delivery.state = 'failed';
			return;
		}
		delivery.nextAt = this.now() + gap;
		this.world.later(gap * 1_000, () => this.retryDue());
	}

	private retryDue(): void {
		const now = this.now();
		for (const parcels of this.parcels.values()) {
			for (const parcel of parcels) {
				if ((parcel.delivery.nextAt ?? Infinity) > now) continue;
				parcel.delivery.nextAt = undefined;
				this.track(this.attempt(parcel));
			}
		}
	}
}
