import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import { typeFor } from '../support/nodes';
import type { Workflow } from './support/rest';
import { Stage } from './support/stage';
import { called, inARow, node, rows } from './support/workflows';

/*
 * A step that is to go on, and a fault that concerns all of its items. When a node throws in this mode,
 * n8n passes the input items on as if they were results: whoever reads them downstream takes what was
 * never paid for paid.
 */
const NO_OPERATION = 'n8n-nodes-base.noOp';

let stage: Stage;
/** The ids of credentials that nothing can be paid with. */
const broken: Record<string, string> = { undecryptable: 'ofAnotherKey' };
beforeAll(async () => {
	stage = await Stage.start();
	broken.baseUrl = await stage.addCredential({ baseUrl: 'http://example.com' });
	broken.noUrl = await stage.addCredential({ baseUrl: 'not a URL' });
	broken.emptyKey = await stage.addCredential({ secretKey: '' });
	broken.publishableKey = await stage.addCredential({ secretKey: 'pk_test_sandbox123' });
	broken.unreachable = await stage.addCredential({ baseUrl: 'http://127.0.0.1:1' });
	broken.deleted = await stage.addCredential({});
	await stage.rest.call('DELETE', `/credentials/${broken.deleted}`);
	// As text that begins like what n8n encrypts, but was encrypted with another key.
	const data = Buffer.from('Salted__12345678ofAnotherInstance').toString('base64');
	await stage.host.importCredentials([
		{ id: broken.undecryptable, name: 'Stripe', type: 'stripeSecretKeyApi', data },
	]);
});
beforeEach(() => stage.sandbox.reset());
afterAll(async () => await stage?.end());

const faults: Array<[string, IDataObject, () => string]> = [
	['a base URL that no key may go to', {}, () => broken.baseUrl],
	['a base URL that is none', {}, () => broken.noUrl],
	['a base URL that nobody answers at', {}, () => broken.unreachable],
	['an empty key', {}, () => broken.emptyKey],
	['a publishable key', {}, () => broken.publishableKey],
	['a credential that was deleted', {}, () => broken.deleted],
	['a credential that cannot be decrypted', {}, () => broken.undecryptable],
	['an operation that does not exist', { operation: 'createAll' }, () => stage.credential],
	['a resource that does not exist', { resource: 'payouts' }, () => stage.credential],
	['an operation by an expression that fails', { operation: '={{ $json.no.such }}' }, () => stage.credential],
	['an amount that is none', { amount: 'much' }, () => stage.credential],
	['an option that is none', { options: { timeout: 'soon' } }, () => stage.credential],
];

let workflows = 0;
async function forThreeRows(pay: INode): Promise<Workflow> {
	const name = `continue${++workflows}`;
	const nodes = [called(name), ...rows('[{n: 0}, {n: 1}, {n: 2}]'), pay, node('Next', NO_OPERATION, {})];
	return await stage.rest.addWorkflow(name, nodes, inARow(nodes));
}

const payout = (parameters: IDataObject, more: Partial<INode>, credential: string) =>
	stage.stripe(
		'Pay',
		{ resource: 'payout', operation: 'create', amount: 100, currency: 'usd', ...parameters },
		{ type: typeFor('payout'), ...more },
		credential,
	);

/** Each item by what it is: a row as it came in, or an error with what it says, and of which row. */
const told = (items: INodeExecutionData[] | null | undefined) =>
	(items ?? []).map(({ json, error, pairedItem }) => {
		const said = (json.error ?? error) as IDataObject | string | undefined;
		if (said === undefined) return json;
		return { of: pairedItem, says: Boolean(typeof said === 'string' ? said : said.message) };
	});
const EACH_AS_AN_ERROR = [0, 1, 2].map((item) => ({ of: { item }, says: true }));

describe.each(['continueRegularOutput', 'continueErrorOutput'] as const)('%s', (onError) => {
	const [errorOutput, others] = onError === 'continueErrorOutput' ? [1, [0]] : [0, [1]];

	it.each(faults)('lets no item out as a success: %s', async (_what, parameters, credential) => {
		const workflow = await forThreeRows(payout(parameters, { onError }, credential()));
		const { data } = await stage.rest.run(workflow);
		const outputs = data.resultData.runData.Pay[0].data?.main ?? [];
		expect(told(outputs[errorOutput])).toEqual(EACH_AS_AN_ERROR);
		for (const output of others) expect(told(outputs[output])).toEqual([]);
		expect(data.resultData.error?.message).toBeUndefined();
		expect(stage.sandbox.ledger).toEqual([]);
	});

	it('lets no item out where there is no credential', async () => {
		const workflow = await forThreeRows(payout({}, { onError }, stage.credential));
		// n8n does not publish a workflow in which one is missing.
		stage.rewrite(workflow, 'stripeSecretKeyApi', 'anotherApi');
		const { data } = await stage.rest.run(workflow);
		const outputs = data.resultData.runData.Pay?.[0].data?.main ?? [];
		for (const output of outputs) {
			expect(told(output).filter((item) => !('says' in item))).toEqual([]);
		}
		expect(stage.sandbox.ledger).toEqual([]);
	});
});
