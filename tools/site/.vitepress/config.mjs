import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import sidebar from './sidebar.json';
import { outOfDocs } from './links.mjs';
import { plainCode } from './markdown.mjs';
import { packages } from './packages.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../../..');

/** Where the site lies on its host: `/` on this machine, a folder on GitHub Pages. */
const base = process.env.SITE_BASE ?? '/';

/** A coin. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14" fill="#635bff"/><path d="M10 16h12m-5-5 5 5-5 5" fill="none" stroke="#fff" stroke-width="3"/></svg>',
)}`;

/** Pages whose tables need all the room that there is. */
const WIDE = ['compare.md', 'triggers.md', 'repeats.md', 'guards.md', 'threats.md'];

export default defineConfig({
	lang: 'en-US',
	title: 'Stripe in n8n',
	description: 'The whole Stripe API in n8n, for people in finance, support and operations',
	base,
	head: [['link', { rel: 'icon', type: 'image/svg+xml', href: ICON }]],
	srcDir: resolve(ROOT, 'docs'),
	outDir: resolve(ROOT, '.cache/site'),
	cacheDir: resolve(ROOT, '.cache/vitepress'),
	cleanUrls: false,
	lastUpdated: false,
	// A link that leads nowhere ends the build.
	ignoreDeadLinks: false,
	markdown: { config: (md) => md.use(outOfDocs, ROOT).use(plainCode) },
	vite: { plugins: [packages(resolve(ROOT, 'tools/site/package.json'))] },
	transformPageData: ({ relativePath }) =>
		WIDE.includes(relativePath) ? { frontmatter: { aside: false, pageClass: 'wide' } } : undefined,
	themeConfig: {
		search: { provider: 'local' },
		sidebar,
		outline: [2, 3],
		socialLinks: [
			{ icon: 'github', link: 'https://github.com/n8n-nodes-stripe-complete/n8n-nodes-stripe-complete' },
		],
		footer: { message: 'MIT licensed. Not made by Stripe or n8n.' },
	},
});
