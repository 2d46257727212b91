import { randomUUID } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import {
	connect,
	type Connection,
	DEFAULTS,
	type Functions,
	pageIn,
	pageTurner,
	type Params,
	send,
	StripeError,
	type Settings,
	type StripeRequest,
} from '../request';

/** n8n waits for its hooks, and whoever publishes a workflow looks on. */
const SETTINGS: Settings = { ...DEFAULTS, timeout: 20_000, budget: 40_000 };

/** What was asked for; undefined where Stripe refuses it with one of the states that were expected. */
export const unless = async <T>(isExpected: (status: number) => boolean, asked: Promise<T>) =>
	await asked.catch(async (error: unknown) =>
		error instanceof StripeError && isExpected(error.status) ? undefined : await Promise.reject(error),
	);

/** For whom a request is, and by which version of the API. */
export interface As {
	account?: string;
	context?: string;
	apiVersion?: string;
}

/** Requests of a trigger's own: to its endpoints, and to the lists of events. */
export class Client {
	private constructor(
		private readonly connection: Connection,
		private readonly apiVersion: string,
	) {}

	/**
	 * @param apiVersion of the requests
	 * @throws NodeOperationError when the credential cannot be used
	 */
	static async open(functions: Functions, apiVersion: string): Promise<Client> {
		return new Client(await connect(functions), apiVersion);
	}

	/** Where the requests go: Stripe, or what stands for it. */
	get baseUrl(): string {
		return this.connection.baseUrl;
	}

	/** @throws StripeError */
	async call(
		method: StripeRequest['method'],
		path: string,
		params: Params = {},
		as: As = {},
	): Promise<IDataObject> {
		const request: StripeRequest = { method, path, params, apiVersion: this.apiVersion, ...as };
		const key = { value: `n8n-trigger-${randomUUID()}`, own: false };
		return (await send(this.connection, request, { settings: SETTINGS, key })).body;
	}

	/**
	 * Reads a list page by page, newest first; pages follow each other by objects, so that what is new meanwhile
	 * neither hides nor doubles anything.
	 */
	async *pages(path: string, params: Params, as: As = {}): AsyncGenerator<IDataObject[]> {
		let next: StripeRequest | undefined = {
			method: 'GET',
			path,
			params,
			apiVersion: this.apiVersion,
			...as,
		};
		const turn = pageTurner();
		while (next) {
			const { body } = await send(this.connection, next, { settings: SETTINGS });
			const page = pageIn(body);
			yield page.data;
			next = turn(next, page);
		}
	}

	/** @returns all of a list, newest first */
	async all(path: string, params: Params, as: As = {}): Promise<IDataObject[]> {
		const objects: IDataObject[] = [];
		for await (const page of this.pages(path, params, as)) objects.push(...page);
		return objects;
	}
}
