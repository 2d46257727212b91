import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
// First of all, as n8n-core reads the environment when it is loaded.
import { runNode, type RunOptions } from '../support/engine';
import { Container } from '@n8n/di';
import { BinaryDataConfig, BinaryDataService, WorkflowExecute } from 'n8n-core';
import type { IDataObject } from 'n8n-workflow';
import type { ServerResponse } from 'node:http';
import { repeat, startChunks, type Chunks } from '../support/chunks';
import { held } from '../support/memory';

/*
 * Files that come piece by piece, in n8n's filesystem mode, and what becomes of them where a piece is missing.
 */
const MB = 1024 ** 2;
let stripe: Chunks;
let folder: string;
beforeAll(async () => {
	stripe = await startChunks();
	folder = mkdtempSync(join(tmpdir(), 'n8n-files-'));
	Container.get(BinaryDataConfig).localStoragePath = folder;
	await Container.get(BinaryDataService).init();
});
afterAll(async () => {
	await stripe.close();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
	stripe.asked.length = 0;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
});
afterEach(() => jest.restoreAllMocks());

/** All that n8n keeps, but for its notes of what that is. */
const kept = () =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.metadata'))
		.map(({ parentPath, name }) => join(parentPath, name));

/** Answers with a file's object, and with its content. */
function answer(contents: (response: ServerResponse, count: number) => unknown, object: IDataObject = {}) {
	stripe.answer = async (response, path, count) => {
		if (path.endsWith('/contents')) return await contents(response, count);
		const file = { id: 'file_1', object: 'file', filename: 'report.csv', url: 'https://x', ...object };
		return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file));
	};
}

const download = async (options: IDataObject = {}, more: Partial<RunOptions> = {}) =>
	await runNode({
		baseUrl: stripe.url,
		parameters: {
			resource: 'file',
			operation: 'download',
			file: { __rl: true, mode: 'id', value: 'file_1' },
			binaryPropertyName: 'data',
			options,
		},
		...more,
	});

const tries = () => stripe.asked.filter((one) => one.endsWith('/contents')).length;

const HALF = Buffer.alloc(3_000, 'a');
const WHOLE = Buffer.concat([HALF, HALF]);

it('is never in memory as a whole', async () => {
	const piece = Buffer.alloc(MB / 16, 'x');
	const size = 64 * MB;
	const before = (await held()).buffers;
	let most = 0;
	answer(async (response) => {
		response.writeHead(200, { 'content-length': size });
		await repeat(response, piece, size / piece.length, async (sent) => {
			if (sent % (16 * MB) === 0) most = Math.max(most, (await held()).buffers - before);
		});
		most = Math.max(most, (await held()).buffers - before);
		response.end();
	});
	const { items, error } = await download();
	expect(error).toBeUndefined();
	expect(items[0].binary!.data).toMatchObject({ bytes: size, fileName: 'report.csv', mimeType: 'text/csv' });
	expect(kept().map((path) => readFileSync(path).length)).toEqual([size]);
	expect(most).toBeLessThan(8 * MB);
});

/** Ways in which a file ends too early. */
const CUT: Array<[string, (response: ServerResponse) => void]> = [
	[
		'before the length that was said',
		(response) => {
			response.writeHead(200, { 'content-length': WHOLE.length });
			response.write(HALF, () => response.socket!.end());
		},
	],
	[
		'before its last piece',
		(response) => {
			response.writeHead(200, { 'transfer-encoding': 'chunked' });
			response.write(HALF, () => response.socket!.end());
		},
	],
	[
		'as the connection breaks',
		(response) => {
			response.writeHead(200, { 'content-length': WHOLE.length });
			response.write(HALF, () => response.socket!.resetAndDestroy());
		},
	],
	[
		'before the end of what was packed',
		(response) => {
			const packed = gzipSync(Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * n * 31) % 251)));
			response.writeHead(200, { 'content-length': packed.length, 'content-encoding': 'gzip' });
			response.write(packed.subarray(0, packed.length / 2), () => response.socket!.end());
		},
	],
];

describe.each(CUT)('a file that ends %s', (_name, cut) => {
	it('is asked for again, and comes as a whole', async () => {
		answer((response, count) => (count < 3 ? cut(response) : response.end(WHOLE)));
		const { items, error } = await download();
		expect(error).toBeUndefined();
		expect(tries()).toBe(3);
		expect(kept().map((path) => readFileSync(path, 'utf8'))).toEqual([WHOLE.toString()]);
		expect(items[0].binary!.data).toMatchObject({ bytes: WHOLE.length });
	});

	it('is never given out, and nothing of it is left', async () => {
		answer(cut);
		const { items, error } = await download({ retries: 1 });
		expect(items).toEqual([]);
		expect(error?.message).toMatch(
			/^Item 0: "Download a file" failed: The file broke off after \d KB: the connection broke$/,
		);
		expect(error?.description).toMatch(
			/^No part of it was put out\. Check the connection, and whether a proxy .* It can be run again later\. \(file_cut_off, .*2 attempts\)$/,
		);
		expect(tries()).toBe(2);
		expect(kept()).toEqual([]);
	});
});

it('comes whole where it was packed on the way', async () => {
	answer((response) => {
		response.writeHead(200, { 'content-encoding': 'gzip' });
		response.end(gzipSync(WHOLE));
	});
	const { error } = await download();
	expect(error).toBeUndefined();
	expect(kept().map((path) => readFileSync(path, 'utf8'))).toEqual([WHOLE.toString()]);
});

describe('a file that takes too long', () => {
	it('counts as broken off when nothing comes for so long as Timeout says', async () => {
		answer((response) => response.writeHead(200, { 'content-length': WHOLE.length }).write(HALF));
		const { error } = await download({ timeout: 1, timeLimit: 600, retries: 0 });
		expect(error?.message).toContain('The file broke off after 3 KB: nothing more came for 1 s');
		expect(error?.description).toContain('No part of it was put out. Raise the option Time Limit');
		expect(kept()).toEqual([]);
		await stripe.ended();
	});

	it('is broken off at the Time Limit, however lively it is, and not begun anew', async () => {
		answer((response) => {
			response.writeHead(200);
			const timer = setInterval(() => response.write(HALF), 50);
			response.on('close', () => clearInterval(timer));
		});
		const { error } = await download({ timeout: 600, timeLimit: 2, retries: 5 });
		expect(error?.message).toMatch(/The file broke off after \d+ KB: no whole answer within 2 s$/);
		expect(tries()).toBe(1);
		expect(kept()).toEqual([]);
		await stripe.ended();
	});

	it('may pause for as long as n8n needs to keep it', async () => {
		const { store } = BinaryDataService.prototype;
		jest.spyOn(BinaryDataService.prototype, 'store').mockImplementation(async function (
			this: BinaryDataService,
			...given
		) {
			await new Promise((resolve) => setTimeout(resolve, 2_500));
			return await store.apply(this, given);
		});
		answer((response) => response.end(Buffer.alloc(MB, 'a')));
		const { items, error } = await download({ timeout: 1, retries: 0 });
		expect(error).toBeUndefined();
		expect(items[0].binary!.data.bytes).toBe(MB);
	});
});

it('ends at once when the execution is cancelled, and leaves nothing behind', async () => {
	const starts = jest.spyOn(WorkflowExecute.prototype, 'run');
	answer((response) => {
		response.writeHead(200, { 'content-length': WHOLE.length });
		response.write(HALF, () =>
			setTimeout(() => (starts.mock.results[0].value as { cancel: () => void }).cancel(), 100),
		);
	});
	await download({ timeout: 600, timeLimit: 3_600 }).catch(() => undefined);
	await stripe.ended();
	expect(tries()).toBe(1);
	expect(kept()).toEqual([]);
});

it('has its turn until it came as a whole', async () => {
	let others: string[] | undefined;
	answer(async (response, count) => {
		response.writeHead(200).write(HALF);
		if (count === 1) {
			await new Promise((resolve) => setTimeout(resolve, 300));
			others = [...stripe.asked];
		}
		response.end(HALF);
	});
	const one = async () => await download({ maxInFlight: 1 }, { executionId: 'turns' });
	const both = await Promise.all([one(), one()]);
	expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
	// Either may have begun first, and nothing goes beside the content of the first.
	expect(others!.filter((asked) => asked.endsWith('/contents'))).toHaveLength(1);
	expect(others!.at(-1)).toContain('/contents');
	expect(tries()).toBe(2);
});

it('tells what n8n could not keep from what did not come, and does not try that again', async () => {
	jest
		.spyOn(BinaryDataService.prototype, 'store')
		.mockRejectedValue(new Error('ENOSPC: no space left on device, write'));
	answer((response) => response.end(WHOLE));
	const { error } = await download();
	expect(error).toMatchObject({
		message:
			'Item 0: "Put Output File in Field" got no file: n8n could not keep it (ENOSPC: no space left on device, write)',
		description: expect.stringContaining('its disk may be full'),
	});
	expect(tries()).toBe(1);
	await stripe.ended();
});

it.each([
	['report', undefined, 'image/png; charset=x', 'image/png'],
	['report', undefined, '', 'text/plain'],
	['report.csv', undefined, 'image/png', 'text/csv'],
])('%s has a type by its name, else by the answer', async (filename, type, given, mimeType) => {
	answer((response) => response.writeHead(200, { 'content-type': given }).end(WHOLE), { filename, type });
	const { items } = await download();
	expect(items[0].binary!.data.mimeType).toBe(mimeType);
});

describe('a PDF', () => {
	const pdf = async (write: (response: ServerResponse) => unknown) => {
		stripe.answer = (response, path) =>
			path === '/pdf'
				? write(response)
				: response.end(JSON.stringify({ id: 'in_1', object: 'invoice', invoice_pdf: `${stripe.url}/pdf` }));
		const parameters = {
			resource: 'invoice',
			operation: 'pdf',
			invoice: { __rl: true, mode: 'id', value: 'in_1' },
			binaryPropertyName: 'data',
		};
		return await runNode({ baseUrl: stripe.url, parameters });
	};

	it('is known by its mark, however small the pieces are that it comes in', async () => {
		const { items, error } = await pdf((response) => {
			for (const byte of `\n%PDF-1.4${'x'.repeat(30)}`) response.write(byte);
			response.end();
		});
		expect(error).toBeUndefined();
		expect(items[0].binary!.data).toMatchObject({ fileName: 'in_1.pdf', bytes: 39 });
	});

	it('is kept only if it has the mark within its first kilobyte', async () => {
		const { error } = await pdf((response) => response.end(`${'x'.repeat(1024)}%PDF-1.4`));
		expect(error?.message).toContain('the file at its address is not a PDF');
		expect(kept()).toEqual([]);
		await stripe.ended();
	});
});
