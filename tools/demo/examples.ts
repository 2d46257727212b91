import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INode } from 'n8n-workflow';
import type { CredentialFile, WorkflowFile } from '../host/n8n';
import { PACKAGE, ROOT } from '../host/pack';

const FOLDER = join(ROOT, 'examples');

/** The order in which the examples make the best reading; others follow. */
const ORDER = [
	'payout-desk.json',
	'bulk-payouts.json',
	'refund-desk.json',
	'failed-payments.json',
	'dunning.json',
	'dispute-evidence.json',
	'subscription-lab.json',
	'new-price.json',
	'usage-metering.json',
	'revenue-report.json',
	'payout-reconciliation.json',
	'connect-onboarding.json',
	'paperwork.json',
];

/** The credential that the examples refer to. */
export const CREDENTIAL = { id: 'stripeTestKey', name: 'Stripe test key', type: 'stripeSecretKeyApi' };

/** An example with the name of its file. */
export interface Example extends WorkflowFile {
	file: string;
	versionId: string;
}

function rank(file: string): number {
	const place = ORDER.indexOf(file);
	return place < 0 ? ORDER.length : place;
}

/** All workflows in `examples/`. */
export function loadExamples(): Example[] {
	return readdirSync(FOLDER)
		.filter((file) => file.endsWith('.json'))
		.sort((a, b) => rank(a) - rank(b))
		.map((file) => ({
			file,
			...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Example, 'file'>),
		}));
}

/** Whether a node of a workflow is the package's. */
export function isOurs(node: INode): boolean {
	return node.type.startsWith(`${PACKAGE}.`);
}

/** Whether a node begins a workflow when something happens at Stripe; n8n's command cannot wait for that. */
export function isTrigger(node: INode): boolean {
	return isOurs(node) && node.type.endsWith('Trigger');
}

/** Whether a node only shows what it would send. */
export function isDryRun({ parameters: { options } }: INode): boolean {
	return (options as { dryRun?: boolean } | undefined)?.dryRun === true;
}

/** The examples' credential, for the sandbox at this URL. */
export function sandboxCredential(baseUrl: string): CredentialFile & { data: IDataObject } {
	return { ...CREDENTIAL, data: { secretKey: 'sk_test_sandbox123', baseUrl } };
}
