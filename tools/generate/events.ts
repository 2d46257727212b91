import { join } from 'node:path';
import ts from 'typescript';

/** Types of events, as an SDK knows them. */
export interface EventTypes {
	/** Whole events of v1, which webhook endpoints deliver; `*` stands for all. */
	events: string[];
	/** Thin events of v2, which event destinations deliver. */
	thin: string[];
}

const parse = (file: string): ts.SourceFile => {
	const text = ts.sys.readFile(file);
	if (text === undefined) throw new Error(`The SDK has no ${file}`);
	return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
};

/** All string literals that are the type of something that the test lets pass. */
function literals(file: string, isWanted: (node: ts.Node) => boolean): string[] {
	const found = new Set<string>();
	const collect = (node: ts.Node): void => {
		if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.add(node.literal.text);
		else ts.forEachChild(node, collect);
	};
	const walk = (node: ts.Node): void => (isWanted(node) ? collect(node) : ts.forEachChild(node, walk));
	walk(parse(file));
	if (!found.size) throw new Error(`No types of events in ${file}`);
	return [...found].sort();
}

/**
 * Reads the types of events that the SDK lets people choose.
 * @param sdk the folder of its CommonJS build
 */
export const readEventTypes = (sdk: string): EventTypes => ({
	events: literals(
		join(sdk, 'resources/WebhookEndpoints.d.ts'),
		(node) => ts.isTypeAliasDeclaration(node) && node.name.text === 'EnabledEvent',
	),
	// Those named v1.… are thin twins of whole events, in a private preview.
	thin: literals(
		join(sdk, 'resources/V2/Core/Events.d.ts'),
		(node) => ts.isPropertySignature(node) && ts.isIdentifier(node.name) && node.name.text === 'type',
	).filter((type) => type.startsWith('v2.')),
});
