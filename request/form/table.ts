import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';
import { levelReader } from './fields/level';
import { readerOf } from './fields/reader';
import type { Read } from './fields/types';
import type { UploadField } from './upload';

/** A field with one value that has a place of its own in the request: in the path, or as its token. */
export interface SingleField {
	name: string;
	label: string;
	read: Read;
}

/** A path in pieces. */
export type Path = Array<string | SingleField>;

/** The field that says where a file goes that Stripe answers with. */
export interface DownloadField {
	name: string;
	label: string;
	/** The path of the object that describes the file. */
	about?: Path;
	/** The field of the object at the operation's own path that holds the address of the file. */
	link?: string;
}

/** What the option Wait Until Done goes by. */
export interface WaitField {
	/** The path of the object that the answer holds, but for its id: `{{$response.body.id}}` stands for that. */
	readFrom: Path;
	/** The states in which Stripe still works on it, by where in the object they stand. */
	working: Record<string, string[]>;
}

/** An operation, ready to turn filled forms into requests. */
export interface CompiledOperation {
	/** What the editor calls it: `Create a payout`. */
	action: string;
	method: 'GET' | 'POST' | 'DELETE';
	path: Path;
	version: 'v1' | 'v2';
	/** The `Stripe-Version` it answers under. */
	apiVersion: string;
	/** Answers with a list that is read page by page, one item for each object. */
	paged: boolean;
	/** Stripe takes a `limit` for the list; without one it comes whole. */
	limited: boolean;
	/** Another host of Stripe's than the API's own. */
	host?: string;
	/** For what is sent in place of the key. */
	token?: SingleField;
	/** For the file that it sends. */
	upload?: UploadField;
	/** For the file that it answers with, in place of an object. */
	download?: DownloadField;
	/** Whether it takes secrets, such as the number of a card: what is sent must not be kept. */
	secret: boolean;
	/** Stripe's names of the parameters that are secrets, wherever they stand. */
	secrets: string[];
	/** For the object that it answers with, if Stripe may still work on that. */
	wait?: WaitField;
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

/** What an operation is read off. */
export type Described = Pick<INodeTypeDescription, 'version' | 'requestDefaults' | 'properties'>;

/** What the person chose, as far as fields depend on it. */
interface Choice {
	resource: string;
	operation: string;
	version: number;
}

/** Top-level fields that are about the request and no part of it. */
const CONTROLS = new Set(['apiVersion', 'resource', 'operation', 'returnAll', 'limit', 'options']);

/** Inside a collection, `/` leads to what stands outside of it. */
const isShownFor = (
	{ resource, operation, version }: Choice,
	{ displayOptions: { show = {} } = {} }: INodeProperties,
): boolean => {
	const allows = (name: string, value: string | number) => show[name]?.includes(value) ?? true;
	return (
		['', '/'].every((root) => allows(`${root}resource`, resource) && allows(`${root}operation`, operation)) &&
		allows('@version', version)
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

/** Choices that the editor asks the node for, by the name of the method that serves them. */
export type Choices = Record<string, INodePropertyOptions[]>;

/** The fields with such choices in place, as an expression may give what the editor would have shown. */
function withChoices<Field extends object>(fields: Field[], choices: Choices): Field[] {
	return fields.map((field) => {
		if ('values' in field)
			return { ...field, values: withChoices(field.values as INodeProperties[], choices) };
		const { type, typeOptions, options = [] } = field as unknown as INodeProperties;
		if (/ollection$/.test(type)) return { ...field, options: withChoices(options, choices) };
		const served = choices[typeOptions?.loadOptionsMethod ?? ''];
		return served ? { ...field, options: served } : field;
	});
}

/**
 * Reads operations off a description, each when it is first asked for and never again: what an item
 * costs must not depend on how many operations the node has.
 * @param choices that the description leaves to the node
 * @throws Error (from `get`) when the operation has no `routing.request`
 */
export function compileTable(description: Described, choices: Choices = {}): Table {
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
			const made = compileOperation(option, shown, apiVersionOf(shown, description), choices);
			compiled.set(name, made);
			return made;
		},
	};
}

/** Older node versions have a field for it, which is not shown to anybody. */
function apiVersionOf(shown: INodeProperties[], { requestDefaults }: Described): string {
	const own = shown.find(({ name }) => name === 'apiVersion')?.default;
	return String(own ?? requestDefaults?.headers?.['Stripe-Version']);
}

function compileOperation(
	option: INodePropertyOptions,
	shown: INodeProperties[],
	apiVersion: string,
	choices: Choices,
): CompiledOperation {
	const { request, output } = option.routing ?? {};
	if (!request?.url) throw new Error(`${option.action}: the description has no routing.request`);
	const path = compilePath(request.url, shown);
	const upload = uploadIn(shown);
	const download = downloadIn(shown);
	const wait = waitIn(shown);
	const token = tokenIn(shown);
	const secrets = secretsIn(shown);
	const inPath = path.filter((piece) => typeof piece !== 'string');
	const elsewhere = [...inPath, upload, download, token].map((field) => field?.name);
	const fields = shown.filter(({ name }) => !CONTROLS.has(name) && !elsewhere.includes(name));
	return {
		action: option.action ?? option.name,
		method: request.method as CompiledOperation['method'],
		path,
		version: /^=?\/v2\//.test(request.url) ? 'v2' : 'v1',
		apiVersion: (request.headers?.['Stripe-Version'] as string | undefined) ?? apiVersion,
		paged: output?.postReceive?.some((action) => 'type' in action && action.type === 'rootProperty') ?? false,
		host: request.baseURL,
		token,
		upload,
		download,
		secret: token !== undefined || secrets.length > 0,
		secrets,
		wait,
		shown,
		limited: shown.some(({ name }) => name === 'limit'),
		fields: fields.map(({ name }) => name),
		read: levelReader(withChoices(fields, choices), readerOf),
	};
}

const singleField = (property: INodeProperties): SingleField => ({
	name: property.name,
	label: property.displayName,
	read: readerOf(property),
});

function secretsIn(fields: INodeProperties[]): string[] {
	const found = fields.flatMap(({ name, typeOptions, options = [] }) => {
		if (typeOptions?.password === true) return [lastOf((typeOptions.parameter as string) ?? name)];
		return options.flatMap((option) =>
			secretsIn('values' in option ? option.values : 'type' in option ? [option] : []),
		);
	});
	return [...new Set(found)];
}

const lastOf = (parameter: string) => parameter.split('__').pop()!;

const ofKind = (kind: string, shown: INodeProperties[]) =>
	shown.find(({ typeOptions }) => typeOptions?.kind === kind);

function uploadIn(shown: INodeProperties[]): UploadField | undefined {
	const field = ofKind('upload', shown);
	if (!field) return undefined;
	const { parameter, rules } = field.typeOptions as unknown as Pick<UploadField, 'parameter' | 'rules'>;
	return { name: field.name, label: field.displayName, parameter, rules };
}

function downloadIn(shown: INodeProperties[]): DownloadField | undefined {
	const field = ofKind('download', shown);
	if (!field) return undefined;
	const { about, link } = field.typeOptions as { about?: string; link?: string };
	const { name, displayName: label } = field;
	return { name, label, ...(about ? { about: compilePath(about, shown) } : {}), ...(link ? { link } : {}) };
}

function waitIn(shown: INodeProperties[]): WaitField | undefined {
	const options = shown.find(({ name }) => name === 'options')?.options as INodeProperties[] | undefined;
	const field = ofKind('wait', options ?? []);
	if (!field) return undefined;
	const { readFrom, working } = field.typeOptions as unknown as { readFrom: string } & Pick<
		WaitField,
		'working'
	>;
	return { readFrom: compilePath(readFrom, shown), working };
}

function tokenIn(shown: INodeProperties[]): SingleField | undefined {
	const field = shown.find(({ routing }) => routing?.request?.headers?.Authorization);
	return field && singleField(field);
}

/** `=/v1/payouts/{{$parameter["payout"]}}/cancel` in pieces. */
function compilePath(url: string, shown: INodeProperties[]): Path {
	return url
		.replace(/^=/, '')
		.split(/\{\{\s*(\$parameter\["\w+"\])\s*\}\}/)
		.map((piece) => {
			const name = /^\$parameter\["(\w+)"\]$/.exec(piece)?.[1];
			if (!name) return piece;
			const property = shown.find((field) => field.name === name);
			if (!property) throw new Error(`${url}: no field called ${name}`);
			return singleField(property);
		});
}
