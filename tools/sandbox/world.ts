import type { Facts } from '../../api/load';
import { Builder } from './build';
import { BY_ITSELF, Events, type Cause } from './events';
import type { Faults } from './faults';
import { Idempotency } from './idempotency';
import { planOperations, type Plan } from './resources';
import { seed } from './seeds';
import { Scope, type Entry } from './store';
import type { Params, SandboxOptions, StripeObject } from './types';

/** The one account that every key belongs to. */
export const PLATFORM = 'acct_1SandboxPlatform';

/** Everything the sandbox remembers. */
export class World {
	readonly plans: Map<string, Plan>;
	readonly builder: Builder;
	/** Where it listens, for the addresses in its answers. */
	url = '';
	readonly idempotency = new Idempotency(() => this.now());
	readonly events: Events;
	private readonly scopes = new Map<string, Scope>();
	private readonly timers = new Set<NodeJS.Timeout>();

	constructor(
		readonly facts: Facts,
		readonly options: SandboxOptions,
		readonly faults: Faults,
	) {
		this.plans = planOperations(facts);
		this.builder = new Builder(facts, options.livemode);
		this.events = new Events(this);
	}

	/** Whether everything here is in live mode. */
	get livemode(): boolean {
		return this.options.livemode ?? false;
	}

	/** Unix seconds. */
	now(): number {
		return Math.floor((this.options.now?.() ?? Date.now()) / 1000);
	}

	get platform(): Scope {
		return this.scope(PLATFORM);
	}

	/** What an account owns, with its seeds. */
	scope(account: string): Scope {
		let scope = this.scopes.get(account);
		if (!scope) {
			this.scopes.set(account, (scope = new Scope(account)));
			seed(scope, this);
			scope.journal = this.events.journal;
		}
		return scope;
	}

	/** All accounts that something happened in. */
	allScopes(): Iterable<Scope> {
		return this.scopes.values();
	}

	/** Whether requests may be made for this account. */
	hasAccount(account: string): boolean {
		return account === PLATFORM || this.platform.find(['Account', 'V2.Core.Account'], account) !== undefined;
	}

	/** Does something after some real time, unless the sandbox is closed or reset before. */
	later(ms: number, action: () => void): void {
		const timer = setTimeout(() => {
			this.timers.delete(timer);
			this.events.record(BY_ITSELF, action);
		}, ms);
		timer.unref();
		this.timers.add(timer);
	}

	reset(): void {
		for (const timer of this.timers) clearTimeout(timer);
		this.timers.clear();
		this.scopes.clear();
		this.idempotency.clear();
		this.faults.clear();
		this.events.deliveries.reset();
	}
}

/** One request on its way to being carried out. */
export interface Call {
	world: World;
	/** The account that the request is made for. */
	scope: Scope;
	plan: Plan;
	/** The path's ids. */
	ids: Record<string, string>;
	params: Params;
	/** The objects that the path names before its own. */
	owners: Entry[];
	/** The object that the path ends with, for verbs that need one. */
	self?: Entry;
	/** Unix seconds. */
	now: number;
	/** The request's path, as lists repeat it. */
	path: string;
	/** What an event says of the request that caused it. */
	cause: Cause;
}

/** Carries out one operation; `generic` is what would be done without it. */
export type Behaviour = (call: Call, generic: () => StripeObject) => StripeObject;

/** Behaviours by the SDK's id of the operation. */
export type Behaviours = Record<string, Behaviour>;
