import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';
import { levelReader } from './fields/level';
import { readerOf } from './fields/reader';
import type { Read } from './fields/types';

/** A placeholder of a path, and the field that fills it. */
export interface PathField {
	name: string;
	label: string;
	read: Read;
}

/** An operation, ready to turn filled forms into requests. */
export interface CompiledOperation {
	/** What the editor calls it: `Create a payout`. */
	action: string;
	method: 'GET' | 'POST' | 'DELETE';
	path: Array<string | PathField>;
	version: 'v1' | 'v2';
	/** The `Stripe-Version` it answers under. */
	apiVersion: string;
	/** Answers with a list that is read page by page, one item for each object. */
	paged: boolean;
	/** Stripe takes a `limit` for the list; without one it comes whole. */
	limited: boolean;
	/** The top-level fields that the editor shows for it. */
	shown: INodeProperties[];
	/** Names of the top-level fields that hold Stripe's parameters. */
	fields: string[];
	/** Reads those fields into parameters. */
	read: Read;
}

/** The operations of a node. */
export interface Table {
	/**
	 * @param version of the node, the newest unless it is given
	 * @returns undefined when the node has no such operation
	 */
	get: (resource: string, operation: string, version?: number) => CompiledOperation | undefined;
}

/** What the person chose, as far as fields depend on it. */
interface Choice {
	resource: string;
	operation: string;
	version: number;
}

/** Top-level fields that are about the request and no part of it. */
const CONTROLS = new Set(['apiVersion', 'resource', 'operation', 'returnAll', 'limit', 'options']);

const isShownFor = (
	{ resource, operation, version }: Choice,
	{ displayOptions }: INodeProperties,
): boolean => {
	const { resource: resources, operation: operations, '@version': versions } = displayOptions?.show ?? {};
	return (
		(!resources || resources.includes(resource)) &&
		(!operations || operations.includes(operation)) &&
		(!versions || versions.includes(version))
	);
};

/** The fields that the editor shows, collections with what can be added to them. */
const shownFor = (choice: Choice, properties: INodeProperties[]): INodeProperties[] =>
	properties
		.filter((property) => isShownFor(choice, property))
		.map((property) =>
			property.type === 'collection'
				? { ...property, options: shownFor(choice, property.options as INodeProperties[]) }
				: property,
		);

/**
 * Reads operations off a description, each when it is first asked for and never again: what an item
 * costs must not depend on how many operations the node has.
 * @throws Error (from `get`) when the operation has no `routing.request`
 */
export function compileTable(description: INodeTypeDescription): Table {
	const newest = Math.max(...[description.version].flat());
	const compiled = new Map<string, CompiledOperation>();
	return {
		get: (resource, operation, version = newest) => {
			const name = `${resource}/${operation}/${version}`;
			const known = compiled.get(name);
			if (known) return known;
			const shown = shownFor({ resource, operation, version }, description.properties);
			const options = shown.find((property) => property.name === 'operation')?.options;
			const option = (options as INodePropertyOptions[] | undefined)?.find(
				({ value }) => value === operation,
			);
			if (!option) return undefined;
			const made = compileOperation(option, shown, apiVersionOf(shown, description));
			compiled.set(name, made);
			return made;
		},
	};
}

/** Older node versions have a field for it, which is not shown to anybody. */
function apiVersionOf(shown: INodeProperties[], { requestDefaults }: INodeTypeDescription): string {
	const own = shown.find(({ name }) => name === 'apiVersion')?.default;
	return String(own ?? requestDefaults?.headers?.['Stripe-Version']);
}

function compileOperation(
	option: INodePropertyOptions,
	shown: INodeProperties[],
	apiVersion: string,
): CompiledOperation {
	const { request, output } = option.routing ?? {};
	if (!request?.url) throw new Error(`${option.action}: the description has no routing.request`);
	const path = compilePath(request.url, shown);
	const inPath = path.map((piece) => (typeof piece === 'string' ? '' : piece.name));
	const fields = shown.filter(({ name }) => !CONTROLS.has(name) && !inPath.includes(name));
	return {
		action: option.action ?? option.name,
		method: request.method as CompiledOperation['method'],
		path,
		version: /^=?\/v2\//.test(request.url) ? 'v2' : 'v1',
		apiVersion: (request.headers?.['Stripe-Version'] as string | undefined) ?? apiVersion,
		paged: output?.postReceive !== undefined,
		shown,
		limited: shown.some(({ name }) => name === 'limit'),
		fields: fields.map(({ name }) => name),
		read: levelReader(fields),
	};
}

/** `=/v1/payouts/{{$parameter["payout"]}}/cancel` in pieces. */
function compilePath(url: string, shown: INodeProperties[]): Array<string | PathField> {
	return url
		.replace(/^=/, '')
		.split(/\{\{\s*(\$parameter\["\w+"\])\s*\}\}/)
		.map((piece) => {
			const name = /^\$parameter\["(\w+)"\]$/.exec(piece)?.[1];
			if (!name) return piece;
			const property = shown.find((field) => field.name === name);
			if (!property) throw new Error(`${url}: no field called ${name}`);
			return { name, label: property.displayName, read: readerOf(property) };
		});
}
