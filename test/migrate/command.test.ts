import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../migrate/command';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'migrate-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const save = (name: string, content: unknown) =>
	writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
const load = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as unknown;

function run(...args: string[]) {
	let out = '';
	let err = '';
	const code = runCommand(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
	return { code, out, err };
}

const OURS = 'n8n-nodes-stripe-complete.stripePayouts';
const balance = { name: 'Balance', type: 'n8n-nodes-base.stripe', parameters: {} };
const source = {
	name: 'WeChat',
	type: 'n8n-nodes-base.stripe',
	parameters: { resource: 'source', operation: 'create' },
};
const workflow = (...nodes: object[]) => ({ name: 'Orders', nodes, connections: {} });

it('gives the workflow on standard output, and what to look at on standard error', () => {
	save('w.json', workflow(balance));
	const { code, out, err } = run('migrate', at('w.json'));
	expect(code).toBe(0);
	expect(JSON.parse(out)).toMatchObject({ nodes: [{ name: 'Balance', type: OURS }] });
	expect(err).toContain('"Balance" (balance: get): Stripe Payouts and Balance, Balance: Get');
	expect(err).toContain('1 node moved.');
	expect(err).toMatch(/Deactivate the old workflow before/);
});

it('says which nodes were left, and ends with 1', () => {
	save('w.json', workflow(balance, source));
	const { code, out, err } = run('migrate', at('w.json'), '-o', at('new/w.json'));
	expect([code, out]).toEqual([1, '']);
	expect(load('new/w.json')).toMatchObject({ nodes: [{ type: OURS }, source] });
	expect(err).toContain('"WeChat" (source: create): NOT MOVED');
	expect(err).toContain('1 node moved, 1 left as it was.');
});

it('takes a list of workflows, and gives a list', () => {
	save('all.json', [workflow(balance), workflow()]);
	const { code, out, err } = run('migrate', at('all.json'));
	expect(code).toBe(0);
	expect(JSON.parse(out)).toMatchObject([{ nodes: [{ type: OURS }] }, { nodes: [] }]);
	expect(err).toContain('no built-in Stripe node');
});

it('takes a folder, and puts all its workflows into another', () => {
	save('a.json', workflow(balance));
	save('b.json', [workflow()]);
	save('package.json', { name: 'no workflow' });
	save('readme.txt', 'no JSON');
	const { code, err } = run('migrate', folder, '-o', at('out'));
	expect(code).toBe(0);
	expect(readdirSync(at('out')).sort()).toEqual(['a.json', 'b.json']);
	expect(load('out/a.json')).toMatchObject({ nodes: [{ type: OURS }] });
	expect(err).toContain('package.json: no workflow');
});

it('is done after once: what it gave has no built-in node any more', () => {
	save('w.json', workflow(balance));
	run('migrate', at('w.json'), '-o', at('once.json'));
	const { code, out } = run('migrate', at('once.json'));
	expect(code).toBe(0);
	expect(JSON.parse(out)).toEqual(load('once.json'));
});

it.each<[string, () => string[], RegExp]>([
	['no command', () => [], /^Usage/],
	['another command', () => ['delete', at('w.json')], /^Usage/],
	['no file', () => ['migrate'], /^Usage/],
	['two files', () => ['migrate', at('w.json'), at('w.json')], /^Usage/],
	['-o with nothing', () => ['migrate', at('w.json'), '-o'], /^Usage/],
	['a file that is not there', () => ['migrate', at('x.json')], /no file or folder/],
	['a file that is no JSON', () => ['migrate', at('text.json')], /not JSON/],
	['a file that is no workflow', () => ['migrate', at('other.json')], /has no workflow in it/],
	['a folder and no -o', () => ['migrate', folder], /say with -o/],
	['a name that is taken', () => ['migrate', at('w.json'), '-o', at('w.json')], /exists already/],
])('does nothing and ends with 2, given %s', (_what, args, said) => {
	save('w.json', workflow(balance));
	save('other.json', { nodes: 'none' });
	save('text.json', 'nodes: []');
	const before = readdirSync(folder);
	const { code, out, err } = run(...args());
	expect([code, out]).toEqual([2, '']);
	expect(err).toMatch(said);
	expect(readdirSync(folder)).toEqual(before);
	expect(load('w.json')).toEqual(workflow(balance));
});

it('writes none of a folder where one name is taken', () => {
	save('w.json', workflow(balance));
	save('a.json', workflow(balance));
	const { code, err } = run('migrate', folder, '-o', folder);
	expect(code).toBe(2);
	expect(err).toContain('exists already');
	expect(load('a.json')).toEqual(workflow(balance));
});
