import type { IDataObject } from 'n8n-workflow';
import { describing } from '../answer/download';
import { pageOf } from '../answer/pages';
import type { Prepared } from '../form/prepare';
import type { CompiledOperation } from '../form/table';
import { amountsIn, inWords } from '../guard/amounts';
import type { Refusal } from '../guard/refusal';
import type { StripeRequest } from '../types';
import { encode } from '../wire/body';
import type { Connection } from '../wire/connect';
import { decoded } from '../wire/decode';
import { toHttp } from '../wire/http';
import { modeOf } from '../wire/mode';
import { curlOf } from './curl';
import { MASK, masked } from './masked';
import type { Sum } from './sum';

/** What a preview shows beside the request itself. */
interface Beside {
	/** What it goes under. */
	idempotencyKey: string | undefined;
	/** What would stop it. */
	refusal: Refusal | undefined;
	/** Of all items. */
	sum: Sum | undefined;
}

/**
 * The request of an item as it would be sent, with nothing sent: of several the first. Secrets are masked.
 * @returns an object that cannot be taken for one of Stripe's: it begins with `dry_run` and has no `id`
 */
export async function previewOf(
	connection: Connection,
	operation: CompiledOperation,
	prepared: Prepared,
	{ idempotencyKey, refusal, sum }: Beside,
): Promise<IDataObject> {
	const first = firstOf(operation, prepared);
	const { token, upload } = first;
	const params = masked(first.params, operation.secrets);
	const request: StripeRequest = { ...first, params, ...(token === undefined ? {} : { token: MASK }) };
	const encoded = await encode(request);
	const http = toHttp(connection, request, encoded, { idempotencyKey, timeout: 1 });
	const found = amountsIn(request);
	const follows = followsOf(operation, prepared);
	return {
		dry_run: true,
		operation: operation.action,
		mode: modeOf(String(connection.credential.data!.secretKey)) ?? null,
		method: http.method,
		url: http.url,
		headers: { Authorization: `Basic ${MASK}`, ...http.headers } as IDataObject,
		...(upload ? {} : { body: (http.body as string | undefined) ?? null }),
		parameters: decoded(request) as IDataObject,
		...(upload ? { file: fileOf(upload, encoded.body.length) } : {}),
		...(found.length
			? { amounts: Object.fromEntries(found.map((one) => [one.path, inWords(one.amount, one.currency)])) }
			: {}),
		...(request.method === 'GET' ? {} : { idempotency_key: idempotencyKey ?? null }),
		stopped_by_guard: refusal ? `${refusal.message}. ${refusal.remedy}` : null,
		...(sum ? { all_items: sum as unknown as IDataObject } : {}),
		...(follows ? { what_follows: follows } : {}),
		...(operation.secret ? { note: 'Secrets are masked: put them in before you use the curl line.' } : {}),
		curl: curlOf(request, http, params),
	};
}

const fileOf = ({ parameter, name, type }: NonNullable<StripeRequest['upload']>, bytes: number) => ({
	parameter,
	name,
	type,
	request_bytes: bytes,
});

/** The request that would go first. */
function firstOf({ paged }: CompiledOperation, { request, wanted, download }: Prepared): StripeRequest {
	if (paged) return pageOf(request, wanted);
	return download?.about ? describing(request, download.about) : request;
}

/** What would be sent after it. */
function followsOf({ paged }: CompiledOperation, { wanted, download, wait }: Prepared): string | undefined {
	if (paged && wanted !== 'whole')
		return wanted === Infinity
			? 'The next pages, while there are more.'
			: `The next pages, up to ${wanted} objects in all.`;
	if (download) return 'The download of the file that this describes.';
	return wait ? 'The same object is read again until Stripe is done with it.' : undefined;
}
