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

/** Text that ends with an ellipsis when it is longer than it may be. */
export function clip(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, Math.max(length - 1, 0))}…`;
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
