import type { IBinaryData, IDataObject, IExecuteFunctions } from 'n8n-workflow';

/** The filled form of one item: top-level fields by name, expressions resolved. */
export type Form = Record<string, unknown>;

/** Stripe's parameters, nested as Stripe documents them. */
export type Params = Record<string, unknown>;

/** A file to send along. */
export interface Upload {
	/** Stripe's name for the file. */
	parameter: string;
	name: string;
	/** MIME type. */
	type: string;
	/** Reads the bytes: not before they are sent, as many large files may wait for their turn. */
	load: () => Promise<Buffer>;
}

/** A stream of bytes: Node's own, whose module n8n's rules let no node import. */
export type ByteStream = Awaited<ReturnType<IExecuteFunctions['helpers']['getBinaryStream']>>;

/** What takes a file while it comes, so that it is never in memory as a whole. */
export interface FileSink {
	/** Looks at how it begins, before any of it is kept: a kilobyte or more, or all of it. Throws what is wrong. */
	check?: (head: Buffer) => void;
	/**
	 * Keeps it.
	 * @param type MIME type, as the answer says
	 */
	keep: (file: ByteStream, type: string | undefined) => Promise<IBinaryData>;
}

/** One request to Stripe, complete but for the key. */
export interface StripeRequest {
	method: 'GET' | 'POST' | 'DELETE';
	/** Path with its ids encoded: `/v1/payouts/po_123`. */
	path: string;
	params: Params;
	apiVersion: string;
	/** The connected account to act for. */
	account?: string;
	context?: string;
	/** Another host of Stripe's than the API's own: `https://files.stripe.com`. */
	host?: string;
	/** A file that goes along. */
	upload?: Upload;
	/** What takes the answer, which is a file rather than an object. */
	sink?: FileSink;
	/** What is sent in place of the key, which this host does not get. */
	token?: string;
	/** Whether the address itself is all that `host` needs to know: no key goes there, nor any header of Stripe's. */
	keyless?: boolean;
}

/** What came back, and how. */
export interface Answer {
	body: IDataObject;
	/** What a request for a file gets, as n8n keeps it; its body is empty then. */
	file?: IBinaryData;
	attempts: number;
	requestId?: string;
	idempotencyKey?: string;
	/** Whether it is the answer of an earlier try: nothing was done again. */
	replayed?: boolean;
	/** What to say of an object that Stripe was not done with when the waiting for it ended. */
	unfinished?: string;
}

/** Where it shows whether something is deleted. */
export interface Deletion {
	/** The path of what to read: what was to be deleted, or what it was a part of. */
	path: string;
	/** Its field, for a part: `discount`. */
	part?: string;
}

/** An answer that was read. */
export interface HttpAnswer {
	statusCode: number;
	headers: Record<string, string>;
	/** Its JSON; undefined for what is none. */
	body: unknown;
	/** In place of the body, where a file was asked for and came. */
	file?: IBinaryData;
}

/** The parameters of a request as they go over the wire. */
export interface Encoded {
	/** Says all that is sent: the query or the body, or what stands for a body that is too large for that. */
	text: string;
	/** Of a POST. */
	body: string | Buffer;
	contentType: string;
}

/** How many objects of a list are wanted. */
export type Wanted = number | 'whole';

/** What is to be downloaded for one item. */
export interface Download {
	/** The output's field for the file, and what the form calls the field that names it. */
	into: string;
	label: string;
	/** The path of what describes the file, and the field that gave the id. */
	about?: { path: string; label: string };
	/** For a request that answers with an object: its field with the address of the file, and the field that gave the id. */
	link?: { field: string; label: string };
}

/** How to wait for an object that Stripe still works on. */
export interface Wait {
	/** Its path; `{{$response.body.id}}` in it stands for its id. */
	readFrom: string;
	/** The states in which Stripe still works on it, by where in the object they stand: `action.status`. */
	working: Record<string, string[]>;
	/** How long at most, in milliseconds. */
	limit: number;
}

/**
 * What became of a write: Stripe did it; Stripe said no, so that nothing happened; nobody knows; or it was
 * never on its way.
 */
export type Outcome = 'done' | 'refused' | 'unknown' | 'not_sent';

/** How many writes of a step stand how. */
export type Standing = Record<Outcome, number>;
