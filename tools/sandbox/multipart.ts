import { invalid } from './errors';
import { UploadedFile } from './types';

/** The fields and files of a multipart/form-data body. */
export interface Multipart {
	fields: Array<[string, string]>;
	files: Record<string, UploadedFile>;
}

const attribute = (header: string, name: string) =>
	new RegExp(`[;\\s]${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(header)?.[1] ??
	new RegExp(`[;\\s]${name}=([^;\\s"]+)`, 'i').exec(header)?.[1];

/** Reads a multipart body that is whole in memory. */
export function readMultipart(contentType: string, body: Buffer): Multipart {
	const boundary = attribute(contentType, 'boundary');
	if (!boundary) throw invalid('The multipart body names no boundary.');
	const delimiter = Buffer.from(`--${boundary}`);
	const result: Multipart = { fields: [], files: {} };
	let start = body.indexOf(delimiter);
	while (start !== -1) {
		const from = start + delimiter.length + 2;
		const next = body.indexOf(delimiter, from);
		if (next === -1) break;
		const headEnd = body.indexOf('\r\n\r\n', from);
		if (headEnd !== -1 && headEnd < next) {
			const head = body.toString('utf8', from, headEnd);
			// The line break before the next delimiter belongs to the delimiter.
			const content = body.subarray(headEnd + 4, next - 2);
			const name = attribute(head, 'name');
			const filename = attribute(head, 'filename');
			const type = /content-type:\s*([^\s;]+)/i.exec(head)?.[1] ?? 'application/octet-stream';
			if (name && filename !== undefined)
				result.files[name] = new UploadedFile(filename, type, content.length);
			else if (name) result.fields.push([name, content.toString('utf8')]);
		}
		start = next;
	}
	return result;
}
