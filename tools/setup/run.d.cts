export class SetupError extends Error {
	readonly exitCode: number;
}

export type Command = [
	command: string,
	args: string[],
	options: { cwd?: string; env?: Record<string, string | undefined> },
];

export function step(step: {
	name: string;
	title: string;
	about?: string;
	remedy?: string;
	commands: Command[];
}): Promise<void>;

export function tail(text: string, lines?: number): string;
