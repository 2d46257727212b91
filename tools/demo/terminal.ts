import { styleText } from 'node:util';

const coloured = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/** Text in a colour or weight, where the output can show it. */
export function style(format: Parameters<typeof styleText>[0], text: string): string {
	return coloured ? styleText(format, text, { validateStream: false }) : text;
}

/** How wide a line may be; a log gets what a wide terminal has. */
export function width(): number {
	return Math.max(process.stdout.columns ?? 120, 60);
}

/** Puts words into lines of this length; a longer word has a line of its own. */
export function wrap(words: string[], length: number, gap = ' '): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const longer = lines.length > 0 ? lines.at(-1) + gap + word : word;
		if (lines.length > 0 && longer.length <= length) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Time as people say it. */
export function seconds(ms: number): string {
	return `${(ms / 1000).toFixed(1)} s`;
}

/** Where the time of a preparation step stands. */
const TIME_COLUMN = 52;

/** Does one thing, saying before what it is and after how long it took. */
export async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
	const start = Date.now();
	process.stdout.write(`  ${title} `);
	let end = style('red', 'failed');
	try {
		const result = await work();
		end = seconds(Date.now() - start).padStart(6);
		return result;
	} finally {
		process.stdout.write(`${style('dim', '.'.repeat(Math.max(TIME_COLUMN - title.length, 3)))} ${end}\n`);
	}
}
