import {
	NodeOperationError,
	UserError,
	type IDataObject,
	type IRun,
	type ITriggerFunctions,
} from 'n8n-workflow';
import { CLOCK, type Clock, StripeError } from '../request';
import { Client } from './client';
import { createdAt, oldestFirst, type Source, type StripeEvent } from './event';
import { readEvents, stripesNow } from './events';
import { Gate, type Arrival, type Entry } from './gate';
import { itemOf } from './item';
import { nameOf, type Memory } from './memory';
import { asReadable, NOT_READ, REFUSALS } from './messages';
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
	private readonly toldAt = new Map<string, number>();
	private readonly name: string;

	constructor(
		private readonly functions: ITriggerFunctions,
		readonly watch: Watch,
		private readonly source: Source,
		private readonly clock: Clock = CLOCK,
	) {
		// https://github.com/n8n-io/n8n: emit(data, responsePromise, donePromise, deduplicationKey)
		this.isKeyed = functions.emit.length >= 4;
		this.name = nameOf(functions.getWorkflow(), functions.getNode());
		const onStored = (event: StripeEvent) => this.position?.stored(event);
		this.gate = new Gate(this.emit, onStored, clock, watch.hold * 1000);
	}

	/** It knows from where on events count: from now on it can read them. */
	begin({ position, lost, canRead }: Ready): void {
		this.position = position;
		this.lost = lost;
		this.canRead = canRead;
		this.keep();
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
	async read(source: Source): Promise<void> {
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

	/** n8n saves it with the next event, and after activation. */
	private keep(): void {
		if (this.position) this.memory.position = { ...this.position.toKeep() } as IDataObject;
	}

	private setCanRead(canRead: boolean): void {
		this.canRead = canRead;
		if (this.memory.canRead !== canRead) this.memory.canRead = canRead;
	}

	private readonly emit = async ({ event, source }: Arrival): Promise<boolean> => {
		const { functions } = this;
		if (this.isOver) throw new Error('The trigger has ended');
		this.keep();
		const done = functions.helpers.createDeferredPromise<IRun | undefined>();
		functions.emit(
			[[itemOf(event, source)]],
			undefined,
			done as Parameters<typeof functions.emit>[2],
			`stripe:${this.name}:${event.id}`,
		);
		return (await done.promise) !== undefined;
	};
}
