const KB = 1024;
const MB = 1024 * KB;
const GB = 1024 * MB;

/** The size of a file as people write it, rounded up: `512 KB`, `5.1 MB`. */
export function inUnits(bytes: number): string {
	if (bytes < MB) return `${Math.ceil(bytes / KB)} KB`;
	const [unit, name] = bytes < GB ? [MB, 'MB'] : [GB, 'GB'];
	return `${Math.ceil((bytes / unit) * 10) / 10} ${name}`;
}
