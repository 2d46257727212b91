export class SetupError extends Error {
	readonly exitCode: number;
}
export function tail(text: string, lines?: number): string;
