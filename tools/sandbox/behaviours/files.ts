import type { UploadedFile } from '../types';
import type { Behaviours } from '../world';

/** Files are described and not kept. */
export const files: Behaviours = {
	'files.create'(call, generic) {
		const { file, ...params } = call.params as { file: UploadedFile };
		call.params = params;
		const object = generic();
		return Object.assign(object, {
			filename: file.filename,
			size: file.size,
			type: file.filename.includes('.') ? file.filename.split('.').at(-1) : null,
			url: `https://files.stripe.com/v1/files/${String(object.id)}/contents`,
		});
	},

	'fileLinks.create'(_call, generic) {
		const object = generic();
		return Object.assign(object, { url: `https://files.stripe.com/links/${String(object.id)}` });
	},
};
