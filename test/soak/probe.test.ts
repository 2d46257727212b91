import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../e2e/support/until';
import { freePort } from '../../tools/host/ports';
import { probeAt, withProbe, type Probe } from '../../tools/soak/n8n/probe';

/** Stands for n8n: keeps a buffer and some timers when it is told to. */
const PROGRAM = `
	globalThis.kept = [];
	process.on('SIGUSR2', () => {
		kept.push(Buffer.alloc(20e6));
		for (let i = 0; i < 20; i++) setInterval(() => undefined, 1e6);
	});
	setInterval(() => undefined, 1e6);
`;

let folder: string;
let child: ChildProcess;
let probe: Probe;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'soak-probe-'));
	const program = join(folder, 'program.js');
	writeFileSync(program, PROGRAM);
	const port = await freePort();
	const env = { ...process.env, ...withProbe(port) };
	child = spawn(process.execPath, [program, 'start'], { env, stdio: 'inherit' });
	probe = probeAt(port);
	await until('it answers', async () => await probe.held().catch(() => undefined));
});
afterAll(() => {
	child?.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true });
});

it('says what a process holds', async () => {
	const before = await probe.held();
	child.kill('SIGUSR2');
	const after = await until('it has more', async () => {
		const held = await probe.held();
		return held.handles.Timeout >= before.handles.Timeout + 20 && held;
	});
	expect(after.handles.Timeout).toBe(before.handles.Timeout + 20);
	expect(after.arrayBuffers - before.arrayBuffers).toBeGreaterThanOrEqual(20e6);
	expect(after.external - before.external).toBeGreaterThanOrEqual(19e6);
});

it('says how late the event loop came since it was asked', async () => {
	await probe.busy();
	// Each collection takes some of the loop's time.
	const { p50, p99, max, own } = await until('it came late', async () => {
		await probe.held();
		const delay = await probe.delay();
		return delay.max > 0 && delay.own > 0 && delay;
	});
	expect(p50).toBeLessThanOrEqual(p99);
	expect(p99).toBeLessThanOrEqual(max);
	expect(own).toBeLessThan(1_000);
	await probe.idle();
	await probe.delay();
	expect(await probe.delay()).toMatchObject({ max: 0, own: 0 });
});
