import {
	NodeOperationError,
	UserError,
	type IDataObject,
	type INodeExecutionData,
	type IRun,
	type ITriggerFunctions,
} from 'n8n-workflow';
import { CLOCK, type Clock, StripeError } from '../request';
import { Client, unless } from './client';
import { createdAt, oldestFirst, type Source, type StripeEvent } from './event';
import { readEvent, readEvents, stripesNow } from './events';
import type { Flights } from './flights';
import { Gate, nameOfArrival, type Arrival, type Entry } from './gate';
import { itemOf, NOTHING } from './item';
import { nameOf, type Memory } from './memory';
import { asReadable, NOT_READ, notRunAgain, REFUSALS } from './messages';
import { OVERLAP, type Position } from './position';
import type { Refusal } from './verify';
import { API_VERSION } from './version';
import { canBeRead, type Watch } from './watch';

/** How often a person is told of the same trouble, in ms. */
const TOLD_EVERY = 6 * 3_600_000;
/** So many readings in a row may fail by chance until a person is told. */
const BY_CHANCE = 5;

/** Refusals that need a person; others anybody on the internet can cause. */
const TOLD: Refusal[] = ['tooOld', 'tooNew', 'noSecret', 'wrongSignature'];

const UNGUARDED = { unguarded: true as const };

const isRefused = (status: number) => status >= 400 && status < 500 && status !== 429;

/**
 * Whether n8n takes a key by which it knows an execution again: emit(data, responsePromise, donePromise,
 * deduplicationKey). n8n 2.20 does and 2.17 does not (n8n pull request 28649).
 */
export const takesKey = ({ emit }: ITriggerFunctions): boolean => emit.length >= 4;

/** What the hooks of a trigger have found out when they are done. */
export interface Ready {
	position: Position;
	/** Whether what n8n kept was lost: of what is older only what Stripe could not deliver is read. */
	lost: boolean;
	/** Whether Stripe's list can be read, so that what is missed comes later. */
	canRead: boolean;
}

/** A trigger at work in this process: what it sees goes through its gate, whichever way it came. */
export class Running {
	readonly gate: Gate;
	/** Whether n8n takes a key by which it runs an event once, whatever this process remembers. */
	readonly isKeyed: boolean;
	private position?: Position;
	private lost = false;
	/** Whether Stripe's list can be read: what is missed comes later. */
	private canRead = false;
	private isReading = false;
	private isOver = false;
	private failures = 0;
	/** The last event with an execution that n8n does not keep as such yet. */
	private unkept?: string;
	private readonly toldAt = new Map<string, number>();
	private readonly name: string;

	constructor(
		private readonly functions: ITriggerFunctions,
		readonly watch: Watch,
		private readonly source: Source,
		/** Where those that a crash cuts off are to run again. */
		readonly flights?: Flights,
		private readonly clock: Clock = CLOCK,
	) {
		this.isKeyed = takesKey(functions);
		this.name = nameOf(functions.getWorkflow(), functions.getNode());
		this.gate = new Gate(this.emit, this.onStored, clock, watch.hold * 1000);
	}

	/** It knows from where on events count: from now on it can read them. */
	begin({ position, lost, canRead }: Ready): void {
		this.position = position;
		this.lost = lost;
		this.canRead = canRead;
		for (const [id, created] of position.known) this.gate.remember(id, created);
		this.keep();
	}

	/** What is to be done from time to time. Never throws. */
	async tick(source: Source): Promise<void> {
		await this.runAgain();
		await this.read(source);
		if (this.unkept !== undefined) await this.note(this.unkept);
	}

	/** An execution is about to hand an event on: from now on a crash may leave its work half done. */
	async began(id: string, execution: string): Promise<void> {
		this.flights?.began(id, execution);
		await this.note(id);
	}

	end(): void {
		this.isOver = true;
	}

	/** Takes an event that was delivered. */
	take(event: StripeEvent): Entry {
		return this.gate.offer({ event, source: this.source });
	}

	/** Whether an event would be read again from Stripe's list if this process ended now. */
	wouldCatchUp(event: StripeEvent): boolean {
		return this.canRead && !!this.position && createdAt(event) >= this.position.readFrom(this.overlap);
	}

	/** Reads Stripe's list from where it has come to. Never throws: a person is told of trouble that lasts. */
	private async read(source: Source): Promise<void> {
		const { position } = this;
		if (!position || this.isReading || this.isOver || !canBeRead(this.watch)) return;
		this.isReading = true;
		try {
			await this.readOn(position, source);
			this.failures = 0;
			this.setCanRead(true);
		} catch (error) {
			this.failures++;
			const isBarred = error instanceof StripeError && [401, 403].includes(error.status);
			if (isBarred) this.setCanRead(false);
			if (isBarred && source === 'catchUp') this.tell('reading', NOT_READ);
			else if (isBarred || this.failures >= BY_CHANCE)
				this.tell('reading', asReadable(error, 'read events').message);
		} finally {
			this.isReading = false;
		}
	}

	/** Has those run once more that a crash has cut off. */
	private async runAgain(): Promise<void> {
		const { flights } = this;
		if (!flights?.cutOff.length || this.isOver) return;
		try {
			const client = await Client.open(this.functions, API_VERSION);
			for (const [id, { account, execution = '' }] of flights.cutOff) {
				const event = await unless(isRefused, readEvent(client, this.watch, id, account));
				if (event) this.gate.offer({ event, source: 'afterCrash', cutOff: execution });
				else {
					flights.settle(id);
					this.tell(`again ${id}`, notRunAgain(id));
				}
			}
		} catch (error) {
			// They stay where they are: the next time comes.
			this.functions.logger.debug('No event could be read to run again', {
				reason: (error as Error).message,
			});
		}
	}

	private async readOn(position: Position, source: Source): Promise<void> {
		const client = await Client.open(this.functions, API_VERSION);
		const lost = this.lost && this.watch.payload === 'snapshot';
		// Where Stripe stands before the reading: with everything up to there read, it goes on from there.
		const now = lost ? await stripesNow(client, this.watch) : undefined;
		const extra = lost ? { delivery_success: false } : {};
		const from = position.readFrom(this.overlap);
		const { wanted, newest } = await readEvents(client, this.watch, from, extra);
		if (this.isOver) return;
		for (const event of oldestFirst(wanted.filter((one) => position.counts(one)))) {
			if (!this.gate.offer({ event, source }).isStored) position.saw(event);
		}
		const read = now?.at ?? newest;
		if (read !== undefined) position.readTo(read);
		this.lost = false;
		this.keep();
	}

	/**
	 * Tells the person, as an execution that failed: nothing else of a running trigger is seen in the editor.
	 * @param about what it is of; of each it is told now and then only
	 */
	tell(about: string, message: string): void {
		const now = this.clock.now();
		if (now - (this.toldAt.get(about) ?? -Infinity) < TOLD_EVERY) return;
		this.toldAt.set(about, now);
		const { functions } = this;
		functions.logger.warn(message, { workflow: this.name });
		functions.saveFailedExecution?.(new NodeOperationError(functions.getNode(), new UserError(message)));
	}

	tellOf(refusal: Refusal): void {
		if (TOLD.includes(refusal)) this.tell(refusal, REFUSALS[refusal]);
	}

	/** Without n8n's key, what is read twice after a restart would run twice. */
	private get overlap(): number {
		return this.isKeyed ? OVERLAP : 0;
	}

	private get memory(): Memory {
		return this.functions.getWorkflowStaticData('node') as Memory;
	}

	/** n8n saves it with the next emit, and after activation. */
	private keep(): void {
		const { memory } = this;
		if (this.position) memory.position = { ...this.position.toKeep() } as IDataObject;
		if (this.flights) memory.flights = this.flights.toKeep();
		else delete memory.flights;
	}

	/**
	 * Has n8n save what is known now, without an execution.
	 * @param id of an event that has one, so that its key is taken
	 */
	private async note(id: string): Promise<void> {
		if (!this.isKeyed || this.isOver) return;
		await this.send(NOTHING, id).catch(() => undefined);
	}

	private setCanRead(canRead: boolean): void {
		this.canRead = canRead;
		if (this.memory.canRead !== canRead) this.memory.canRead = canRead;
	}

	private readonly onStored = ({ event, cutOff }: Arrival): void => {
		this.position?.stored(event);
		if (cutOff !== undefined) this.flights?.settle(event.id);
		this.unkept = event.id;
	};

	private readonly emit = async ({ event, source, cutOff }: Arrival): Promise<boolean> => {
		if (this.isOver) throw new Error('The trigger has ended');
		const isAgain = cutOff !== undefined;
		// What runs again is not watched over: there is no third time.
		if (!isAgain) this.flights?.left(event);
		// Without n8n's key, it must not come again whatever happens from here on.
		if (!this.isKeyed) this.position?.stored(event);
		try {
			const more = { ...(isAgain && { cut_off_execution: cutOff }), ...(!this.isKeyed && UNGUARDED) };
			return await this.send(itemOf(event, source, more), nameOfArrival(event.id, cutOff));
		} finally {
			if (!isAgain) this.flights?.ended(event.id);
			if (this.flights) await this.note(event.id);
		}
	};

	/**
	 * Hands an item to n8n, which saves what is kept with it.
	 * @param key an execution has it once
	 * @returns once the execution has ended, true; false where there was one of that key
	 */
	private async send(item: INodeExecutionData, key: string): Promise<boolean> {
		const { functions } = this;
		const done = functions.helpers.createDeferredPromise<IRun | undefined>();
		this.keep();
		this.unkept = undefined;
		functions.emit(
			[[item]],
			undefined,
			done as Parameters<typeof functions.emit>[2],
			`stripe:${this.name}:${key}`,
		);
		return (await done.promise) !== undefined;
	}
}
