export interface Progress {
	done(note?: string): void;
	failed(note?: string): void;
}

export function elapsed(ms: number): string;

export function progress(
	title: string,
	options?: {
		about?: string;
		out?: { isTTY?: boolean; columns?: number; write(text: string): unknown };
		now?: () => number;
	},
): Progress;
