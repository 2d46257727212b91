import qs from 'qs';
import { invalid } from './errors';
import { readMultipart } from './multipart';
import type { Params } from './types';

/**
 * Bracketed pairs to nested objects. Lists stay objects with the keys 0, 1, 2: whether `metadata[0]` is a
 * list or a key named 0 is known to the facts only, so check.ts decides.
 */
function decodeForm(text: string): Params {
	return qs.parse(text, {
		depth: 64,
		parameterLimit: 1_000_000,
		arrayLimit: 1_000_000,
		parseArrays: false,
		plainObjects: true,
	}) as Params;
}

function decodeJson(body: Buffer): Params {
	if (body.length === 0) return {};
	try {
		const value: unknown = JSON.parse(body.toString('utf8'));
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Params;
	} catch {
		// Falls through to the same answer as any other body that is no JSON object.
	}
	throw invalid('The request body must be one JSON object.');
}

/** What a request says, before the facts are asked what it means. */
export interface Decoded {
	params: Params;
	/** How scalars were written: as text, or with JSON's own types. */
	wire: 'form' | 'json';
}

/** Reads parameters from the query and from the body. */
export function decode(request: {
	method: string;
	query: string;
	contentType: string;
	body: Buffer;
	v2: boolean;
}): Decoded {
	const query = decodeForm(request.query);
	if (request.method === 'GET' || request.body.length === 0) {
		// A v2 write without a body still means JSON: an empty object.
		return { params: query, wire: request.v2 && request.method !== 'GET' ? 'json' : 'form' };
	}
	const type = request.contentType.split(';')[0].trim().toLowerCase();
	if (request.v2) {
		if (type && type !== 'application/json') {
			throw invalid(`Endpoints under /v2 take JSON, and this body is declared as ${type}.`);
		}
		return { params: { ...query, ...decodeJson(request.body) }, wire: 'json' };
	}
	if (type === 'multipart/form-data') {
		const { fields, files } = readMultipart(request.contentType, request.body);
		const text = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
		return { params: { ...query, ...decodeForm(text), ...files }, wire: 'form' };
	}
	if (type === 'application/json') {
		throw invalid(
			'Endpoints under /v1 take form-encoded bodies, not JSON. Send application/x-www-form-urlencoded.',
		);
	}
	return { params: { ...query, ...decodeForm(request.body.toString('utf8')) }, wire: 'form' };
}

/** Turns objects with the keys 0, 1, 2 into lists: the best guess where the facts were not reached. */
export function guessLists(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(guessLists);
	const entries = Object.entries(value);
	if (entries.length > 0 && entries.every(([key], index) => key === String(index))) {
		return entries.map(([, item]) => guessLists(item));
	}
	return Object.fromEntries(entries.map(([key, item]) => [key, guessLists(item)]));
}
