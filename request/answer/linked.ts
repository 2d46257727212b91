import type { IDataObject } from 'n8n-workflow';
import { fileName } from '../file-name';
import { FieldError, shown } from '../form/field-error';
import type { Answer, Download, FileSink, StripeRequest } from '../types';
import { isAtStripe } from '../wire/base-url';
import type { Connection } from '../wire/connect';
import { isRetryable } from '../wire/retry';
import { send, type Sending } from '../wire/send';
import { StripeError } from '../wire/stripe-error';

/** So many redirects are followed. */
const MOST_HOPS = 5;

type Link = NonNullable<Download['link']>;

/** Makes what keeps a file, by its name. */
export type KeepAs = (name: string) => FileSink['keep'];

/** So much of a PDF may stand before its mark (Acrobat's rule, which readers follow). */
const HEAD = 1024;

const pdfCheck =
	({ label }: Link) =>
	(head: Buffer) => {
		if (!head.subarray(0, HEAD).includes('%PDF-'))
			throw notFetched(label, 'the file at its address is not a PDF');
	};

/**
 * Reads an object, then the PDF at the address in it. That address is a capability: whoever has it may read
 * the file, so it goes without the key and is told to nobody.
 * @param keepAs what keeps the PDF, under the number of the object
 * @returns the object as Stripe answered with it, and the PDF
 * @throws FieldError when it has no PDF yet, when that is not at Stripe, or when what is there is none
 */
export async function fetchLinked(
	connection: Connection,
	request: StripeRequest,
	link: Link,
	sending: Sending,
	keepAs: KeepAs,
): Promise<Answer> {
	const answer = await send(connection, request, sending);
	const { id, number } = answer.body;
	const linked = requestFor(connection, answer.body, link);
	const sink = { check: pdfCheck(link), keep: keepAs(`${nameOf(number ?? id)}.pdf`) };
	const { file } = await fetchPdf(connection, { ...linked, sink }, link, sending);
	return { ...answer, file };
}

/** The number of an invoice may have slashes of its own. */
const nameOf = (number: unknown): string =>
	fileName(typeof number === 'string' ? number.replace(/[\\/]/g, '-') : number, 'file');

/** The request for the file, if its address is one to go to. */
function requestFor({ baseUrl }: Connection, object: IDataObject, { field, label }: Link): StripeRequest {
	const address = object[field];
	if (!address) {
		throw new FieldError(
			label,
			`has no PDF: its status is ${shown(object.status)}`,
			'Stripe makes the PDF when a draft is finalized: finalize it first, then download.',
		);
	}
	const text = typeof address === 'string' ? address : '';
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !isAtStripe(url, baseUrl)) {
		throw new FieldError(
			label,
			`has its PDF at ${shown(url?.host || 'an address')}, which is not Stripe's: it was not fetched`,
			'Check the base URL in the Stripe credential: what answers there gave this address.',
		);
	}
	const path = `${url.pathname}${url.search}`;
	return { method: 'GET', host: url.origin, path, params: {}, apiVersion: '', keyless: true };
}

async function fetchPdf(
	connection: Connection,
	request: StripeRequest,
	{ label }: Link,
	sending: Sending,
): Promise<Answer> {
	let { host, path } = request;
	for (let hops = 0; hops <= MOST_HOPS; hops++) {
		const answer = await send(connection, { ...request, host, path }, sending).catch((error: unknown) => {
			const onwards = onwardsFrom(`${host}${path}`, error, connection.baseUrl);
			if (onwards) return onwards;
			throw asRefusal(error, label);
		});
		if (!(answer instanceof URL)) return answer;
		[host, path] = [answer.origin, `${answer.pathname}${answer.search}`];
	}
	throw notFetched(label, 'its address redirects too many times');
}

/**
 * Where a redirect leads, if that is a place to go to: at Stripe, or wherever Stripe itself keeps its files. What
 * only stands for Stripe leads nowhere else.
 */
function onwardsFrom(address: string, error: unknown, baseUrl: string): URL | undefined {
	const { status = 0, headers = {} } = error instanceof StripeError ? error : {};
	const { location } = headers as { location?: unknown };
	if (status < 300 || status >= 400 || typeof location !== 'string') return undefined;
	const from = new URL(address);
	if (!URL.canParse(location, from.href)) return undefined;
	const to = new URL(location, from.href);
	const isFromStripe = from.origin !== new URL(baseUrl).origin && isAtStripe(from, baseUrl);
	return isAtStripe(to, baseUrl) || (isFromStripe && to.protocol === 'https:') ? to : undefined;
}

/** What to do about a refusal of the API, such as to check the key, is no help with one of a file's address. */
const asRefusal = (error: unknown, label: string) =>
	error instanceof StripeError && !isRetryable(error)
		? notFetched(label, `its address answered with HTTP ${error.status}`)
		: error;

const notFetched = (label: string, why: string) =>
	new FieldError(label, `has a PDF that could not be fetched: ${why}`, 'Download it in Stripe instead.');
