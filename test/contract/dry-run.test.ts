import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';
import { startSandbox } from '../../tools/sandbox';
import { openTool, runNode, type RunOptions } from '../support/engine';
import { BINARY, fill } from '../support/fill';
import { table } from '../support/nodes';
import { cases, inForm, isPaged, shownFor, type Case } from '../support/operations';
import { Random, seed } from '../support/random';
import { startRecorder, type Recorded, type Recorder } from '../support/recorder';
import { FileValue, idsFor, objectOf, TOKEN } from '../support/values';

/*
 * What a dry run shows is what is sent, byte for byte; it sends nothing; and its curl line does the same.
 */
const KEY = 'sk_test_sandbox123';
const inSdk = cases.filter(({ operation }) => !operation.version && !operation.source);
const run = promisify(execFile);

let stripe: Recorder;
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'dry-run-'));
	stripe = await startRecorder();
	stripe.answer = () => ({ body: { id: 'x_1', object: 'list', data: [], has_more: false, url: '/' } });
});
beforeEach(() => (stripe.requests = []));
afterAll(async () => {
	await stripe.close();
	rmSync(folder, { recursive: true, force: true });
});

interface Filled {
	parameters: IDataObject;
	binary?: IBinaryKeyData;
	file?: FileValue;
}

/** A form with every parameter. */
function filled(test: Case): Filled {
	const { operation, resource, value } = test;
	const random = new Random(seed + operation.id.length);
	const ids = idsFor(operation, random);
	const params = inForm(operation);
	const values = objectOf(params, random, 0, operation.path);
	const form = fill(shownFor(test), params, values);
	operation.pathParams.forEach((name, i) => (form[name] = { __rl: true, mode: 'id', value: ids[i] }));
	const limited = isPaged(operation) && operation.params.some(({ name }) => name === 'limit');
	const file = Object.values(values).find((one): one is FileValue => one instanceof FileValue);
	return {
		parameters: {
			resource,
			operation: value,
			...form,
			...(limited ? { limit: random.integer(1, 100) } : {}),
		},
		...(file
			? {
					file,
					binary: {
						[BINARY]: { data: file.data.toString('base64'), fileName: file.name, mimeType: file.type },
					},
				}
			: {}),
	};
}

const dry = ({ parameters, ...rest }: Filled): Filled => ({
	...rest,
	parameters: { ...parameters, options: { ...(parameters.options as IDataObject), dryRun: true } },
});

async function outputOf({ parameters, binary }: Filled, more: Partial<RunOptions> = {}) {
	const result = await runNode({ baseUrl: stripe.url, parameters, binary, executionId: 'same', ...more });
	expect(result.error).toBeUndefined();
	return result.json;
}

/** The headers that say who asks for what. */
const NAMES = ['Stripe-Version', 'Stripe-Account', 'Stripe-Context', 'Content-Type', 'Idempotency-Key'];
const headersOf = (get: (name: string) => unknown, names = NAMES) =>
	Object.fromEntries(names.map((name) => [name, get(name)]));
const cameWith = ({ headers }: Recorded, names?: string[]) =>
	headersOf((name) => headers[name.toLowerCase()], names);

const hides = (shown: IDataObject) => {
	const text = JSON.stringify(shown);
	expect([KEY, btoa(`${KEY}:`), TOKEN].filter((secret) => text.includes(secret))).toEqual([]);
};

/** Runs the line as a person would, with the key in the environment. */
const curl = async (line: unknown) =>
	await run('bash', ['-c', `${String(line)} -sS`], {
		cwd: folder,
		env: { ...process.env, STRIPE_SECRET_KEY: KEY, STRIPE_SESSION_TOKEN: TOKEN },
	});

describe(`a dry run shows what is sent (SEED=${seed})`, () => {
	it('of all operations of the SDK', () => {
		const endpoints = new Set(inSdk.map(({ operation: { method, path } }) => `${method} ${path}`));
		expect(endpoints.size).toBe(648);
	});

	it.each(inSdk)('$name', async (test) => {
		const form = filled(test);
		const shown = await outputOf(dry(form));
		expect(stripe.requests).toEqual([]);
		expect(shown).toHaveLength(1);
		const [preview] = shown;
		expect(Object.keys(preview)[0]).toBe('dry_run');
		expect(preview).toMatchObject({ dry_run: true, stopped_by_guard: null, mode: 'test' });
		expect(preview).not.toHaveProperty('id');
		hides(preview);

		await outputOf(form);
		const [request] = stripe.requests;
		expect(preview.method).toBe(request.method);
		const headers = preview.headers as IDataObject;
		const { secret } = table.get(test.resource, test.value)!;
		if (secret) return;
		const query = request.query ? `?${request.query}` : '';
		expect(preview.url).toBe(`${stripe.url}${request.path}${query}`);
		expect(headersOf((name) => headers[name])).toEqual(cameWith(request));
		expect(preview.parameters).toEqual(request.params);
		if (form.file) expect(preview.file).toMatchObject({ request_bytes: request.raw.length });
		else expect(preview.body ?? '').toBe(request.raw.toString());
	});
});

describe('its curl line', () => {
	const isSecret = ({ resource, value }: Case) => table.get(resource, value)!.secret;
	const plain = inSdk.filter((test) => !isSecret(test));
	const random = new Random(seed);
	const sample = [
		...Array.from({ length: 25 }, () => plain[random.integer(0, plain.length - 1)]),
		...plain.filter(({ operation }) => operation.params.some(({ kind }) => kind === 'file')),
		...plain.filter(({ operation }) => operation.method === 'DELETE').slice(0, 3),
		...plain.filter(({ operation }) => operation.path.startsWith('/v2/')).slice(0, 6),
	];

	it.each(sample)('sends the same as the node: $name', async (test) => {
		const form = filled(test);
		if (form.file) writeFileSync(join(folder, basename(form.file.name)), form.file.data);
		const [{ curl: line }] = await outputOf(dry(form));
		await outputOf(form);
		await curl(line);
		const [ours, theirs] = stripe.requests;
		expect(stripe.requests).toHaveLength(2);
		expect(theirs).toMatchObject({
			method: ours.method,
			path: ours.path,
			query: ours.query,
			params: ours.params,
			files: ours.files,
		});
		expect(theirs.headers.authorization).toBe(ours.headers.authorization);
		const names = form.file ? NAMES.filter((name) => name !== 'Content-Type') : NAMES;
		expect(cameWith(theirs, names)).toEqual(cameWith(ours, names));
		if (!form.file) expect(theirs.raw.toString()).toBe(ours.raw.toString());
	});

	it('does at the sandbox what the node does, once', async () => {
		const sandbox = await startSandbox();
		try {
			const name = `O'Neil & "Söhne" $HOME \`x\``;
			const parameters = { resource: 'customer', operation: 'create', name };
			const [preview] = await outputOf(dry({ parameters }), { baseUrl: sandbox.url });
			expect(sandbox.ledger).toEqual([]);
			const made = JSON.parse((await curl(preview.curl)).stdout) as IDataObject;
			expect(made).toMatchObject({ object: 'customer', name });
			// Under the same key it is the same customer.
			expect((await outputOf({ parameters }, { baseUrl: sandbox.url }))[0]).toMatchObject({ id: made.id });
			expect(sandbox.ledger).toHaveLength(1);
		} finally {
			await sandbox.close();
		}
	});
});

describe('a dry run', () => {
	const payout = (options: IDataObject = {}, fields: IDataObject = {}): IDataObject => ({
		resource: 'payout',
		operation: 'create',
		amount: '={{ $json.amount }}',
		currency: '={{ $json.currency }}',
		...fields,
		options: { dryRun: true, ...options },
	});
	const items = [
		{ amount: '10.50 USD', currency: 'usd' },
		{ amount: '2000', currency: 'jpy' },
		{ amount: '4.50 USD', currency: 'usd' },
	];

	it('says amounts in words, and one sum by currency', async () => {
		const shown = await outputOf({ parameters: payout() }, { items });
		expect(shown.map(({ amounts }) => amounts)).toEqual([
			{ amount: '10.50 USD' },
			{ amount: '2000 JPY' },
			{ amount: '4.50 USD' },
		]);
		for (const { all_items } of shown)
			expect(all_items).toEqual({ items: 3, amounts: ['15.00 USD', '2000 JPY'], without_amount: 0 });
		expect(stripe.requests).toEqual([]);
	});

	it('says which guard would stop it, and spends nothing of its sum', async () => {
		const more = { items, guards: { largestTotal: '12 USD, 3000 JPY' } };
		const [one, , three] = await outputOf({ parameters: payout() }, more);
		expect(one.stopped_by_guard).toBeNull();
		expect(three.stopped_by_guard).toMatch(/"Largest Amount in One Execution".*15\.00 USD/);
		await outputOf({ parameters: payout({ dryRun: false }) }, { ...more, items: items.slice(0, 2) });
		expect(stripe.requests).toHaveLength(2);
	});

	it('is refused rather than sent for real when its expression finds nothing', async () => {
		const { error } = await runNode({
			baseUrl: stripe.url,
			parameters: payout({ dryRun: '={{ $json.none }}', emptyExpressions: 'leaveOut' }),
			items,
		});
		expect(error?.message).toMatch(/"Dry Run" is empty/);
		expect(stripe.requests).toEqual([]);
	});

	it('does not wait or download', async () => {
		const parameters = {
			resource: 'file',
			operation: 'download',
			file: { __rl: true, mode: 'id', value: 'file_1' },
		};
		const [preview] = await outputOf({ parameters: { ...parameters, options: { dryRun: true } } });
		expect(preview.url).toMatch(/\/v1\/files\/file_1$/);
		expect(preview.what_follows).toMatch(/download/);
		expect(stripe.requests).toEqual([]);
	});

	it('masks what is secret', async () => {
		const parameters = {
			resource: 'token',
			operation: 'create',
			options: { dryRun: true, extraParameters: { card: { number: '4242424242424242', cvc: '987' } } },
		};
		const [preview] = await outputOf({ parameters });
		expect(JSON.stringify(preview)).not.toMatch(/4242|987/);
	});

	it('of an agent shows what it would send, reads included, and which guard would stop it', async () => {
		const tool = async (parameters: IDataObject) =>
			(await openTool({ parameters, baseUrl: stripe.url, guards: { agentOperations: 'reading' } })({}))[0];
		const reading = { resource: 'payout', operation: 'getAll', limit: 1, options: { dryRun: true } };
		expect(JSON.stringify(await tool(reading))).toMatch(/"stopped_by_guard":null/);
		const paying = payout({}, { amount: '1 USD', currency: 'usd' });
		expect(JSON.stringify(await tool(paying))).toMatch(/an agent may only read/);
		expect(stripe.requests).toEqual([]);
	});
});
