export class SetupError extends Error {
	readonly exitCode: number;
}

export type Command = [
	command: string,
	args: string[],
	options: { cwd?: string; env?: Record<string, string | undefined> },
];

/** Does something itself, and may run commands; returns an exit status if it is not 0. */
export type Work = (run: (...command: Command) => Promise<number>) => Promise<number | void>;

export function step(step: {
	name: string;
	title: string;
	about?: string;
	remedy?: string;
	commands: Array<Command | Work>;
}): Promise<void>;

export function tail(text: string, lines?: number): string;

export function together(works: Array<Promise<void>>): Promise<void>;
