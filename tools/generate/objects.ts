import { dirname, relative, join } from 'node:path';
import ts from 'typescript';
import type { ObjectFacts, Shape } from '../../api/facts';
import { classifyNumber } from './classify';
import { isDecimal, isOpenEnumMark } from './types';

/** Reads the objects that Stripe returns, each once, following references. */
export class ObjectReader {
	readonly objects = new Map<string, ObjectFacts>();

	/** @param sdk the folder of the SDK that is read */
	constructor(
		private readonly checker: ts.TypeChecker,
		private readonly sdk: string,
	) {}

	/** Names of the objects a type stands for; reads each of them on the way. */
	names(type: ts.Type): string[] {
		const members = type.isUnion() ? type.types : [type];
		return [...new Set(members.filter((member) => this.isNamed(member)).map((member) => this.read(member)))];
	}

	/** Reads one named object and returns its name. */
	private read(type: ts.Type): string {
		const target = eventBase(type) ?? type;
		const name = this.nameOf(target);
		if (this.objects.has(name)) return name;
		const facts: ObjectFacts = { name, fields: {} };
		this.objects.set(name, facts);
		for (const property of target.getProperties()) {
			if (property.flags & ts.SymbolFlags.Method) continue;
			facts.fields[property.name] = this.property(property);
		}
		const kind = facts.fields.object;
		if (kind?.kind === 'const') facts.object = kind.values![0];
		if (facts.fields.deleted?.kind === 'const' || facts.fields.deleted?.kind === 'boolean') {
			if (/^(.*\.)?Deleted/.test(name)) facts.deleted = true;
		}
		return name;
	}

	private property(symbol: ts.Symbol): Shape {
		const doc = ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
		const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
		return {
			...this.shape(this.checker.getTypeOfSymbol(symbol), symbol.name, doc),
			...(optional ? { optional: true } : {}),
		};
	}

	private shape(type: ts.Type, name: string, doc: string): Shape {
		const members = type.isUnion() ? type.types : [type];
		const nullable = members.some((member) => member.flags & ts.TypeFlags.Null);
		const values = members
			.filter((member) => member.isStringLiteral())
			.map((member) => member.value)
			.sort();
		const rest = members.filter(
			(member) =>
				!(member.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) &&
				!member.isStringLiteral() &&
				!isOpenEnumMark(member),
		);
		const core = this.core(rest, values, members.some(isOpenEnumMark), name, doc);
		return nullable ? { ...core, nullable: true } : core;
	}

	private core(types: ts.Type[], values: string[], open: boolean, name: string, doc: string): Shape {
		if (types.length === 0) {
			return values.length === 1 && !open ? { kind: 'const', values } : { kind: 'enum', values };
		}
		if (types.every((type) => type.flags & ts.TypeFlags.BooleanLike)) {
			return {
				kind: types.length === 1 ? 'const' : 'boolean',
				...(types.length === 1 ? { values: [this.checker.typeToString(types[0])] } : {}),
			};
		}
		const named = types.filter((type) => this.isNamed(type));
		const ref = named.length ? [...new Set(named.map((type) => this.read(type)))] : undefined;
		const strings = types.filter((type) => type.flags & ts.TypeFlags.String);
		if (ref && named.length + strings.length === types.length) {
			return { kind: strings.length ? 'expandable' : 'ref', ref };
		}
		if (types.length > 1) {
			return { kind: 'union', variants: types.map((type) => this.core([type], [], false, name, doc)) };
		}
		const [type] = types;
		if (type.flags & ts.TypeFlags.String)
			return { kind: values.length ? 'enum' : 'string', ...(values.length ? { values } : {}) };
		if (type.flags & (ts.TypeFlags.Number | ts.TypeFlags.BigInt)) return { kind: numberShape(name, doc) };
		if (isDecimal(type)) return { kind: 'decimal' };
		if (this.checker.isArrayType(type)) {
			const [element] = this.checker.getTypeArguments(type as ts.TypeReference);
			return { kind: 'list', of: this.shape(element, name, doc) };
		}
		if (type.aliasSymbol?.name === 'ApiList' || type.symbol?.name === 'ApiList') {
			const [element] = type.aliasTypeArguments ?? this.checker.getTypeArguments(type as ts.TypeReference);
			return { kind: 'page', ref: this.names(element) };
		}
		const index = this.checker.getIndexInfosOfType(type)[0];
		if (index && type.getProperties().length === 0)
			return { kind: 'map', of: this.shape(index.type, name, '') };
		if (type.flags & ts.TypeFlags.Object) {
			const fields: Record<string, Shape> = {};
			for (const property of type.getProperties()) {
				if (!(property.flags & ts.SymbolFlags.Method)) fields[property.name] = this.property(property);
			}
			return { kind: 'object', fields };
		}
		return { kind: 'any' };
	}

	/** An object with a page of its own in Stripe's reference: an exported interface of a resource file. */
	private isNamed(type: ts.Type): boolean {
		const declaration = type.symbol?.declarations?.find(ts.isInterfaceDeclaration);
		if (!declaration || !ts.isSourceFile(declaration.parent)) return false;
		return !this.fileOf(declaration).startsWith('..');
	}

	/** `Payout`, `Issuing.Card`, `V2.Core.Account`: the SDK's own qualified names. */
	private nameOf(type: ts.Type): string {
		const folder = dirname(this.fileOf(type.symbol.declarations!.find(ts.isInterfaceDeclaration)!));
		const prefix = folder === '.' ? [] : folder.split('/');
		return [...prefix, type.symbol.name].join('.');
	}

	private fileOf(declaration: ts.InterfaceDeclaration): string {
		return relative(join(this.sdk, 'resources'), declaration.getSourceFile().fileName);
	}
}

/** Amounts count as integers in an answer: nothing is done with them there. */
function numberShape(name: string, doc: string): 'timestamp' | 'integer' | 'number' {
	const kind = classifyNumber(name, doc);
	return kind === 'timestamp' || kind === 'number' ? kind : 'integer';
}

/** Every type of event is one interface in the SDK; they share a shape. */
function eventBase(type: ts.Type): ts.Type | undefined {
	if (!type.symbol.name.endsWith('Event')) return undefined;
	return (type as ts.InterfaceType).getBaseTypes?.()?.find((base) => base.symbol?.name === 'EventBase');
}
