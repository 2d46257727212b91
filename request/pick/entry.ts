import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';
import { currencies } from '../currencies';

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a dotted path, as text; undefined for nothing, and for what is no text. */
function text(object: IDataObject, path: string): string | undefined {
	let value: unknown = object;
	for (const name of path.split('.')) value = isObject(value) ? value[name] : undefined;
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	return String(value) || undefined;
}

/** The first of several paths that holds something. */
const first = (object: IDataObject, paths: string[]) =>
	paths.map((path) => text(object, path)).find((found) => found !== undefined);

/** What people call it. */
const NAMES = [
	'name',
	'display_name',
	'nickname',
	'title',
	'number',
	'code',
	'business_profile.name',
	'settings.dashboard.display_name',
	'product.name',
	'price.nickname',
	'price.product.name',
	'filename',
	'domain_name',
	'lookup_key',
	'label',
	'event_name',
	'serial_number',
	'url',
	'description',
	'report_type',
	'value',
];
/** Whom it is about. */
const PEOPLE = [
	'email',
	'customer_email',
	'customer.email',
	'customer.name',
	'billing_details.email',
	'billing_details.name',
	'receipt_email',
	'contact_email',
	'cardholder.name',
];
/** Amounts in minor units, and where their currency stands. */
const AMOUNTS: Array<[amount: string, currency: string]> = [
	['amount', 'currency'],
	['total', 'currency'],
	['amount_total', 'currency'],
	['unit_amount', 'currency'],
	['price.unit_amount', 'price.currency'],
	['amount_off', 'currency'],
	['fixed_amount.amount', 'fixed_amount.currency'],
	['amount.value', 'amount.currency'],
	['amount.monetary.value', 'amount.monetary.currency'],
];
const STATES = ['status', 'state'];

/** `10.50 USD`, `1050 JPY`: in major units, with the decimals of the currency. */
export function money(amount: number, currency: string): string {
	const decimals = currencies[currency]?.decimals ?? 2;
	return `${(amount / 10 ** decimals).toFixed(decimals)} ${currency.toUpperCase()}`;
}

function price(object: IDataObject): string | undefined {
	for (const [amount, currency] of AMOUNTS) {
		const [value, code] = [text(object, amount), text(object, currency)];
		if (value === undefined || code === undefined || Number.isNaN(Number(value))) continue;
		const interval = first(object, ['recurring.interval', 'interval', 'price.recurring.interval']);
		return money(Number(value), code) + (interval ? ` per ${interval}` : '');
	}
	const percent = first(object, ['percent_off', 'percentage']);
	return percent && `${percent}%`;
}

/** A card or bank account by its last digits, wherever they stand. */
function digits(object: IDataObject): string | undefined {
	const details = object[String(object.type)];
	const own = isObject(details) ? details : object;
	const last = text(own, 'last4');
	return last && [first(own, ['brand', 'bank_name']), `•••• ${last}`].filter(Boolean).join(' ');
}

/** The day on which it was made: tells apart what has no name. Unix seconds in v1, ISO 8601 in v2. */
function day({ created }: IDataObject): string | undefined {
	if (typeof created !== 'string' && typeof created !== 'number') return undefined;
	const date = new Date(typeof created === 'number' ? created * 1000 : created);
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/**
 * How an object of Stripe's, whichever it is, is shown in a list to pick from: by what tells it from
 * others for a person, and its id.
 * @param dashboard the last part of its dashboard address before the id
 * @param account the connected account that it belongs to
 */
export function entryOf(object: IDataObject, dashboard?: string, account?: string): INodeListSearchItems {
	const id = String(object.id);
	const person = [object.first_name, object.last_name].filter(Boolean).join(' ') || undefined;
	const name = person ?? first(object, NAMES);
	const shown = [name, first(object, PEOPLE), price(object), digits(object)].filter(Boolean);
	if (!name) shown.push(day(object) ?? text(object, 'type'));
	const facts = [...shown, first(object, STATES), id].filter(
		(fact, i, all) => fact && all.indexOf(fact) === i,
	);
	const place = `${account ? `${account}/` : ''}${object.livemode === false ? 'test/' : ''}`;
	return {
		name: facts.join(' · '),
		value: id,
		...(dashboard ? { url: `https://dashboard.stripe.com/${place}${dashboard}/${id}` } : {}),
	};
}
