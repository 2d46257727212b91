import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/*
 * The compose file that docs/deployment.md gives to people. There is no Docker here: what can be held is its form, and
 * that all of n8n's processes are alike. test/e2e/deployment holds the names of settings.
 */
const ROOT = join(__dirname, '../..');
const DEPLOYMENT = join(ROOT, 'docs/deployment');
const text = readFileSync(join(DEPLOYMENT, 'compose.yml'), 'utf8');
const example = readFileSync(join(DEPLOYMENT, 'example.env'), 'utf8');
const version = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

interface Service {
	image: string;
	command?: string | string[];
	restart?: string;
	stop_grace_period?: string;
	environment?: Record<string, string>;
	volumes?: string[];
	depends_on?: Record<string, { condition: string }>;
	healthcheck?: { test: string[] };
	ports?: string[];
}
const { services, volumes } = parse(text, { merge: true }) as {
	services: Record<string, Service>;
	volumes: Record<string, unknown>;
};

const N8N = ['main', 'worker-1', 'worker-2', 'webhook'];
const n8n = N8N.map((name) => services[name]);
const PACKAGES = '/home/node/.n8n/nodes';

it('has one main process, two workers, a webhook processor, and what they need', () => {
	expect(Object.keys(services).sort()).toEqual([...N8N, 'packages', 'postgres', 'redis'].sort());
	expect(n8n.map(({ command }) => command?.toString().split(' ')[0])).toEqual([
		undefined,
		'worker',
		'worker',
		'webhook',
	]);
});

it('has only what a service of Compose can have', () => {
	const known =
		'command depends_on entrypoint environment healthcheck image ports restart stop_grace_period user volumes';
	for (const service of Object.values(services)) {
		expect(known.split(' ')).toEqual(expect.arrayContaining(Object.keys(service)));
	}
});

it('gives all processes of n8n the same image, key, database, queue and time to end', () => {
	const [main, ...others] = n8n;
	expect(main.environment?.N8N_ENCRYPTION_KEY).toMatch(/^\$\{N8N_ENCRYPTION_KEY:\?/);
	expect(main.environment).toMatchObject({
		EXECUTIONS_MODE: 'queue',
		QUEUE_BULL_REDIS_HOST: 'redis',
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: 'postgres',
		EXECUTIONS_DATA_SAVE_ON_ERROR: 'all',
	});
	for (const { image, environment, stop_grace_period } of others) {
		expect({ image, environment, stop_grace_period }).toEqual({
			image: main.image,
			environment: main.environment,
			stop_grace_period: main.stop_grace_period,
		});
	}
	const seconds = Number(/^(\d+)s$/.exec(main.stop_grace_period!)?.[1]);
	expect(seconds).toBeGreaterThan(Number(main.environment?.N8N_GRACEFUL_SHUTDOWN_TIMEOUT));
	expect(services.packages.image).toBe(main.image);
});

it('gives each of them the package, and no other folder of n8n to two of them', () => {
	for (const { volumes: own = [], depends_on } of n8n) {
		expect(own).toContain(`packages:${PACKAGES}:ro`);
		expect(depends_on?.packages.condition).toBe('service_completed_successfully');
	}
	const others = n8n.flatMap(({ volumes: own = [] }) => own.filter((volume) => !volume.includes(PACKAGES)));
	expect(others).toEqual(['main:/home/node/.n8n']);
	expect(JSON.stringify(services.packages.command)).toContain(`n8n-nodes-stripe-complete@${version}`);
});

it('lets workers begin after the main process, which makes the tables', () => {
	for (const { depends_on } of n8n.slice(1)) expect(depends_on).toHaveProperty('main');
	for (const { depends_on } of n8n) expect(depends_on).toMatchObject({ postgres: {}, redis: {} });
	for (const name of ['postgres', 'redis']) expect(services[name].healthcheck).toBeDefined();
});

it('keeps the queue and the database over a restart', () => {
	expect(services.redis.command).toMatch(/--appendonly yes.*noeviction/);
	expect(services.redis.volumes).toEqual(['redis:/data']);
	expect(services.postgres.volumes).toEqual(['postgres:/var/lib/postgresql/data']);
	for (const [name, service] of Object.entries(services)) {
		if (name !== 'packages') expect(service.restart).toBe('unless-stopped');
		for (const volume of service.volumes ?? []) expect(volumes).toHaveProperty(volume.split(':')[0]);
	}
});

it('pins versions, one of n8n that the package was tried in', () => {
	for (const { image } of Object.values(services)) expect(image).toMatch(/:\d+\.\d+(\.\d+)?$/);
	const tried = readFileSync(join(ROOT, 'docs/compat.md'), 'utf8');
	expect(tried).toContain(`| ${services.main.image.split(':')[1]} `);
});

it('holds no secret, names those that it needs, and is open to this machine only', () => {
	const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
	const named = [...example.matchAll(/^(\w+)=(.*)$/gm)];
	expect(new Set(named.map(([, name]) => name))).toEqual(new Set(asked));
	expect(named.map(([, , value]) => value).join('')).toBe('');
	for (const { environment = {} } of Object.values(services)) {
		for (const [name, value] of Object.entries(environment)) {
			if (/KEY|PASSWORD|SECRET/.test(name)) expect(value).toMatch(/^\$\{/);
		}
	}
	const ports = Object.values(services).flatMap((service) => service.ports ?? []);
	expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});
