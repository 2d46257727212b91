import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { gzipSync } from 'node:zlib';
import { rounded } from '../bench/report';
import { atAnyDepth, formFields, formsOf, jsonFields, requestFields } from './fields';
import type { Weighed } from './types';

interface Weight {
	bytes: number;
	gzip: number;
	/** Of the node that has most of them: n8n checks a node's own at every change of its form. */
	topLevel: number;
	/** Form fields in the description, each once however many operations share it. */
	fields: number;
	json: number;
	operations: number;
	/** Form fields over all operations, shared ones as often as they are shown. */
	shown: number;
	/** Of these, the ones that a request is made of. */
	sent: number;
	/** Bytes by what they are for. */
	uses: Record<string, number>;
}

/** What a key of a property is for. */
const USES: Record<string, string> = {
	displayName: 'Labels',
	description: 'Descriptions',
	placeholder: 'Placeholders, hints',
	hint: 'Placeholders, hints',
	modes: 'Ways to name an object (locators)',
	displayOptions: 'When to show it',
	typeOptions: 'Type options',
	routing: 'Requests',
};

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

function usesOf(properties: INodeProperties[]): Record<string, number> {
	const uses: Record<string, number> = {};
	const add = (use: string, bytes: number) => (uses[use] = (uses[use] ?? 0) + bytes);
	for (const property of atAnyDepth(properties)) {
		for (const [key, value] of Object.entries(property) as Array<[string, unknown]>) {
			const holdsFields = key === 'options' && /ollection$/.test(property.type);
			if (holdsFields) continue;
			const use = key === 'options' ? 'Choices' : USES[key];
			// With the quotes, the colon and the comma.
			if (use) add(use, sizeOf(key) + 2 + sizeOf(value));
		}
	}
	const known = Object.values(uses).reduce((sum, bytes) => sum + bytes, 0);
	return { ...uses, 'Names, types, defaults, brackets': sizeOf(properties) - known };
}

/** Of all nodes of a package together. */
function weightOf(descriptions: INodeTypeDescription[]): Weight {
	const properties = descriptions.flatMap((description) => description.properties);
	const json = JSON.stringify(properties);
	const forms = descriptions.flatMap(formsOf);
	const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
	return {
		bytes: Buffer.byteLength(json),
		gzip: gzipSync(json).length,
		topLevel: Math.max(...descriptions.map((description) => description.properties.length)),
		fields: formFields(properties).length,
		json: jsonFields(properties).length,
		operations: forms.length,
		shown: total(forms.map((form) => formFields(form).length)),
		sent: total(forms.map((form) => requestFields(form).length)),
		uses: usesOf(properties),
	};
}

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 });

/** What n8n serves of our nodes and of its own to the editor, counted alike. */
export function weighDescriptions(ours: INodeTypeDescription[], builtIn: INodeTypeDescription): Weighed[] {
	const [own, other] = [weightOf(ours), weightOf([builtIn])];
	const row = (name: string, of: (weight: Weight) => number) => [name, number(of(own)), number(of(other))];
	const ratioRow = (name: string, of: (weight: Weight) => number) => [
		...row(name, of),
		(of(own) / of(other)).toFixed(2),
	];
	const perField = ({ bytes, fields }: Weight) => bytes / fields;
	const perShown = ({ bytes, shown }: Weight) => bytes / shown;
	const perSent = ({ bytes, sent }: Weight) => bytes / sent;
	const uses = Object.keys({ ...own.uses, ...other.uses }).sort(
		(a, b) => (own.uses[b] ?? 0) - (own.uses[a] ?? 0),
	);
	return [
		{
			title: 'Descriptions, as n8n serves them',
			rows: [
				['', 'This package', 'Built-in Stripe node', 'Ratio'],
				...[
					row('Bytes of the properties', ({ bytes }) => bytes),
					row('The same with gzip', ({ gzip }) => gzip),
					row('Top-level properties, in the largest node', ({ topLevel }) => topLevel),
					row('Operations', ({ operations }) => operations),
					row('Fields in the description', ({ fields }) => fields),
					row('Fields of all forms', ({ shown }) => shown),
					row('Fields of all forms that make the request', ({ sent }) => sent),
					row('Parameters that take JSON', ({ json }) => json),
				].map((cells) => [...cells, '']),
				ratioRow('Bytes per field in the description', perField),
				ratioRow('Bytes per field of all forms', perShown),
				ratioRow('Bytes per field that makes the request', perSent),
			],
			figures: {
				description_bytes: own.bytes,
				description_gzip_bytes: own.gzip,
				top_level_properties: own.topLevel,
				fields: own.fields,
				shown_fields: own.shown,
				request_fields: own.sent,
				json_parameters: own.json,
				bytes_per_field_ratio: rounded(perShown(own) / perShown(other)),
				bytes_per_request_field_ratio: rounded(perSent(own) / perSent(other)),
				bytes_per_described_field_ratio: rounded(perField(own) / perField(other)),
			},
		},
		{
			title: 'Where the bytes are: per field in the description',
			rows: [
				['', 'This package', 'Built-in Stripe node', 'Ours in all'],
				...uses.map((use) => {
					const [mine, theirs] = [own.uses[use] ?? 0, other.uses[use] ?? 0];
					return [use, (mine / own.fields).toFixed(1), (theirs / other.fields).toFixed(1), number(mine)];
				}),
			],
			figures: {},
		},
	];
}
