import type { StripeObject } from '../types';

/** One time that an event was sent to an endpoint, and what came of it. */
export interface Attempt {
	/** Unix milliseconds, by the clock of this machine. */
	at: number;
	/** The answer's status; nothing if there was none. */
	status?: number;
	/** The beginning of the answer's body. */
	body?: string;
	/** Why there was no answer. */
	error?: string;
	tookMs: number;
}

/**
 * One event on its way to one endpoint.
 * - `waiting`: for its first attempt, or for the next one
 * - `delivered`: answered with 2xx, `failed`: tried as often as Stripe tries
 * - `canceled`: the endpoint was disabled or deleted when it was its turn
 */
export interface Delivery {
	readonly event: string;
	readonly type: string;
	/** `we_…` or `ed_…`. */
	readonly endpoint: string;
	/** The connected account that the event is from. */
	readonly account?: string;
	state: 'waiting' | 'delivered' | 'failed' | 'canceled';
	attempts: Attempt[];
	/** Unix seconds of the next attempt after a failed one, `passTime` included. */
	nextAt?: number;
}

/** How deliveries are disturbed, as Stripe and networks do now and then. */
export interface Disturbance {
	/** How often each event is sent, one after the other; 1 unless told. */
	copies?: number;
	/** Sends all copies at the same time. */
	atOnce?: boolean;
	/** How long each delivery is kept, in real milliseconds: always so long, or anything between two bounds. */
	delayMs?: number | [number, number];
}

/** What an event made by hand says. */
export interface Emission {
	/** What it is about: given fields over a plausible object, or the whole of a stored one. */
	object?: StripeObject;
	previousAttributes?: StripeObject;
	/** The connected account that it is from: the platform itself, unless told. */
	account?: string;
	/** Unix seconds: now, unless told. In lists it stands where it belongs by this time. */
	created?: number;
	/** Other than that of the sandbox: connected accounts send test events to live endpoints. */
	livemode?: boolean;
	/** Ends up in the list of events and is sent to nobody, as with an endpoint that was not there then. */
	unsent?: boolean;
}

/** Events and their deliveries, for tests and demonstrations. */
export interface EventControls {
	/** All deliveries since the start or the last reset, oldest first. */
	readonly deliveries: readonly Delivery[];
	/** Makes an event by hand, also of types that no change here makes; returns its id. */
	emit(type: string, emission?: Emission): string;
	/** Disturbs coming deliveries until told otherwise; `{}` ends it. */
	disturb(disturbance: Disturbance): void;
	/** Keeps all coming deliveries until `release`. */
	hold(): void;
	/** Sends what was held, in this order, one after the other; resolves when all were answered. */
	release(order?: 'oldest first' | 'newest first' | { shuffledBy: number }): Promise<void>;
	/** Sends an event once more, to one endpoint or to all that it went to; resolves with the answers. */
	redeliver(event: string, endpoint?: string): Promise<Attempt[]>;
	/**
	 * Gives an endpoint a new secret, as the Dashboard does; returns it. The old one signs as well for this many
	 * seconds, a day unless told.
	 */
	rollSecret(endpoint: string, overlapSeconds?: number): string;
	/**
	 * Lets time pass for deliveries and secrets: attempts that are due by then are made, and answered when this
	 * resolves. Signatures carry the real time all the same, as their receiver's clock did not jump.
	 */
	passTime(seconds: number): Promise<void>;
	/** Resolves when nothing is being sent or about to be; later attempts and what is held do not count. */
	settled(): Promise<void>;
}
