const BEFORE_NAME = 'node_modules/';

/** Where a registry has the file of a package, as npm itself names it. */
function addressOf(registry, name, version) {
	const file = `${name.split('/').pop()}-${version}.tgz`;
	return `${registry.replace(/\/?$/, '/')}${name}/-/${file}`;
}

/**
 * A lock file that also says where the file of each package is. Ours do not, as that is another place for everyone
 * with a registry of their own; but then npm asks for everything that is known of a package, up to megabytes each,
 * only to learn that. What comes from there must still have the checksum that the lock file says.
 */
function withAddresses(lock, registry) {
	const packages = Object.entries(lock.packages).map(([path, entry]) => {
		const { version, integrity, resolved, inBundle } = entry;
		if (!version || !integrity || resolved || inBundle) return [path, entry];
		const name = entry.name ?? path.slice(path.lastIndexOf(BEFORE_NAME) + BEFORE_NAME.length);
		return [path, { ...entry, resolved: addressOf(registry, name, version) }];
	});
	return { ...lock, packages: Object.fromEntries(packages) };
}

/** The part of a lock file that one of its packages needs, as the lock file of a folder that has only that. */
function lockOf(lock, name) {
	const dependencies = { [name]: lock.packages[BEFORE_NAME + name].version };
	return { ...lock, packages: { ...lock.packages, '': { dependencies } } };
}

module.exports = { lockOf, withAddresses };
