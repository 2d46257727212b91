import type { IBinaryKeyData, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Connection } from '../wire/connect';
import { fileName } from '../file-name';
import { FieldError, shown } from '../form/field-error';
import { send, type Sending } from '../wire/send';
import type { Answer, Download, StripeRequest } from '../types';
import { fetchLinked, type KeepAs } from './linked';

/**
 * Downloads a file, into n8n's storage while it comes.
 * @returns what is known of it, and the file as n8n keeps it
 * @throws FieldError when Stripe does not hand it out, or n8n cannot keep it
 */
export async function fetchFile(
	functions: IExecuteFunctions,
	connection: Connection,
	request: StripeRequest,
	download: Download,
	sending: Sending,
): Promise<{ answer: Answer; binary: IBinaryKeyData }> {
	const { into, about, link } = download;
	const keepAs = keeper(functions, download);
	const answer = link
		? await fetchLinked(connection, request, link, sending, keepAs)
		: await fetchAt(connection, request, about, sending, keepAs);
	return { answer, binary: { [into]: answer.file! } };
}

const keeper =
	({ helpers }: IExecuteFunctions, { label }: Download): KeepAs =>
	(name) =>
	async (file, type) =>
		// n8n finds the MIME type by the ending of the name.
		await helpers
			.prepareBinaryData(file, name, /\.\w+$/.test(name) ? undefined : type)
			.catch((error: unknown) => {
				throw new FieldError(
					label,
					`got no file: n8n could not keep it (${shown((error as Error).message)})`,
					'Look at where n8n keeps files: its disk may be full, or the file larger than its settings allow.',
				);
			});

/** A file that has an endpoint of its own. */
async function fetchAt(
	connection: Connection,
	request: StripeRequest,
	about: Download['about'],
	sending: Sending,
	keepAs: KeepAs,
): Promise<Answer> {
	const [, id, format] = /([^/]+)\/([^/]+)$/.exec(request.path)!;
	let object: IDataObject = { id: decodeURIComponent(id) };
	let name = `${decodeURIComponent(id)}.${format}`;
	if (about) {
		object = (await send(connection, describing(request, about), sending)).body;
		// Stripe's reference: an address only where the purpose of the file allows it to be downloaded.
		if (object.url === null) {
			throw new FieldError(
				about.label,
				`cannot be downloaded: Stripe does not give out files with the purpose ${shown(object.purpose)}`,
				'Keep a copy of such files where you made them.',
			);
		}
		name = nameOf(object);
	}
	const answer = await send(connection, { ...request, sink: { keep: keepAs(name) } }, sending);
	return { ...answer, body: object };
}

/** The request for the object that describes a file. */
export const describing = (request: StripeRequest, about: NonNullable<Download['about']>): StripeRequest => ({
	...request,
	path: about.path,
	host: undefined,
});

/** The name of a file, without folders and with an ending. */
function nameOf({ id, filename, type }: IDataObject): string {
	const name = fileName(filename, fileName(id, 'file'));
	return typeof type === 'string' && /^\w{1,10}$/.test(type) && !name.includes('.')
		? `${name}.${type}`
		: name;
}
