const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 120;
const LINE_MS = 10_000;

/** Time as people say it: `8 s`, `1 min 05 s`. */
function elapsed(ms) {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds} s`;
	return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/**
 * Shows that something goes on: a line that is rewritten on a terminal, a line every ten seconds elsewhere
 * (a log, CI). `done` and `failed` end it.
 */
function progress(title, { about, out = process.stdout, now = Date.now } = {}) {
	const start = now();
	const head = about ? `${title} (about ${about})` : title;
	const terminal = Boolean(out.isTTY);
	let frame = 0;
	const show = () => {
		const time = elapsed(now() - start);
		if (terminal) out.write(`\r\x1b[K${FRAMES[frame++ % FRAMES.length]} ${head} … ${time}`);
		else out.write(`  … ${time}\n`);
	};
	if (terminal) show();
	else out.write(`${head} …\n`);
	const timer = setInterval(show, terminal ? FRAME_MS : LINE_MS);
	timer.unref();
	const end = (mark, note) => {
		clearInterval(timer);
		const line = `${mark} ${title}${note ? `: ${note}` : ''} (${elapsed(now() - start)})\n`;
		out.write(terminal ? `\r\x1b[K${line}` : line);
	};
	return { done: (note) => end('✓', note), failed: (note) => end('✗', note) };
}

module.exports = { elapsed, progress };
