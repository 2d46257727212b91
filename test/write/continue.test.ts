import type { IDataObject, INode } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { runNode, type RunOptions } from '../support/engine';
import { nodeFor } from '../support/nodes';

/*
 * On Error: Continue. Whatever a node throws then makes n8n pass its input out of the success output, and
 * the next step marks unpaid items as paid.
 */
let sandbox: Sandbox;
beforeAll(async () => (sandbox = await startSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.close());

const items = [1, 2, 3].map((order) => ({ order }));
const parameters: IDataObject = {
	resource: 'topup',
	operation: 'create',
	amount: 100,
	currency: 'usd',
	options: { retries: 0 },
};

const broken: Array<[string, () => Partial<RunOptions>]> = [
	['a base URL that no key may go to', () => ({ baseUrl: 'http://stripe.example' })],
	['a base URL where nothing answers', () => ({ baseUrl: 'http://127.0.0.1:9' })],
	[
		'an operation that is none',
		() => ({ parameters: { ...parameters, operation: 'spend' }, leftovers: true }),
	],
	[
		'a resource that is none',
		() => ({ parameters: { ...parameters, resource: 'money' }, node: nodeFor('topup'), leftovers: true }),
	],
	['a credential that is missing', () => ({ settings: { credentials: {} } })],
	['a credential that cannot be decrypted', () => ({ noCredential: new Error('could not be decrypted') })],
	['a publishable key', () => ({ secretKey: 'pk_test_123' })],
	['an empty key', () => ({ secretKey: '' })],
	['an amount that is none', () => ({ parameters: { ...parameters, amount: 'much' } })],
	[
		'an expression that fails',
		() => ({ parameters: { ...parameters, amount: '={{ $("Nowhere").item.json.a }}' } }),
	],
	['options that are no options', () => ({ parameters: { ...parameters, options: { retries: 'often' } } })],
];

describe.each(broken)('%s', (_, broken) => {
	const run = async (onError: INode['onError']) => {
		const more = broken();
		const settings = { onError, ...more.settings };
		return await runNode({ baseUrl: sandbox.url, parameters, items, ...more, settings });
	};

	it('comes out once for each item as an error, never as the item, on Continue', async () => {
		const { outputs, error } = await run('continueRegularOutput');
		expect(error).toBeUndefined();
		expect(outputs[0]).toHaveLength(3);
		outputs[0].forEach(({ json, pairedItem }, item) => {
			expect(Object.keys(json)).toEqual(['error']);
			expect((json.error as IDataObject).message).toEqual(expect.any(String));
			expect(pairedItem).toEqual({ item });
		});
		expect(sandbox.ledger).toHaveLength(0);
	});

	it('comes out of the error output only, on Continue (using error output)', async () => {
		const { outputs, error } = await run('continueErrorOutput');
		expect(error).toBeUndefined();
		expect(outputs[0]).toEqual([]);
		expect(outputs[1].map(({ json }) => json.order)).toEqual([1, 2, 3]);
		expect(outputs[1].every(({ json }) => json.error)).toBe(true);
	});

	it('stops the step otherwise', async () => {
		const { error } = await run(undefined);
		expect(error?.message).toEqual(expect.any(String));
		expect(sandbox.ledger).toHaveLength(0);
	});
});
