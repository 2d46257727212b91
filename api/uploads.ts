/** What Stripe takes as a file. */
export interface UploadRule {
	/** The most bytes. */
	size: number;
	/** MIME types. */
	types: string[];
}

/** Stripe does not say which of the two it means: the larger refuses nothing that it takes. */
const KB = 1024;
const MB = 1024 * KB;

const JPEG = 'image/jpeg';
const PNG = 'image/png';
const GIF = 'image/gif';
const PDF = 'application/pdf';
const PEM = 'application/x-pem-file';

const IMAGES = [GIF, JPEG, PNG];
const SCANS = [JPEG, PDF, PNG];
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * The rules for a file by its purpose (https://docs.stripe.com/file-upload#uploading-a-file, as of
 * April 2026). A purpose without any is left to Stripe.
 */
export const uploads: Record<string, UploadRule> = {
	account_requirement: { size: 64 * MB, types: SCANS },
	additional_verification: { size: 16 * MB, types: SCANS },
	business_icon: { size: 512 * KB, types: IMAGES },
	business_logo: { size: 512 * KB, types: IMAGES },
	customer_signature: { size: 4 * MB, types: [JPEG, PNG, 'image/svg+xml'] },
	dispute_evidence: { size: 5 * MB, types: SCANS },
	identity_document: { size: 32 * MB, types: SCANS },
	issuing_regulatory_reporting: { size: 256 * KB, types: ['application/json'] },
	pci_document: { size: 16 * MB, types: [PDF] },
	platform_terms_of_service: { size: 64 * MB, types: [PDF, 'text/markdown', 'text/plain'] },
	tax_document_user_upload: {
		size: 16 * MB,
		types: [...SCANS, 'text/csv', `${OFFICE}.spreadsheetml.sheet`, `${OFFICE}.wordprocessingml.document`],
	},
	terminal_android_apk: { size: 200 * MB, types: ['application/vnd.android.package-archive'] },
	terminal_reader_splashscreen: { size: 4 * MB, types: IMAGES },
	terminal_wifi_certificate: { size: 100 * KB, types: [PEM] },
	terminal_wifi_private_key: { size: 100 * KB, types: [PEM] },
};
