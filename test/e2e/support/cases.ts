import {
	NodeHelpers,
	type IDataObject,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { isRecord } from '../../../migrate/types';

/** A filled form of the built-in node. */
export interface Case {
	title: string;
	parameters: IDataObject;
	/** What its expressions find. */
	item: IDataObject;
}

/** What people fill in, by the field's name. A field without one fails. */
const SAMPLES: Record<string, unknown> = {
	amount: 1050,
	amountOff: 500,
	cardId: 'card_1',
	chargeId: 'ch_1',
	city: 'Berlin',
	country: 'DE',
	currency: 'usd',
	customerId: 'cus_1',
	cvc: '123',
	description: 'A note & more',
	email: 'ada@example.com',
	eventName: 'api_requests',
	expirationMonth: '12',
	expirationYear: '2030',
	identifier: 'call-7',
	key: 'order',
	limit: 25,
	line1: '1 Long Street',
	line2: 'Floor 2',
	name: 'Ada Lovelace',
	number: '4242424242424242',
	percentOff: 12.5,
	phone: '+49 30 1',
	postal_code: '10115',
	receipt_email: 'ada@example.com',
	source: 'tok_visa',
	sourceId: 'src_1',
	state: 'BE',
	statement_descriptor: 'SHOP',
	timestamp: '2026-01-15T10:00:00Z',
	token: 'tok_visa',
	value: 7,
};

function sampleOf(field: INodeProperties): unknown {
	if (field.type === 'collection')
		return Object.fromEntries((field.options as INodeProperties[]).map((one) => [one.name, sampleOf(one)]));
	if (field.type === 'fixedCollection') {
		const [{ name, values }] = field.options as INodePropertyCollection[];
		const row = Object.fromEntries(values.map((one) => [one.name, sampleOf(one)]));
		return { [name]: field.typeOptions?.multipleValues ? [row] : row };
	}
	if (field.type === 'boolean') return false;
	if (field.type === 'options' && field.options?.length)
		return (field.options as INodePropertyOptions[]).at(-1)!.value;
	if (!Object.hasOwn(SAMPLES, field.name)) throw new Error(`No case covers the field ${field.name}`);
	// In metadata, a text.
	return field.type === 'string' ? String(SAMPLES[field.name]) : SAMPLES[field.name];
}

/** What the fields of a form depend on. */
const DECISIONS = ['resource', 'operation', 'type'];

/** The same form with an expression in each field, and the item that holds the values. */
function expressed({ title, parameters }: Case): Case {
	const item: IDataObject = {};
	const walk = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(walk);
		if (isRecord(value))
			return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, walk(own)]));
		const name = `v${Object.keys(item).length}`;
		item[name] = value as string;
		return `={{ $json.${name} }}`;
	};
	const dynamic = Object.entries(parameters).map(([name, value]) => [
		name,
		DECISIONS.includes(name) ? value : walk(value),
	]);
	return { title: `${title}, as expressions`, parameters: Object.fromEntries(dynamic) as IDataObject, item };
}

/** The values that decide about other fields, each with all it may be. */
function decisionsOf(shown: INodeProperties[]): IDataObject[] {
	return shown.reduce<IDataObject[]>(
		(all, { name, type, options }) => {
			if (name === 'returnAll' && type === 'boolean')
				return all.flatMap((one) => [
					{ ...one, returnAll: false },
					{ ...one, returnAll: true },
				]);
			if (name !== 'type') return all;
			return all.flatMap((one) =>
				(options as INodePropertyOptions[]).map(({ value }) => ({ ...one, type: value })),
			);
		},
		[{}],
	);
}

/**
 * The forms of an operation: with what is required only, with each further field by itself, with all; each with
 * values and with expressions.
 */
export function casesOf(description: INodeTypeDescription, resource: string, operation: string): Case[] {
	const shownWith = (more: IDataObject) => {
		const values = { resource, operation, ...more };
		return description.properties.filter(
			(field) =>
				!['resource', 'operation'].includes(field.name) &&
				NodeHelpers.displayParameter(values as never, field, { typeVersion: 1 }, description),
		);
	};
	const plain = decisionsOf(shownWith({ returnAll: false })).flatMap((decisions): Case[] => {
		const shown = shownWith(decisions).filter(({ name }) => !(name in decisions));
		const title = [resource, operation, ...Object.entries(decisions).map((pair) => pair.join(' '))].join(' ');
		const own = shown.filter(({ type }) => type !== 'collection');
		const base: IDataObject = {
			resource,
			operation,
			...decisions,
			...Object.fromEntries(own.map((field) => [field.name, sampleOf(field)])),
		};
		const collections = shown.filter(({ type }) => type === 'collection');
		const singles = collections.flatMap((field) =>
			(field.options as INodeProperties[]).map((member) => ({
				title: `${title} with ${member.name}`,
				parameters: { ...base, [field.name]: { [member.name]: sampleOf(member) } } as IDataObject,
				item: {},
			})),
		);
		const whole = Object.fromEntries(
			collections.map((field) => [field.name, sampleOf(field)]),
		) as IDataObject;
		return [
			{ title, parameters: base, item: {} },
			...singles,
			{ title: `${title} with all`, parameters: { ...base, ...whole }, item: {} },
		];
	});
	return [...plain, ...plain.map(expressed)];
}

/** Every operation of a description. */
export const operationsOf = ({
	properties,
}: INodeTypeDescription): Array<[resource: string, operation: string]> =>
	properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ displayOptions, options }) =>
			(displayOptions!.show!.resource as string[]).flatMap((resource) =>
				(options as INodePropertyOptions[]).map(({ value }): [string, string] => [resource, String(value)]),
			),
		);
