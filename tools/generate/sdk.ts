import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The folder of the pinned SDK's CommonJS build, with a `.d.ts` beside every `.js`. */
export const PINNED = dirname(require.resolve('stripe'));

/** A method of one of the SDK's resource classes: `stripe.payouts.cancel`. */
export interface SdkMethod {
	/** `payouts` */
	resource: string;
	/** `cancel` */
	name: string;
	declaration: ts.MethodDeclaration;
	signature: ts.Signature;
}

/**
 * Loads an SDK's types and lists every method that makes a request, in the SDK's own order.
 * @param sdk the folder of its CommonJS build
 */
export function readSdk(sdk: string): { checker: ts.TypeChecker; methods: SdkMethod[] } {
	const entry = join(sdk, 'stripe.core.d.ts');
	const isResourceFile = (file: ts.SourceFile) => file.fileName.startsWith(join(sdk, 'resources'));
	const program = ts.createProgram([entry], { strict: true, skipLibCheck: true, types: [] });
	const checker = program.getTypeChecker();
	const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
	const stripe = checker.getExportsOfModule(module).find((symbol) => symbol.name === 'Stripe')!;
	const methods: SdkMethod[] = [];

	function walk(type: ts.Type, path: string[]): void {
		for (const member of type.getProperties()) {
			const declaration = member.valueDeclaration;
			if (!declaration || !isResourceFile(declaration.getSourceFile()) === path.length > 0) continue;
			const memberType = checker.getTypeOfSymbol(member);
			if (ts.isMethodDeclaration(declaration)) {
				// Overloads differ in how an optional id is passed; the first names it.
				const signature = memberType.getCallSignatures()[0];
				methods.push({ resource: path.join('.'), name: member.name, declaration, signature });
			} else if (memberType.isClass() && isResourceFile(memberType.symbol.declarations![0].getSourceFile())) {
				walk(memberType, [...path, member.name]);
			}
		}
	}
	walk(checker.getDeclaredTypeOfSymbol(stripe), []);
	return { checker, methods };
}
