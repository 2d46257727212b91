export function findBrowser(
	env?: Record<string, string | undefined>,
	exists?: (path: string) => boolean,
): string | undefined;
