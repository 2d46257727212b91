import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { fileName } from '../file-name';
import { valueOf } from './expressed';
import { inUnits } from '../file-size';
import { FieldError, shown } from './field-error';
import type { Form, Params, Upload } from '../types';

/** What Stripe takes as a file: at most so many bytes, of one of these MIME types. */
interface Rule {
	size: number;
	types: string[];
}

/** The field of an operation that names a file of the input. */
export interface UploadField {
	name: string;
	label: string;
	/** Stripe's name for the file. */
	parameter: string;
	/** What Stripe takes, by the value of another parameter. */
	rules: { by: string; values: Record<string, Rule> };
}

/** A file's field in the item, or, from an expression, n8n's note of the file itself. */
type Named = string | IBinaryData;

/**
 * Finds the file that an item is to send.
 * @throws FieldError when there is none, or, once its size is known, when Stripe would not take it
 */
export function uploadOf(
	functions: IExecuteFunctions,
	index: number,
	field: UploadField,
	form: Form,
	params: Params,
): Upload {
	const named = valueOf(form[field.name]) as Named;
	const binary = binaryOf(functions, index, field, named);
	const check = (size: number) => checkFile(field, params, binary, size);
	const known = sizeOf(binary);
	if (known !== undefined) check(known);
	return {
		parameter: field.parameter,
		name: fileName(binary.fileName, 'file'),
		type: MIME_TYPE.test(binary.mimeType) ? binary.mimeType : 'application/octet-stream',
		load: async () => {
			// Whatever an item says of its file, n8n knows how large it is: nothing larger comes into memory.
			if (binary.id) check((await functions.helpers.getBinaryMetadata(binary.id)).fileSize);
			const bytes = await functions.helpers.getBinaryDataBuffer(index, named);
			check(bytes.length);
			return bytes;
		},
	};
}

function binaryOf(
	functions: IExecuteFunctions,
	index: number,
	{ label }: UploadField,
	named: Named,
): IBinaryData {
	const binary = find(functions, index, named);
	if (binary) return binary;
	const fields = Object.keys(functions.getInputData()[index].binary ?? {});
	throw new FieldError(
		label,
		`names no file of the item: "${shown(named)}"`,
		fields.length
			? `The item has files in ${fields.join(', ')}: write one of these names.`
			: 'The item has no files: let the node before this one read, download or make one.',
	);
}

function find(functions: IExecuteFunctions, index: number, named: Named): IBinaryData | undefined {
	try {
		return functions.helpers.assertBinaryData(index, named);
	} catch {
		return undefined;
	}
}

/** As a header may have it, without parameters. */
const MIME_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/;

/** Bytes, unless only the file itself tells: n8n keeps it elsewhere, and older versions did not note its size. */
const sizeOf = ({ bytes, id, data }: IBinaryData): number | undefined =>
	typeof bytes === 'number' ? bytes : id ? undefined : Buffer.byteLength(String(data), 'base64');

/** What n8n says of files that it does not know. */
const UNKNOWN = 'text/plain';

/** @param size bytes */
function checkFile({ label, rules }: UploadField, params: Params, { mimeType }: IBinaryData, size: number) {
	if (size === 0) {
		throw new FieldError(label, 'is an empty file', 'Look at what the node before this one puts into it.');
	}
	const value = String(params[rules.by]);
	const rule = rules.values[value];
	const most = Math.max(...Object.values(rules.values).map((one) => one.size));
	if (!rule && size > most) {
		throw new FieldError(
			label,
			`has ${inUnits(size)}; Stripe takes at most ${inUnits(most)} for any purpose known here`,
			'Check that it is the right file.',
		);
	}
	if (!rule) return;
	if (size > rule.size) {
		throw new FieldError(
			label,
			`has ${inUnits(size)}; Stripe takes at most ${inUnits(rule.size)} for ${value}`,
			'Make the file smaller, such as by scanning it again with fewer dots per inch.',
		);
	}
	// A type that Stripe takes for something else is surely wrong here; of any other it may make sense.
	const isKnown = Object.values(rules.values).some(({ types }) => types.includes(mimeType));
	if (isKnown && mimeType !== UNKNOWN && !rule.types.includes(mimeType)) {
		throw new FieldError(
			label,
			`is of type ${mimeType}; Stripe takes ${rule.types.join(', ')} for ${value}`,
			'Convert the file, or choose another purpose.',
		);
	}
}
