/**
 * What stands in quotes is text: Vue would take `{{ $json.amount }}` for an expression of its own.
 * A plugin of markdown-it.
 */
export function plainCode(md) {
	md.core.ruler.push('plain_code', ({ tokens }) => {
		for (const token of tokens.flatMap(({ children }) => children ?? []))
			if (token.type === 'code_inline') token.attrSet('v-pre', '');
	});
}
