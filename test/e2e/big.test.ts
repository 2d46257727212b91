import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Host } from '../../tools/host/n8n';
import { repeat, startChunks, type Chunks } from '../support/chunks';
import { packed } from './support/packed';
import { Stage } from './support/stage';
import { called, inARow } from './support/workflows';

/*
 * A file that is larger than the memory that n8n has, in the mode in which n8n keeps files on disk.
 */
const MB = 1024 ** 2;
/** How large the file is. */
const SIZE = Number(process.env.GB ?? 0.25) * 1024 * MB;
/** So much more than before the process may take meanwhile, whatever the size: chunks on their way, and garbage. */
const MOST = 200 * MB;
/** A gigabyte goes through in half a minute, and on a busy machine in many. */
const PATIENCE_MS = 1_200_000;

let stage: Stage;
let stripe: Chunks;
beforeAll(async () => {
	stripe = await startChunks();
	stage = await Stage.start(0, (folder) => {
		const host = new Host(folder, {
			NODE_OPTIONS: '--max-old-space-size=384',
			N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem',
		});
		host.installPackage(packed());
		return host;
	});
});
afterAll(async () => {
	await stage?.end();
	await stripe?.close();
});

/** What n8n's process takes of the machine's memory, in bytes. */
const resident = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(stage.pid)])) * 1024;

/** The sizes of all files that n8n keeps for executions, but for its notes of them. */
const kept = () =>
	readdirSync(stage.folder, { recursive: true, withFileTypes: true })
		.filter(({ name, parentPath }) => parentPath.includes('binary_data') && !name.endsWith('.metadata'))
		.filter((entry) => entry.isFile())
		.map(({ name, parentPath }) => statSync(join(parentPath, name)).size)
		.sort((a, b) => a - b);

it(
	'is downloaded without being in memory',
	async () => {
		const piece = Buffer.alloc(MB / 4, 'x');
		let size = 10 * MB;
		let peak = 0;
		stripe.answer = async (response, path) => {
			if (!path.endsWith('/contents'))
				return response.end(JSON.stringify({ id: 'file_1', object: 'file', filename: 'a.csv', url: 'x' }));
			response.writeHead(200, { 'content-length': size });
			await repeat(response, piece, size / piece.length, (sent) => {
				if (sent % (8 * MB) === 0) peak = Math.max(peak, resident());
			});
			return response.end();
		};
		const download = stage.stripe(
			'Download',
			{
				resource: 'file',
				operation: 'download',
				file: { __rl: true, mode: 'id', value: 'file_1' },
				options: { timeLimit: 3_600 },
			},
			{},
			await stage.addCredential({ baseUrl: stripe.url }),
		);
		const nodes = [called('big'), download];
		const workflow = await stage.rest.addWorkflow('big', nodes, inARow(nodes));
		const run = async () => {
			const { data } = await stage.rest.run(workflow, PATIENCE_MS);
			expect(data.resultData.error?.message).toBeUndefined();
			return data.resultData.runData.Download[0].data!.main[0]![0].binary!.data;
		};
		// What is loaded at the first time does not count.
		await run();
		const before = resident();
		[size, peak] = [SIZE, 0];
		expect(await run()).toMatchObject({ bytes: SIZE, fileName: 'a.csv' });
		expect(kept()).toEqual([10 * MB, SIZE]);
		console.log(`${SIZE / MB} MB came down: ${Math.round((peak - before) / MB)} MB more in memory at most`);
		expect(peak - before).toBeLessThan(MOST);
	},
	PATIENCE_MS,
);
