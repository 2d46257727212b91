import { findRedis } from '../setup/queue.cjs';
import { Member } from './member';
import { freePort } from './ports';

/** A Redis of its own, which keeps what it holds in a folder, as n8n's queue wants it. */
export class Redis {
	private constructor(
		readonly port: number,
		private readonly folder: string,
		private server: Member,
	) {}

	static async start(folder: string): Promise<Redis> {
		const port = await freePort();
		return new Redis(port, folder, await serve(folder, port));
	}

	/** Ends it and starts it again, on the same port and on what it had. */
	async restart(): Promise<void> {
		await this.server.stop();
		this.server = await serve(this.folder, this.port);
	}

	async stop(): Promise<void> {
		await this.server.kill();
	}
}

async function serve(folder: string, port: number): Promise<Member> {
	const kept = ['--dir', folder, '--save', '', '--appendonly', 'yes'];
	const server = new Member(findRedis()!, ['--port', String(port), '--bind', '127.0.0.1', ...kept], {
		cwd: folder,
	});
	await server.prints('Ready to accept connections');
	return server;
}
