/**
 * Why no release may be made of a tag; undefined where one may.
 * @param tag such as v1.2.3
 * @param version as package.json has it
 */
export function problemOfRelease(tag: string, version: string, changelog: string): string | undefined {
	if (tag !== `v${version}`)
		return `The tag is ${tag || 'missing'}, but package.json has version ${version}.`;
	const newest = /^## (.*)$/m.exec(changelog)?.[1] ?? 'nothing';
	const [named, date] = newest.split(/ (?=\()/);
	if (named !== version || !/^\(\d{4}-\d\d-\d\d\)$/.test(date ?? ''))
		return `CHANGELOG.md begins with ${newest}: it needs the version and its date, ${version} (2027-01-31).`;
	return undefined;
}
