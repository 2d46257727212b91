const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 120;
const LINE_MS = 10_000;

/** Time as people say it: `8 s`, `1 min 05 s`. */
function elapsed(ms) {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds} s`;
	return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** What goes on at the same time, shown in one place. */
class Board {
	/** Those that go on, oldest first. */
	entries = [];
	/** How many lines of them are on the terminal now. */
	drawn = 0;
	frame = 0;

	constructor(out) {
		this.out = out;
		this.terminal = Boolean(out.isTTY);
	}

	begin(entry) {
		this.entries.push(entry);
		if (this.terminal) this.draw();
		else this.out.write(`${entry.head} …\n`);
		if (this.entries.length > 1) return;
		this.timer = setInterval(() => this.show(), this.terminal ? FRAME_MS : LINE_MS);
		this.timer.unref();
	}

	end(entry, line) {
		this.entries = this.entries.filter((other) => other !== entry);
		if (this.entries.length === 0) clearInterval(this.timer);
		if (this.terminal) this.draw(`${line}\n`);
		else this.out.write(`${line}\n`);
	}

	show() {
		if (this.terminal) return this.draw();
		const all = this.entries.map(({ title, time }) => `${title}, ${time()}`);
		this.out.write(`  … ${all.join('; ')}\n`);
	}

	/** Writes the lines anew; what has ended stays above them. */
	draw(ended = '') {
		const back = this.drawn > 0 ? `\x1b[${this.drawn}A` : '';
		const frame = FRAMES[this.frame++ % FRAMES.length];
		// A line that the terminal breaks would be two.
		const width = (this.out.columns ?? 80) - 1;
		const lines = this.entries.map(({ head, time }) => `${`${frame} ${head} … ${time()}`.slice(0, width)}\n`);
		this.out.write(`${back}\r\x1b[J${ended}${lines.join('')}`);
		this.drawn = lines.length;
	}
}

const boards = new WeakMap();

/**
 * Shows that something goes on, beside whatever else does: a line that is rewritten on a terminal, a line every
 * ten seconds elsewhere (a log, CI). `done` and `failed` end it.
 */
function progress(title, { about, out = process.stdout, now = Date.now } = {}) {
	const start = now();
	const time = () => elapsed(now() - start);
	if (!boards.has(out)) boards.set(out, new Board(out));
	const board = boards.get(out);
	const entry = { title, head: about ? `${title} (about ${about})` : title, time };
	board.begin(entry);
	const end = (mark, note) => board.end(entry, `${mark} ${title}${note ? `: ${note}` : ''} (${time()})`);
	return { done: (note) => end('✓', note), failed: (note) => end('✗', note) };
}

module.exports = { elapsed, progress };
