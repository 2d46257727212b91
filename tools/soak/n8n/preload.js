'use strict';

/*
 * Loaded into n8n before all else (`--require`): tells over loopback what the process holds and how late its
 * event loop comes. Plain JavaScript, as n8n runs it.
 */
const { createServer } = require('node:http');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { setFlagsFromString, writeHeapSnapshot } = require('node:v8');
const { runInNewContext } = require('node:vm');

const port = Number(process.env.SOAK_PROBE_PORT);
const MS = 1e6;

const RESOLUTION = 10;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });

/*
 * Where other processes take the machine's time, the loop is late as well: how long this one kept it busy, is said by
 * the CPU time of its own thread between two ticks.
 */
let own = 0;
let ticks;

function watchOwn() {
	let last = process.threadCpuUsage();
	ticks ??= setInterval(() => {
		const now = process.threadCpuUsage();
		own = Math.max(own, now.user + now.system - last.user - last.system);
		last = now;
	}, RESOLUTION).unref();
}

function stopWatching() {
	clearInterval(ticks);
	ticks = undefined;
}

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');

/** Two collections, with a turn between them for what is told of the first. */
async function collect() {
	gc();
	await new Promise((resolve) => setImmediate(resolve));
	gc();
}

/** How many there are of each kind of handle, timer and request that keeps the process busy. */
function handles() {
	const counts = {};
	for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}

const answers = {
	'/held': async () => {
		await collect();
		return { ...process.memoryUsage(), handles: handles() };
	},
	'/busy': () => {
		delay.enable();
		watchOwn();
	},
	'/idle': () => {
		delay.disable();
		stopWatching();
	},
	'/delay': () => {
		const [p50, p99, max] = [delay.percentile(50), delay.percentile(99), delay.max].map((ns) => ns / MS);
		const said = { p50, p99, max, own: own / 1000 };
		delay.reset();
		own = 0;
		return said;
	},
	'/snapshot': (file) => writeHeapSnapshot(file),
};

// n8n's other processes inherit the setting.
if (port && process.argv[2] === 'start') {
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
		Promise.resolve(searchParams.get('file'))
			.then(answers[pathname])
			.then(
				(answer) => response.end(JSON.stringify(answer ?? null)),
				(error) => response.writeHead(500).end(String(error)),
			);
	});
	server.listen(port, '127.0.0.1').unref();
}
