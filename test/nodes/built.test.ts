import { execFileSync } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeType } from 'n8n-workflow';
import { areas, classOf } from '../../api/areas';
import { n8n } from '../../package.json';
import { CACHE, ROOT, pathWithBin } from '../../tools/host/paths';
import { runNode } from '../support/engine';
import { compile } from '../support/forms';
import { nodes } from '../support/nodes';

/** The package as it is shipped. */
let dist: string;

beforeAll(() => {
	mkdirSync(CACHE, { recursive: true });
	// In the project, where it finds n8n-workflow.
	dist = mkdtempSync(join(CACHE, 'built-'));
	execFileSync('gulp', ['build'], {
		cwd: ROOT,
		env: { ...process.env, DIST: dist, PATH: pathWithBin() },
		stdio: 'pipe',
		shell: process.platform === 'win32',
	});
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** What n8n loads, in the folder. */
const loaded = [...n8n.nodes, ...n8n.credentials].map((file) => file.replace(/^dist\//, ''));

/** Loads files in a Node.js of its own, as n8n does, and says what an expression is then. */
function afterLoading<T>(files: string[], expression: string): T {
	const lines = [
		`const dist = ${JSON.stringify(dist)};`,
		`for (const file of ${JSON.stringify(files)}) {`,
		'	const Class = Object.values(require(`${dist}/${file}`))[0];',
		'	const { methods } = new Class();',
		'	Object.keys(methods?.loadOptions ?? {});',
		'}',
		'const cached = Object.keys(require.cache).filter((path) => path.startsWith(dist)).map((path) => path.slice(dist.length + 1));',
		`console.log(JSON.stringify(${expression}));`,
	];
	return JSON.parse(
		execFileSync(process.execPath, ['-e', lines.join('\n')], { cwd: ROOT, encoding: 'utf8' }),
	) as T;
}

it('has the engine in one file, which is in memory once for all nodes and the credential', () => {
	const code = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.js'),
	);
	const withEngine = code.filter((file) =>
		/class Limiter\b|limiterFor|safeBaseUrl = /.test(readFileSync(join(dist, file), 'utf8')),
	);
	expect(withEngine).toEqual(['request/index.js']);
	const cached = afterLoading<string[]>(loaded, 'cached');
	expect(cached.filter((file) => file.startsWith('request/'))).toEqual(['request/index.js']);
	expect(cached).toEqual(expect.arrayContaining(loaded));
});

it('reads what is served on demand when it is asked for: n8n starts without', () => {
	const cached = afterLoading<string[]>(loaded, 'cached');
	expect(cached.filter((file) => file.endsWith('properties.json'))).toHaveLength(nodes.length);
	expect(cached).not.toContain('nodes/served.json');
});

it('is, as data, what the form compiler makes', () => {
	const { forms, served } = compile();
	for (const { description, methods } of nodes) {
		const built = makeBuilt(description.name);
		const { properties, loads } = forms[description.name]();
		expect(built.description.properties).toEqual(properties);
		expect(new Set(Object.keys(built.methods!.loadOptions!))).toEqual(new Set([...loads, 'expand']));
		expect(Object.keys(built.methods!.listSearch!)).toEqual(served.lists.map(({ name }) => name));
		expect(built.description).toEqual(description);
		expect(Object.keys(built.methods!.loadOptions!)).toEqual(Object.keys(methods!.loadOptions!));
		expect(Object.keys(built.methods!.listSearch!)).toEqual(Object.keys(methods!.listSearch!));
	}
});

it('has the icons and the codex of every node beside it', () => {
	for (const node of Object.keys(areas)) {
		const own = classOf(node);
		const files = readdirSync(join(dist, 'nodes', own));
		expect(files).toEqual(
			expect.arrayContaining([`${node}.svg`, `${node}.dark.svg`, `${own}.node.json`, '__schema__']),
		);
		const codex = JSON.parse(readFileSync(join(dist, 'nodes', own, `${own}.node.json`), 'utf8')) as object;
		expect(codex).toMatchObject({
			node: `n8n-nodes-stripe-complete.${node}`,
			resources: expect.anything() as object,
		});
	}
});

function makeBuilt(node: string): INodeType {
	const exports = jest.requireActual<Record<string, new () => INodeType>>(join(dist, 'index.js'));
	return new exports[classOf(node)]();
}

/** So many requests of one account may be under way before any was answered. */
const FIRST_WINDOW = 8;
/** Long enough for a second limiter to show. */
const HOLD = 1_500;

it('lets two nodes of one process share what Stripe allows an account', async () => {
	const held: ServerResponse[] = [];
	const paths = new Set<string>();
	let most = 0;
	let answering = false;
	const server = createServer((request, response) => {
		paths.add(request.url!.split('/')[2]);
		response.setHeader('content-type', 'application/json');
		if (answering) return void response.end('{}');
		most = held.push(response);
		if (most === FIRST_WINDOW)
			setTimeout(() => {
				answering = true;
				for (const one of held) one.end('{}');
			}, HOLD);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const items = Array.from({ length: FIRST_WINDOW }, () => ({}));
	const read = async (node: string, resource: string, executionId: string) =>
		await runNode({
			node: makeBuilt(node),
			baseUrl,
			executionId,
			items,
			parameters: { resource, operation: 'get', [resource]: { __rl: true, mode: 'id', value: ID[resource] } },
		});
	const results = await Promise.all([
		read('stripePayouts', 'payout', 'one'),
		read('stripePayments', 'charge', 'two'),
	]);
	server.closeAllConnections();
	server.close();
	for (const { error, json } of results) expect([error, json.length]).toEqual([undefined, items.length]);
	expect([...paths].sort()).toEqual(['charges', 'payouts']);
	expect(most).toBe(FIRST_WINDOW);
});

const ID: Record<string, string> = { payout: 'po_1', charge: 'ch_1' };
