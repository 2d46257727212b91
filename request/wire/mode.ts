/** Whether a key moves real money, by its prefix; undefined for one that does not say. */
export function modeOf(key: string): 'live' | 'test' | undefined {
	const mode = /^\s*[a-z]+_(?:org_)?(live|test)_/.exec(key)?.[1];
	return mode as 'live' | 'test' | undefined;
}
