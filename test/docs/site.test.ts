import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sidebar from '../../tools/site/.vitepress/sidebar.json';

/*
 * What of the site can be held without building it; test/e2e/site builds it.
 */
const DOCS = join(__dirname, '../../docs');
const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.md'))
	.map((file) => `/${file.replaceAll('\\', '/').replace(/(index)?\.md$/, '')}`);

it('has every page of docs/ beside it, once', () => {
	expect(sidebar.flatMap(({ items }) => items.map(({ link }) => link)).sort()).toEqual(pages.sort());
});

it('leads to every page from the first one', () => {
	const first = readFileSync(join(DOCS, 'index.md'), 'utf8');
	const linked = [...first.matchAll(/\]\(([\w/-]+)\.md\)/g)].map(([, page]) => `/${page}`);
	expect(linked.sort()).toEqual(pages.filter((page) => page !== '/').sort());
});
