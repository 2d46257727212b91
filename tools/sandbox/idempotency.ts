import { StripeError } from './errors';

/** An answer as it was sent. */
export interface StoredAnswer {
	status: number;
	body: string;
	requestId: string;
}

interface Use {
	/** What the key was first used for: method, path and parameters. */
	request: string;
	answer?: StoredAnswer;
}

const problem = (status: number, message: string, code?: string) =>
	new StripeError(status, message, { type: 'idempotency_error', code });

/** Idempotency keys and what was answered under them, by account. */
export class Idempotency {
	private readonly uses = new Map<string, Use>();

	/** Begins a request; returns the stored answer if this one was carried out before. */
	begin(account: string, key: string, request: string): StoredAnswer | undefined {
		if (key.length > 255) {
			throw problem(400, `An idempotency key has at most 255 characters, and this one has ${key.length}.`);
		}
		const name = `${account}\n${key}`;
		const use = this.uses.get(name);
		if (!use) {
			this.uses.set(name, { request });
			return undefined;
		}
		if (!use.answer) {
			throw problem(
				409,
				`Another request with the idempotency key '${key}' is still being carried out. Wait for it to end, then try again.`,
				'idempotency_key_in_use',
			);
		}
		if (use.request !== request) {
			throw problem(
				400,
				`The idempotency key '${key}' was used before for a request with another URL or other parameters. Use a new key for a new request.`,
			);
		}
		return use.answer;
	}

	/** Ends a request: keeps its answer, or frees the key if the answer must not be kept. */
	end(account: string, key: string, answer: StoredAnswer | undefined): void {
		const name = `${account}\n${key}`;
		const use = this.uses.get(name);
		if (!use) return;
		if (answer) use.answer = answer;
		else this.uses.delete(name);
	}

	clear(): void {
		this.uses.clear();
	}
}
