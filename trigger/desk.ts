import type { Flights } from './flights';
import type { Position } from './position';
import type { Ready, Running } from './running';

/**
 * What this process knows of one trigger. n8n keeps static data under the node's name, and the last to write
 * wins; this is by the node's id, and there at once.
 */
export class Desk {
	/** Signing secrets, the newest first. */
	secrets: string[] = [];
	/** Those of the credential, and when they were read. */
	fromCredential: { secrets: string[]; at: number } = { secrets: [], at: -Infinity };
	/** Of the endpoint. */
	livemode?: boolean;
	/** The trigger, while it runs in this process. */
	running?: Running;
	/** How far it has come: longer lived than the trigger that runs. */
	position?: Position;
	/** Which executions a crash would cut off. */
	flights?: Flights;
	/** Events that began before those were known. */
	readonly early = new Set<string>();
	private last: Promise<unknown> = Promise.resolve();
	private resolve!: (ready: Ready) => void;
	private done!: Promise<Ready>;

	constructor() {
		this.unready();
	}

	/** Resolves once the endpoint is there. */
	get ready(): Promise<Ready> {
		return this.done;
	}

	setReady(ready: Ready): void {
		this.position = ready.position;
		this.resolve(ready);
		// Who asks later gets it as well.
		this.done = Promise.resolve(ready);
	}

	unready(): void {
		this.done = new Promise((resolve) => (this.resolve = resolve));
	}

	/** Has work of its executions done one after the other. */
	async inTurn<T>(work: () => Promise<T>): Promise<T> {
		const done = this.last.then(work);
		this.last = done.catch(() => undefined);
		return await done;
	}

	/** Ends a trigger; another may have taken its place meanwhile. */
	leave(running: Running): void {
		running.end();
		if (this.running === running) this.running = undefined;
	}

	/** While a secret changes, calls with the one before are still on their way. */
	learn(secret: string): void {
		this.secrets = [secret, ...this.secrets.filter((one) => one !== secret)].slice(0, 3);
	}
}

/** By trigger; of this process. */
export const desks = new Map<string, Desk>();

/**
 * The desk of a trigger.
 * @param test whether it listens in the editor: that is an endpoint of its own
 */
export function deskOf(name: string, test = false): Desk {
	const key = test ? `${name}:test` : name;
	let desk = desks.get(key);
	if (!desk) desks.set(key, (desk = new Desk()));
	return desk;
}
