import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import type { ObjectFacts, Operation, ResourceFacts } from '../../api/facts';
import { readEventTypes } from './events';
import type { Files } from './files';
import { ObjectReader } from './objects';
import { ParamReader, type Hear } from './params';
import { namePathParams } from './paths';
import { readRequest } from './requests';
import { PINNED, readSdk, type SdkMethod } from './sdk';

/** What an SDK's types and code say, in memory. */
interface Api {
	operations: Array<Operation & { resource: string }>;
	objects: Map<string, ObjectFacts>;
}

/**
 * Reads everything from an SDK and lays it out as files.
 * @param sdk the folder of its CommonJS build
 */
export function readFacts(sdk = PINNED): Files {
	const { operations, objects } = readApi(sdk);
	return layOut(sdk, operations, objects);
}

/**
 * Reads everything from an SDK.
 * @param sdk the folder of its CommonJS build
 * @param hear is told the doc comment of each parameter
 */
export function readApi(sdk = PINNED, hear?: Hear): Api {
	const { checker, methods } = readSdk(sdk);
	const reader = new ObjectReader(checker, sdk);
	const operations = new Map<string, Operation & { resource: string }>();
	for (const method of methods) {
		const operation = readOperation(method, checker, reader, hear);
		if (!operation) continue;
		const endpoint = `${operation.method} ${operation.path}`;
		// A few endpoints have two names in the SDK; the first is the resource's own.
		if (!operations.has(endpoint)) operations.set(endpoint, { ...operation, resource: method.resource });
	}
	namePathParams([...operations.values()], reader.objects);
	return { operations: [...operations.values()], objects: reader.objects };
}

function readOperation(
	{ resource, name, declaration, signature }: SdkMethod,
	checker: ts.TypeChecker,
	reader: ObjectReader,
	hear?: Hear,
): Operation | undefined {
	const request = readRequest(declaration);
	if (!request || !/^\/v[12]\//.test(request.path)) return undefined;
	const { spec } = request;
	const params = signature.getParameters().find((parameter) => parameter.name === 'params');
	const version = request.path.startsWith('/v2/') ? 'v2' : 'v1';
	const type = params && checker.getNonNullableType(checker.getTypeOfSymbol(params));
	const isInterface = type && type.symbol?.name !== 'RequestOptions';
	return {
		id: `${resource}.${name}`,
		method: request.method as Operation['method'],
		path: request.path,
		pathParams: [],
		params: isInterface ? new ParamReader(checker, version, hear).fields(type, spec.requestSchema) : [],
		...readResult(checker, reader, signature, spec),
		...(hasContentType(spec) ? { multipart: true } : {}),
		...(typeof spec.apiBase === 'string' ? { host: spec.apiBase } : {}),
		...(isDeprecated(signature) ? { deprecated: true } : {}),
	};
}

const hasContentType = (spec: Record<string, unknown>) =>
	JSON.stringify(spec.headers ?? {}).includes('multipart/form-data');

const isDeprecated = (signature: ts.Signature) =>
	signature.getJsDocTags().some((tag) => tag.name === 'deprecated');

/** What comes back, unwrapped from the SDK's promise. */
function readResult(
	checker: ts.TypeChecker,
	reader: ObjectReader,
	signature: ts.Signature,
	spec: Record<string, unknown>,
): Pick<Operation, 'result' | 'returns'> {
	const promise = signature.getReturnType() as ts.TypeReference;
	const [inner] = promise.aliasTypeArguments ?? checker.getTypeArguments(promise);
	if (spec.streaming) return { result: 'stream', returns: [] };
	if (spec.methodType === 'list') return { result: 'list', returns: reader.names(inner) };
	if (spec.methodType === 'search') return { result: 'search', returns: reader.names(inner) };
	const body = inner.aliasTypeArguments?.[0] ?? inner;
	const returns = reader.names(body);
	const deleted = returns.length > 0 && returns.every((name) => reader.objects.get(name)?.deleted);
	return { result: deleted ? 'delete' : 'object', returns };
}

function layOut(
	sdk: string,
	operations: Array<Operation & { resource: string }>,
	objects: Map<string, ObjectFacts>,
): Files {
	const resources = new Map<string, ResourceFacts>();
	for (const { resource, ...operation } of operations) {
		const facts = resources.get(resource) ?? { resource, operations: [] };
		facts.operations.push(operation);
		resources.set(resource, facts);
	}
	const { version } = JSON.parse(readFileSync(join(sdk, '../package.json'), 'utf8')) as { version: string };
	const apiVersion = /ApiVersion = '([^']+)'/.exec(readFileSync(join(sdk, 'apiVersion.js'), 'utf8'))![1];
	const files: Files = new Map();
	const add = (name: string, content: unknown) => files.set(name, `${compact(content)}\n`);
	add('sdk.json', {
		note: 'Everything in this folder is written by `npm run generate`; edits are overwritten.',
		stripe: version,
		apiVersion,
		endpoints: operations.length,
	});
	add('events/types.json', readEventTypes(sdk));
	for (const [name, facts] of [...resources].sort(([a], [b]) => (a < b ? -1 : 1))) add(`${name}.json`, facts);
	for (const [name, facts] of [...objects].sort(([a], [b]) => (a < b ? -1 : 1)))
		add(`objects/${name}.json`, facts);
	return files;
}

/** JSON with one line per leaf object: small enough to commit, diffs that a person can read. */
function compact(value: unknown, indent = ''): string {
	const flat = JSON.stringify(value);
	if (flat.length + indent.length <= 100 || value === null || typeof value !== 'object') return flat;
	const deeper = `${indent}\t`;
	const lines = Array.isArray(value)
		? value.map((element) => deeper + compact(element, deeper))
		: Object.entries(value).map(
				([key, element]) => `${deeper}${JSON.stringify(key)}: ${compact(element, deeper)}`,
			);
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
