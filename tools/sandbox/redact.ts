import { UploadedFile } from './types';

/** Parameters that hold a full account number or another secret of a person. */
const SENSITIVE = new Set([
	'cvc',
	'account_number',
	'iban',
	'id_number',
	'id_number_secondary',
	'ssn_last_4',
	'pin',
	'cryptogram',
]);

/** Whether this value must be neither stored nor shown. An invoice has a `number` too, which may. */
export function isSensitive(name: string, value: unknown): boolean {
	if (name === 'number') return typeof value === 'string' && /^\d{12,19}$/.test(value.replace(/[ -]/g, ''));
	return SENSITIVE.has(name);
}

/** A copy without sensitive values, to be logged. */
export function redact(value: unknown): unknown {
	if (value instanceof UploadedFile) return { filename: value.filename, type: value.type, size: value.size };
	if (Array.isArray(value)) return value.map(redact);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, item]) => [
			name,
			typeof item !== 'object' && isSensitive(name, item) ? '[redacted]' : redact(item),
		]),
	);
}
