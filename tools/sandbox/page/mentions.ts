/** Whether a value or anything in it has this text in it, whatever its case. */
export function mentions(value: unknown, text: string): boolean {
	if (typeof value === 'string') return value.toLowerCase().includes(text);
	if (typeof value === 'object' && value !== null) {
		return Object.values(value).some((one) => mentions(one, text));
	}
	return value !== null && value !== undefined && String(value).includes(text);
}

/** What a person searches for, or nothing. */
export const soughtIn = (query: URLSearchParams): string | undefined =>
	query.get('q')?.trim().toLowerCase() || undefined;
