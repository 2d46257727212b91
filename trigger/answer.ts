import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** What Stripe's call is answered with; what is not well, Stripe sends again. */
export type Status = 200 | 400 | 401 | 500 | 503;

/** Answers without an execution, and tells whoever called nothing but the status. */
export function answer(functions: IWebhookFunctions, status: Status): IWebhookResponseData {
	functions.getResponseObject().status(status).end();
	return { noWebhookResponse: true };
}
