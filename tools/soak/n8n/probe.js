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

const delay = monitorEventLoopDelay({ resolution: 10 });

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
	'/busy': () => delay.enable(),
	'/idle': () => delay.disable(),
	'/delay': () => {
		const [p50, p99, max] = [delay.percentile(50), delay.percentile(99), delay.max].map((ns) => ns / MS);
		delay.reset();
		return { p50, p99, max };
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
