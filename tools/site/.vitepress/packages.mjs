/**
 * docs/ has no packages: what its pages import of Vue once they are compiled is taken from those of the site.
 * A plugin of Vite.
 * @param from a file that has these packages
 */
export const packages = (from) => ({
	name: 'packages-of-the-site',
	enforce: 'pre',
	resolveId(source, importer, options) {
		const isPage = /\.md(\?|$)/.test(importer ?? '');
		return isPage && /^vue(\/|$)/.test(source)
			? this.resolve(source, from, { ...options, skipSelf: true })
			: undefined;
	},
});
