/** What `qs` needs of the package `side-channel`: a place to mark objects that it is in. */
module.exports = () => {
	const marks = new WeakMap();
	return {
		get: (key) => marks.get(key),
		has: (key) => marks.has(key),
		set: (key, value) => {
			marks.set(key, value);
		},
	};
};
