import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../setup/queue.cjs';
import { Member } from './member';
import { loadFromHost } from './paths';
import { freePort } from './ports';

const USER = 'n8n';
/** There is always one of this name. */
const DATABASE = 'postgres';

/** As whom PostgreSQL runs: it refuses root. Its package on Debian makes this user. */
function whoever(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}

/** What of its client is used here; n8n brings it. */
interface Client {
	query: <Row>(text: string, values?: unknown[]) => Promise<{ rows: Row[] }>;
	on: (event: 'error', heard: () => void) => void;
	end: () => Promise<void>;
}
type ClientClass = new (options: Record<string, unknown>) => Client;

/** A PostgreSQL of its own, in a folder that is gone when it is stopped. Anybody on this machine may sign in. */
export class Postgres {
	private client?: Client;

	private constructor(
		readonly port: number,
		private readonly folder: string,
		private server: Member,
	) {}

	static async start(): Promise<Postgres> {
		// Not in a folder of the test's: the user that it runs as could not get there.
		const folder = mkdtempSync(join(tmpdir(), 'n8n-postgres-'));
		const { uid, gid } = whoever();
		if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
		const args = ['-D', join(folder, 'data'), '-U', USER, '--auth=trust', '--encoding=UTF8', '--no-locale'];
		execFileSync(join(findPostgres()!, 'initdb'), [...args, '--no-sync'], {
			cwd: folder,
			uid,
			gid,
			stdio: 'pipe',
		});
		const port = await freePort();
		return new Postgres(port, folder, await serve(folder, port));
	}

	/** What n8n is told of it. */
	get settings(): Record<string, string> {
		return {
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(this.port),
			DB_POSTGRESDB_USER: USER,
			DB_POSTGRESDB_DATABASE: DATABASE,
		};
	}

	/** Asks it something, with `$1` and so on for the values. */
	async ask<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
		this.client ??= this.connect();
		return (await this.client.query<Row>(text, values)).rows;
	}

	/** Ends it, and whatever is under way with it, and starts it again on what it had. */
	async restart(): Promise<void> {
		await this.server.stop('SIGINT');
		this.server = await serve(this.folder, this.port);
	}

	async stop(): Promise<void> {
		await this.client?.end();
		await this.server.stop('SIGINT');
		rmSync(this.folder, { recursive: true, force: true });
	}

	private connect(): Client {
		const { Pool } = loadFromHost('pg') as { Pool: ClientClass };
		const client = new Pool({ host: '127.0.0.1', port: this.port, user: USER, database: DATABASE, max: 2 });
		// A connection that breaks while nobody uses it is made anew.
		client.on('error', () => undefined);
		return client;
	}
}

async function serve(folder: string, port: number): Promise<Member> {
	const settings = ['listen_addresses=127.0.0.1', 'max_connections=200'];
	const args = ['-D', join(folder, 'data'), '-p', String(port), '-k', folder];
	const server = new Member(
		join(findPostgres()!, 'postgres'),
		[...args, ...settings.flatMap((setting) => ['-c', setting])],
		{ cwd: folder, ...whoever() },
	);
	await server.prints('database system is ready to accept connections');
	return server;
}
