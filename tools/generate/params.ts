import ts from 'typescript';
import type { Param, Value } from '../../api/facts';
import {
	classifyNumber,
	classifyString,
	isMoney,
	isNeverNegative,
	maxLengthOf,
	saysNullClears,
} from './classify';
import { isDecimal, isOpenEnumMark } from './types';

/** The SDK's `requestSchema`: which values travel as text although its types take numbers. */
interface Encoding {
	kind?: string;
	fields?: Record<string, Encoding>;
	element?: Encoding;
	inner?: Encoding;
	variants?: Record<string, Encoding>;
}

const decimal = (doc: string): Value => ({ kind: 'decimal', ...(isMoney(doc) ? { money: true } : {}) });

/** Hears of each parameter what the SDK's doc comment says of it. */
export type Hear = (param: Param, doc: string) => void;

/** Reads request parameters from the SDK's types. */
export class ParamReader {
	constructor(
		private readonly checker: ts.TypeChecker,
		private readonly version: 'v1' | 'v2',
		private readonly hear?: Hear,
	) {}

	/** The fields of a params interface, in its order but required ones marked. */
	fields(type: ts.Type, encoding?: unknown): Param[] {
		const schema = encoding as Encoding | undefined;
		const properties = type.getProperties().filter((property) => property.valueDeclaration);
		const params = properties.map((property) => this.param(property, schema?.fields?.[property.name]));
		// v2 money is a pair: a value beside its currency.
		if (params.some((param) => param.kind === 'currency'))
			for (const param of params)
				if (param.name === 'value' && param.kind === 'integer') param.kind = 'amount';
		params.forEach((param, i) => this.hear?.(param, this.docOf(properties[i])));
		return params;
	}

	private docOf(symbol: ts.Symbol): string {
		return ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
	}

	private param(symbol: ts.Symbol, encoding?: Encoding): Param {
		const doc = this.docOf(symbol);
		const type = this.checker.getTypeOfSymbol(symbol);
		const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
		const deprecated = symbol.getJsDocTags().some((tag) => tag.name === 'deprecated');
		return {
			name: symbol.name,
			...(optional ? {} : { required: true }),
			...(deprecated ? { deprecated: true } : {}),
			...this.value(type, { name: symbol.name, doc, encoding }),
		} as Param;
	}

	private value(type: ts.Type, about: { name: string; doc: string; encoding?: Encoding }): Value {
		const members = type.isUnion() ? type.types : [type];
		const has = (flag: ts.TypeFlags) => members.some((member) => member.flags & flag);
		const literals = members.filter((member) => member.isStringLiteral()).map((member) => member.value);
		const v2 = this.version === 'v2';
		// Beside any other text the SDK's types do not show '', only the null that it sends for it.
		const emptiable = literals.includes('') || (!v2 && has(ts.TypeFlags.Null));
		const words = literals.filter((word) => word !== '').sort();
		const rest = members.filter(
			(member) =>
				!member.isStringLiteral() &&
				!(member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) &&
				!isOpenEnumMark(member),
		);
		const flags: Partial<Value> = {
			...(emptiable ? { emptiable: true } : {}),
			...(v2 && (has(ts.TypeFlags.Null) || saysNullClears(about.doc)) ? { nullable: true } : {}),
		};
		return { ...this.core(rest, words, about), ...flags };
	}

	private core(
		types: ts.Type[],
		words: string[],
		about: { name: string; doc: string; encoding?: Encoding },
	): Value {
		const { name, doc } = about;
		const encoding = about.encoding?.kind === 'nullable' ? about.encoding.inner : about.encoding;
		if (types.length === 0) return { kind: 'enum', values: words };
		if (types.every((type) => type.flags & ts.TypeFlags.BooleanLike)) {
			const boolean: Value = { kind: 'boolean' };
			return words.length ? { kind: 'union', variants: [boolean, { kind: 'enum', values: words }] } : boolean;
		}
		if (types.some((type) => type.symbol?.name === 'RangeQueryParam')) {
			return { kind: 'range', of: { kind: classifyNumber(name, doc) } };
		}
		if (types.length > 1) return this.union(types, about);

		const [type] = types;
		if (encoding?.kind === 'int64_string') return { kind: 'int64' };
		if (isDecimal(type) || encoding?.kind === 'decimal_string') return decimal(doc);
		if (type.flags & ts.TypeFlags.String) {
			const maxLength = maxLengthOf(doc);
			const kind = classifyString(name, doc, this.version);
			return {
				...(kind === 'decimal' ? decimal(doc) : { kind }),
				...(words.length ? { values: words } : {}),
				...(maxLength ? { maxLength } : {}),
			};
		}
		if (type.flags & (ts.TypeFlags.Number | ts.TypeFlags.BigInt)) {
			const kind = classifyNumber(name, doc);
			return {
				kind,
				...(kind === 'amount' && isNeverNegative(doc) ? { neverNegative: true } : {}),
				...(words.length ? { values: words } : {}),
			};
		}
		if (this.checker.isArrayType(type)) {
			const [element] = this.checker.getTypeArguments(type as ts.TypeReference);
			return { kind: 'list', of: this.value(element, { name, doc, encoding: encoding?.element }) };
		}
		if (type.symbol?.name === 'FileData') return { kind: 'file' };
		if (type.symbol?.name === 'MetadataParam') return { kind: 'map', of: { kind: 'string' } };
		const index = this.checker.getIndexInfosOfType(type)[0];
		if (index && type.getProperties().length === 0) {
			return { kind: 'map', of: this.value(index.type, { name, doc }) };
		}
		if (type.flags & ts.TypeFlags.Object) return { kind: 'object', fields: this.fields(type, encoding) };
		return { kind: 'any' };
	}

	private union(types: ts.Type[], about: { name: string; doc: string; encoding?: Encoding }): Value {
		// The binary union of the SDK's file type counts as one file.
		if (types.some((type) => type.symbol?.name === 'FileData')) return { kind: 'file' };
		const booleans = types.filter((type) => type.flags & ts.TypeFlags.BooleanLike);
		const variants = types
			.filter((type) => !booleans.includes(type))
			.map((type) => this.core([type], [], about));
		if (booleans.length) variants.unshift({ kind: 'boolean' });
		return { kind: 'union', variants };
	}
}
