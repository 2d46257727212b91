import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a method's body says about its request: `_makeRequest(verb, path, params, options, spec)`. */
export interface RequestFacts {
	method: string;
	/** The path with `{}` for each id. */
	path: string;
	spec: Record<string, unknown>;
}

/** An object literal of constants as a plain value; anything computed becomes `undefined`. */
function literal(node: ts.Expression): unknown {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
	if (!ts.isObjectLiteralExpression(node)) return undefined;
	const result: Record<string, unknown> = {};
	for (const property of node.properties) {
		if (!ts.isPropertyAssignment(property)) continue;
		const key = ts.isComputedPropertyName(property.name) ? property.name.getText() : property.name.text;
		result[key] = literal(property.initializer);
	}
	return result;
}

function pathOf(node: ts.Expression): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return undefined;
	return node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('');
}

const files = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
	let source = files.get(file);
	if (!source) {
		source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
		files.set(file, source);
	}
	return source;
}

/**
 * Reads verb, path and request spec of a method from the SDK's JavaScript, where its types do not say.
 * @returns undefined for a method that makes no request of its own
 */
export function readRequest(declaration: ts.MethodDeclaration): RequestFacts | undefined {
	const source = sourceOf(declaration.getSourceFile().fileName.replace(/\.d\.ts$/, '.js'));
	const className = (declaration.parent as ts.ClassDeclaration).name!.text;
	const methodName = declaration.name.getText();
	let found: RequestFacts | undefined;

	function search(node: ts.Node): void {
		if (found) return;
		if (ts.isCallExpression(node) && node.expression.getText().endsWith('._makeRequest')) {
			const [verb, path, , , spec] = node.arguments;
			const url = pathOf(path);
			if (url && ts.isStringLiteralLike(verb)) {
				found = {
					method: verb.text,
					path: url,
					spec: (spec ? literal(spec) : {}) as Record<string, unknown>,
				};
				return;
			}
		}
		ts.forEachChild(node, search);
	}
	for (const statement of source.statements) {
		if (!ts.isClassDeclaration(statement) || statement.name?.text !== className) continue;
		for (const member of statement.members) {
			if (ts.isMethodDeclaration(member) && member.name.getText() === methodName) search(member);
		}
	}
	return found;
}
