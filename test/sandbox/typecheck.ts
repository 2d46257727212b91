import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');

/**
 * The SDK's types of answers as JSON has them. What the SDK makes of text after it came (exact decimals,
 * 64-bit numbers, dates) is text, and what it adds (methods, `lastResponse`) is not there. Open enums take
 * any text in the SDK, for values to come; the sandbox has no business with values that are not known.
 * No answer is `any`, which would take anything. Previous attributes are null where there was nothing, at any
 * depth, which the SDK's types do not say.
 */
const PRELUDE = `
import type Stripe from 'stripe';

type Word<T> = T extends string ? (string extends T ? never : T) : never;
type Closed<T> = [Word<T>] extends [never] ? T : Word<T> | (T extends string ? never : T);

type Wire<T> = T extends Stripe.Decimal | bigint | Date
	? string
	: T extends string | number | boolean | null | undefined
		? T
		: T extends ReadonlyArray<infer Element>
			? Array<Wire<Closed<Element>>>
			: {
					[Name in keyof T as T[Name] extends (...args: never[]) => unknown
						? never
						: Name extends 'lastResponse'
							? never
							: Name]: Name extends 'previous_attributes' ? object : Wire<Closed<T[Name]>>;
				};

type Certain<T> = 0 extends 1 & T ? never : [T] extends [void] ? Record<string, never> : Wire<T>;
type Answer<Method extends (...args: never[]) => unknown> = Certain<Awaited<ReturnType<Method>>>;
`;

/** An answer in JSON and the SDK's name of the operation that it came from: `payouts.cancel`. */
export interface Typed {
	id: string;
	json: string;
}

const typeOf = (id: string) =>
	`Answer<Stripe${id
		.split('.')
		.map((name) => `['${name}']`)
		.join('')}>`;

/** The way to where a problem is, inside the answer: `items.data[0].price`. */
function pathTo(file: ts.SourceFile, position: number): string {
	const steps: string[] = [];
	let statement: ts.Node = file;
	const enter = (node: ts.Node): void => {
		if (position < node.getStart(file) || position >= node.getEnd()) return;
		if (ts.isVariableDeclaration(node)) statement = node;
		if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) steps.push(`.${node.name.text}`);
		if (ts.isArrayLiteralExpression(node.parent))
			steps.push(`[${node.parent.elements.indexOf(node as ts.Expression)}]`);
		ts.forEachChild(node, enter);
	};
	ts.forEachChild(file, enter);
	return statement === file ? '' : steps.join('');
}

/** What the compiler has read, of which only the answers change. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Assigns every answer to the type that the SDK's method of this name promises, and lets the TypeScript
 * compiler judge, strictly: fields that the type lacks are refused as well. Nothing is written to disk.
 * @returns one line for each refusal: operation, the way to the property, and the compiler's words
 */
export function refusals(answers: Typed[]): string[] {
	const name = join(ROOT, 'answers.ts');
	const source = [PRELUDE, ...answers.map(({ id, json }, i) => `const a${i}: ${typeOf(id)} = ${json};`)];
	const options: ts.CompilerOptions = {
		strict: true,
		esModuleInterop: true,
		noEmit: true,
		skipLibCheck: true,
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.CommonJS,
		moduleResolution: ts.ModuleResolutionKind.Node10,
		types: ['node'],
	};
	const host = ts.createCompilerHost(options);
	const file = ts.createSourceFile(name, source.join('\n'), ts.ScriptTarget.ES2022, true);
	const { getSourceFile } = host;
	host.getSourceFile = (wanted, ...rest) => {
		if (wanted === name) return file;
		if (!parsed.has(wanted)) parsed.set(wanted, getSourceFile(wanted, ...rest));
		return parsed.get(wanted);
	};
	const program = ts.createProgram([name], options, host);
	const first = PRELUDE.split('\n').length;
	return [
		...program.getOptionsDiagnostics(),
		...program.getSyntacticDiagnostics(file),
		...program.getSemanticDiagnostics(file),
	].map(({ start = 0, messageText }) => {
		const line = file.getLineAndCharacterOfPosition(start).line - first;
		const words = ts.flattenDiagnosticMessageText(messageText, ' ');
		return `${answers[line]?.id ?? 'the prelude'}: ${pathTo(file, start)}: ${words}`;
	});
}
