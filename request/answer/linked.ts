import type { IDataObject } from 'n8n-workflow';
import { FieldError } from '../form/field-error';
import type { Answer, Download, StripeRequest } from '../types';
import { isAtStripe } from '../wire/base-url';
import type { Connection } from '../wire/connect';
import { isRetryable } from '../wire/retry';
import { send, type Sending } from '../wire/send';
import { StripeError } from '../wire/stripe-error';

/** A file, its name, and the answer with what is known of it. */
export interface Fetched {
	file: Buffer;
	name: string;
	answer: Answer;
}

type Link = NonNullable<Download['link']>;

/** So much of a PDF may stand before its mark (Acrobat's rule, which readers follow). */
const HEAD = 1024;

/**
 * Reads an object, then the PDF at the address in it. That address is a capability: whoever has it may read
 * the file, so it goes without the key and is told to nobody.
 * @returns the object as Stripe answered with it, and the PDF under its number
 * @throws FieldError when it has no PDF yet, when that is not at Stripe, or when what is there is none
 */
export async function fetchLinked(
	connection: Connection,
	request: StripeRequest,
	link: Link,
	sending: Sending,
): Promise<Fetched> {
	const answer = await send(connection, request, sending);
	const linked = requestFor(connection, answer.body, link);
	const file = await fetchPdf(connection, linked, link, sending);
	const { id, number } = answer.body;
	return { file, name: `${String(number ?? id).replace(/[\\/]/g, '-')}.pdf`, answer };
}

/** The request for the file, if its address is one to go to. */
function requestFor({ baseUrl }: Connection, object: IDataObject, { field, label }: Link): StripeRequest {
	const address = object[field];
	if (!address) {
		throw new FieldError(
			label,
			`has no PDF: its status is ${String(object.status)}`,
			'Stripe makes the PDF when a draft is finalized: finalize it first, then download.',
		);
	}
	const url = URL.canParse(String(address)) ? new URL(String(address)) : undefined;
	if (!url || !isAtStripe(url, baseUrl)) {
		throw new FieldError(
			label,
			`has its PDF at ${url?.host || 'an address'}, which is not Stripe's: it was not fetched`,
			'Check the base URL in the Stripe credential: what answers there gave this address.',
		);
	}
	const path = `${url.pathname}${url.search}`;
	return { method: 'GET', host: url.origin, path, params: {}, apiVersion: '', bytes: true, keyless: true };
}

async function fetchPdf(
	connection: Connection,
	request: StripeRequest,
	{ label }: Link,
	sending: Sending,
): Promise<Buffer> {
	const { file } = await send(connection, request, sending).catch((error: unknown) => {
		throw asRefusal(error, label);
	});
	if (file!.subarray(0, HEAD).includes('%PDF-')) return file!;
	throw notFetched(label, 'what is at its address is no PDF');
}

/** What to do about a refusal of the API, such as to check the key, is no help with one of a file's address. */
const asRefusal = (error: unknown, label: string) =>
	error instanceof StripeError && !isRetryable(error)
		? notFetched(label, `its address answered with HTTP ${error.status}`)
		: error;

const notFetched = (label: string, why: string) =>
	new FieldError(label, `has a PDF that could not be fetched: ${why}`, 'Download it in Stripe by hand.');
