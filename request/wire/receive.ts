import type { IBinaryData } from 'n8n-workflow';
import type { ByteStream, FileSink, HttpAnswer } from '../types';
import type { Deadline } from './deadline';
import { StripeError } from './stripe-error';

/** More than any object or page of Stripe's has, in bytes: what stands in its place must not fill n8n's memory. */
export const MOST_BYTES = 64 * 1024 ** 2;
/** What refuses says so in less. */
const MOST_OF_REFUSAL = 1024 ** 2;
/** So much of a file is looked at before any of it is kept. */
const HEAD = 1024;

/** An answer of n8n's HTTP helper, of which nothing was read yet. */
export interface RawAnswer extends Omit<HttpAnswer, 'body' | 'file'> {
	/** A stream. What n8n itself makes up in place of an answer, as its evaluations do, is none. */
	body: unknown;
}

export const isWell = ({ statusCode }: Pick<HttpAnswer, 'statusCode'>) =>
	statusCode >= 200 && statusCode < 300;

const isStream = (body: unknown): body is ByteStream =>
	typeof (body as Partial<ByteStream> | undefined | null)?.[Symbol.asyncIterator] === 'function';

/**
 * Reads an answer: an object into memory, a file into the sink. Either is bounded, as n8n's helper has no limit.
 * @throws StripeError for more than any answer of Stripe's, or a file that broke off; whatever the sink throws
 */
export async function receive(
	answer: RawAnswer,
	sink: FileSink | undefined,
	deadline: Deadline,
): Promise<HttpAnswer> {
	const { body, headers } = answer;
	if (!isStream(body)) return answer;
	// An end by the time limit or a cancellation may come when nobody reads.
	body.on('error', () => undefined);
	try {
		if (!isWell(answer)) return { ...answer, body: jsonIn(await textIn(body, MOST_OF_REFUSAL)) };
		if (sink) return { ...answer, body: undefined, file: await fileIn(body, headers, sink, deadline) };
		const text = await textIn(body, MOST_BYTES);
		if (text === undefined) throw StripeError.notStripes('What answered is larger than any answer of Stripe');
		return { ...answer, body: jsonIn(text) };
	} finally {
		body.destroy();
	}
}

/** All of it as text; undefined for more than so many bytes. */
async function textIn(body: ByteStream, most: number): Promise<string | undefined> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of body as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > most) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}

/** A byte order mark is none of JSON's. */
function jsonIn(text: string | undefined): unknown {
	try {
		return JSON.parse((text ?? '').replace(/^\ufeff/, '')) as unknown;
	} catch {
		return undefined;
	}
}

/**
 * Hands a file on while it comes. One that is cut off ends in an error: Node holds an answer to its length, or to
 * the end mark of its last chunk, and n8n keeps nothing of a stream that fails.
 */
async function fileIn(
	body: ByteStream,
	headers: HttpAnswer['headers'],
	{ check, keep }: FileSink,
	deadline: Deadline,
): Promise<IBinaryData> {
	const chunks = (body as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
	let received = 0;
	/** What went wrong on the way here: what n8n says when it cannot keep a file is another thing. */
	let broken: StripeError | undefined;
	const next = async (): Promise<Buffer | undefined> => {
		try {
			deadline.listen();
			const { done, value } = await chunks.next();
			if (done) return undefined;
			received += value.length;
			return value;
		} catch (error) {
			throw (broken = StripeError.cutOff(received, deadline.tooLate() ?? error));
		} finally {
			// How long n8n takes to keep it is no silence of Stripe's.
			deadline.rest();
		}
	};
	const head = await headOf(next);
	if (head.length === 0) throw StripeError.unreadable({ headers });
	check?.(head);
	async function* file() {
		for (let chunk: Buffer | undefined = head; chunk; chunk = await next()) yield chunk;
	}
	try {
		return await keep(streamOf(body, file()), /^[\w.+-]+\/[\w.+-]+/.exec(headers['content-type'])?.[0]);
	} catch (error) {
		throw broken ?? error;
	}
}

/** Its first bytes, so many as are looked at, or all of it. */
async function headOf(next: () => Promise<Buffer | undefined>): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for (let size = 0; size < HEAD;) {
		const chunk = await next();
		if (!chunk) break;
		chunks.push(chunk);
		size += chunk.length;
	}
	return Buffer.concat(chunks);
}

/** A stream of chunks, made by the class of another: n8n's rules let no node import it. */
const streamOf = (body: ByteStream, chunks: AsyncIterable<Buffer>): ByteStream =>
	(body.constructor as unknown as { from: (chunks: AsyncIterable<Buffer>, how: object) => ByteStream }).from(
		chunks,
		{ objectMode: false },
	);
