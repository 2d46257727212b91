/** An answer other than success, in the terms of Stripe's error objects. The sentences are our own. */
export class StripeError extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly details: { type?: string; code?: string; param?: string; [extra: string]: unknown } = {},
	) {
		super(message);
	}

	/**
	 * Whether the endpoint had begun to work, so that v1 keeps this answer under the request's key. Wrong
	 * parameters, keys without access, and requests that are to be sent again were turned away before.
	 */
	get ofWork(): boolean {
		return ![401, 403, 409, 429].includes(this.status) && !/^parameters?_/.test(this.details.code ?? '');
	}

	/** The body that Stripe would send. */
	body(context: { v2: boolean; requestId: string; account: string }): { error: Record<string, unknown> } {
		const { type = 'invalid_request_error', code, param, ...extra } = this.details;
		if (context.v2) {
			return { error: { type, code: code ?? type, message: this.message, ...(param && { param }) } };
		}
		return {
			error: {
				...(code && { code, doc_url: `https://docs.stripe.com/error-codes/${code.replace(/_/g, '-')}` }),
				message: this.message,
				...(param && { param }),
				request_log_url: `https://dashboard.stripe.com/${context.account}/test/workbench/logs?object=${context.requestId}`,
				type,
				...extra,
			},
		};
	}
}

/** A request that is wrong as it stands: 400. */
export const invalid = (message: string, code?: string, param?: string) =>
	new StripeError(400, message, { code, param });

/** An id that leads nowhere: 404 in a path, 400 in a parameter. */
export const missing = (noun: string, id: string, param: string, status: 400 | 404 = 404) =>
	new StripeError(status, `No such ${noun}: '${id}'`, { code: 'resource_missing', param });

/** An account that the key cannot reach. Whether it exists, and was deleted, Stripe does not say. */
export const noAccess = (account: string) =>
	new StripeError(
		403,
		`The key has no access to the account '${account}', or there is no such account. In the sandbox, create it first.`,
		{ code: 'account_invalid' },
	);

/** A URL that is none of Stripe's. */
export const unrecognized = (method: string, path: string) =>
	new StripeError(404, `Unrecognized request URL (${method}: ${path}). The sandbox knows no such endpoint.`);
