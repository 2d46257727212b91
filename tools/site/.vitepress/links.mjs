import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const REPOSITORY = 'https://github.com/n8n-nodes-stripe-complete/n8n-nodes-stripe-complete/blob/main';

/**
 * Links from docs/ to other files of the project lead to GitHub: VitePress knows its pages only.
 * A plugin of markdown-it.
 * @throws Error for a link to what is not there, which ends the build
 */
export function outOfDocs(md, root) {
	const docs = resolve(root, 'docs');
	md.core.ruler.push('out_of_docs', ({ tokens, env }) => {
		for (const token of tokens.flatMap(({ children }) => children ?? [])) {
			const href = token.type === 'link_open' ? token.attrGet('href') : null;
			if (!href?.startsWith('.')) continue;
			const [path, hash = ''] = href.split(/(?=#)/);
			const file = resolve(dirname(env.path), path);
			if (!relative(docs, file).startsWith('..')) continue;
			if (!existsSync(file))
				throw new Error(`${relative(root, env.path)}: a link to ${href}, which is not there`);
			token.attrSet('href', `${REPOSITORY}/${relative(root, file).replaceAll('\\', '/')}${hash}`);
		}
	});
}
