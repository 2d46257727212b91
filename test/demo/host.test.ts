import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../tools/host/environment';
import { installPackage } from '../../tools/host/install';
import { parseResult } from '../../tools/host/result';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'host-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A packed package, as `npm pack` makes it. */
function tarballOf(manifest: Record<string, unknown>, files: string[] = []): string {
	const content = join(folder, 'package');
	mkdirSync(content, { recursive: true });
	writeFileSync(join(content, 'package.json'), JSON.stringify(manifest));
	for (const file of files) writeFileSync(join(content, file), '');
	const tarball = join(folder, 'package.tgz');
	execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
	rmSync(content, { recursive: true });
	return tarball;
}

describe('installing a package', () => {
	const n8nFolder = () => join(folder, '.n8n');
	const read = (path: string) =>
		JSON.parse(readFileSync(join(n8nFolder(), 'nodes', path), 'utf8')) as Record<string, unknown>;
	const manifest = {
		name: 'n8n-nodes-one',
		version: '1.2.3',
		devDependencies: { jest: '1' },
		peerDependencies: { 'n8n-workflow': '*' },
	};

	it('unpacks it where n8n looks, without what only developers need', () => {
		installPackage(n8nFolder(), tarballOf(manifest, ['index.js']));
		expect(read('node_modules/n8n-nodes-one/package.json')).toEqual({
			name: 'n8n-nodes-one',
			version: '1.2.3',
		});
		expect(existsSync(join(n8nFolder(), 'nodes/node_modules/n8n-nodes-one/index.js'))).toBe(true);
		expect(read('package.json').dependencies).toEqual({ 'n8n-nodes-one': '1.2.3' });
	});

	it('takes the place of an older version, and leaves other packages', () => {
		installPackage(n8nFolder(), tarballOf({ name: 'n8n-nodes-two', version: '1.0.0' }));
		installPackage(n8nFolder(), tarballOf(manifest, ['old.js']));
		installPackage(n8nFolder(), tarballOf({ ...manifest, version: '2.0.0' }));
		expect(existsSync(join(n8nFolder(), 'nodes/node_modules/n8n-nodes-one/old.js'))).toBe(false);
		expect(read('package.json').dependencies).toEqual({ 'n8n-nodes-two': '1.0.0', 'n8n-nodes-one': '2.0.0' });
	});

	it('refuses one that needs others', () => {
		const tarball = tarballOf({ ...manifest, dependencies: { qs: '*' } });
		expect(() => installPackage(n8nFolder(), tarball)).toThrow('n8n-nodes-one has dependencies');
	});
});

describe('the result of an execution', () => {
	const run = { data: { resultData: { runData: {}, note: 'a } and a\n}\nbrace' } }, status: 'success' };
	const printed = JSON.stringify(run, null, 2);

	it.each([
		['alone', `${printed}\n`],
		['after log lines', `Initializing n8n process\nRegistered {runner}\n${printed}\n`],
		['before the message of a failure', `====\n${printed}\nError executing workflow. {See} log\n}`],
	])('is found %s', (_title, output) => expect(parseResult(output)).toEqual(run));

	it('is missed with what n8n printed instead', () => {
		expect(() => parseResult('The workflow with the id "w" does not exist.')).toThrow(
			'n8n printed no result:\nThe workflow with the id "w" does not exist.',
		);
	});
});

describe("n8n's environment", () => {
	const before = { ...process.env };
	afterEach(() => (process.env = before));

	it('has nothing of an n8n that is set up otherwise on this machine', () => {
		process.env = { ...before, N8N_PORT: '1', DB_TYPE: 'postgresdb', WEBHOOK_URL: 'x', HOME: '/home/me' };
		const env = environment(folder, { N8N_PORT: '2' });
		expect(env).toMatchObject({ N8N_PORT: '2', N8N_USER_FOLDER: folder, HOME: '/home/me' });
		expect(env).not.toHaveProperty('DB_TYPE');
		expect(env).not.toHaveProperty('WEBHOOK_URL');
	});

	it('keeps n8n to this machine', () => {
		expect(environment(folder, {})).toMatchObject({
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_DIAGNOSTICS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
			N8N_TEMPLATES_ENABLED: 'false',
		});
	});
});
