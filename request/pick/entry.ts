import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';
import { currencies } from '../currencies';
import { isRecord } from '../form/expressed';

/** What stands at a dotted path; a number leads into a list. */
function at(object: IDataObject, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>(
			(value, name) =>
				isRecord(value) || Array.isArray(value) ? (value as Record<string, unknown>)[name] : undefined,
			object,
		);
}

/** The same as text; undefined for nothing, and for what is no text. */
function text(object: IDataObject, path: string): string | undefined {
	const value = at(object, path);
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
	'product.name',
	'price.product.name',
	'nickname',
	'price.nickname',
	'title',
	'number',
	'code',
	'business_profile.name',
	'settings.dashboard.display_name',
	'entitlement_feature.name',
	'merchant_data.name',
	'filename',
	'domain_name',
	'lookup_key',
	'label',
	'event_name',
	'serial_number',
	'report_type',
	'value',
	'url',
];
/** Whom it is about, if what it is about is not expanded: `charge.billing_details.email` of a dispute. */
const PEOPLE = [
	'email',
	'customer_email',
	'contact_email',
	'customer.email',
	'customer.name',
	'customer_details.email',
	'customer_details.name',
	'billing_details.email',
	'billing_details.name',
	'receipt_email',
	'account_holder_name',
	'cardholder.name',
	'destination.business_profile.name',
	'destination.email',
	'account.business_profile.name',
	'account.email',
];
/** What sort of thing it is, for what has no name. */
const KINDS = ['type', 'category', 'purpose', 'country'];
/** Which object it is about. */
const ABOUT = ['data.object.id', 'related_object.id'];
const REASONS = ['reason', 'evidence.reason', 'fraud_type'];
const STATES = ['status', 'state'];
/** Texts of their own; only part of them is shown. */
const NOTES = ['description', 'client_reference_id', 'statement_descriptor'];
const INTERVALS = ['recurring.interval', 'interval'];

/** An amount in minor units, and where its currency stands. */
type AmountPath = [amount: string, currency: string];
const AMOUNTS: AmountPath[] = [
	['amount', 'currency'],
	['total', 'currency'],
	['amount_total', 'currency'],
	['amount_paid', 'currency'],
	['amount_off', 'currency'],
	['fixed_amount.amount', 'fixed_amount.currency'],
	['amount.value', 'amount.currency'],
	['amount.monetary.value', 'amount.monetary.currency'],
	['credit.amount.monetary.value', 'credit.amount.monetary.currency'],
	['charge.amount', 'charge.currency'],
];

/** `10.50 USD`, `1050 JPY`: in major units, with the decimals of the currency. */
export function money(amount: number, currency: string): string {
	const decimals = currencies[currency]?.decimals ?? 2;
	return `${(amount / 10 ** decimals).toFixed(decimals)} ${currency.toUpperCase()}`;
}

function amountAt(object: IDataObject, [amount, currency]: AmountPath): string | undefined {
	const [value, code] = [text(object, amount), text(object, currency)];
	if (value === undefined || code === undefined || Number.isNaN(Number(value))) return undefined;
	return money(Number(value), code);
}

/** What a price says, how often, and how many times: `3 × 5.00 USD per month`. */
function priceOf(price: unknown, quantity?: string): string | undefined {
	if (!isRecord(price)) return undefined;
	const own = price as IDataObject;
	const amount = amountAt(own, ['unit_amount', 'currency']) ?? amountAt(own, ['amount', 'currency']);
	if (amount === undefined) return undefined;
	const interval = first(own, INTERVALS);
	const count = first(own, ['recurring.interval_count', 'interval_count']) ?? '1';
	const every = interval && (count === '1' ? ` per ${interval}` : ` every ${count} ${interval}s`);
	return `${quantity && quantity !== '1' ? `${quantity} × ` : ''}${amount}${every ?? ''}`;
}

function amountOf(object: IDataObject): string | undefined {
	const items = at(object, 'items.data');
	// Of several items no one says what it costs.
	const only = Array.isArray(items) && items.length === 1 ? (items[0] as IDataObject) : undefined;
	const priced = 'unit_amount' in object || 'interval' in object ? object : undefined;
	const percent = first(object, ['percent_off', 'percentage']);
	return (
		priceOf(priced) ??
		AMOUNTS.map((paths) => amountAt(object, paths)).find((found) => found !== undefined) ??
		priceOf(object.price, text(object, 'quantity')) ??
		priceOf(only?.price, only && text(only, 'quantity')) ??
		(percent && `${percent}%`)
	);
}

/** A card or bank account by its last digits, wherever they stand. */
function digitsOf(object: IDataObject): string | undefined {
	const details = object[text(object, 'type') ?? ''];
	const own = isRecord(details) ? (details as IDataObject) : object;
	const last = text(own, 'last4');
	return last && [first(own, ['brand', 'bank_name']), `•••• ${last}`].filter(Boolean).join(' ');
}

/** The day on which it was made, in UTC. Unix seconds in v1, ISO 8601 in v2. */
function dayOf({ created, date }: IDataObject): string | undefined {
	const moment = created ?? date;
	if (typeof moment !== 'string' && typeof moment !== 'number') return undefined;
	const day = new Date(typeof moment === 'number' ? moment * 1000 : moment);
	return Number.isNaN(day.getTime()) ? undefined : day.toISOString().slice(0, 10);
}

/** What became of it: of a refunded charge, Stripe's own state still is `succeeded`. */
function stateOf(object: IDataObject): string | undefined {
	for (const [whole, part, name] of [
		['refunded', 'amount_refunded', 'refunded'],
		['reversed', 'amount_reversed', 'reversed'],
	]) {
		if (object[whole] === true) return name;
		if (Number(object[part] ?? 0) > 0) return `partly ${name}`;
	}
	if (object.disputed === true) return 'disputed';
	const state = first(object, STATES);
	if (state !== undefined) return state.replaceAll('_', ' ');
	return object.active === false ? 'inactive' : undefined;
}

const personOf = (object: IDataObject) =>
	[first(object, ['first_name', 'given_name']), first(object, ['last_name', 'surname'])]
		.filter(Boolean)
		.join(' ') || undefined;

const LONGEST = 40;

/** A long text to its last whole word; of an address the end tells as much as the start. */
function cut(fact: string): string {
	const plain = fact
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^https?:\/\//, '');
	if (plain.length <= LONGEST) return plain;
	const half = LONGEST / 2;
	if (!plain.includes(' ')) return `${plain.slice(0, half)}…${plain.slice(1 - half)}`;
	return `${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

/** What tells an object of Stripe's, whichever it is, from others for a person: the most telling first. */
function factsOf(object: IDataObject): string[] {
	const name = personOf(object) ?? first(object, NAMES);
	const amount = amountOf(object);
	const digits = digitsOf(object);
	const kind = name || digits ? undefined : first(object, KINDS)?.replaceAll('_', ' ');
	const day = dayOf(object);
	const charge = isRecord(object.charge) ? (object.charge as IDataObject) : {};
	const facts = [
		name,
		amount ?? kind,
		name || digits ? undefined : day,
		first(object, PEOPLE) ?? first(charge, PEOPLE),
		digits,
		first(object, REASONS)?.replaceAll('_', ' '),
		kind,
		first(object, ABOUT),
		stateOf(object),
		day,
		first(object, NOTES),
		object.livemode === false ? 'test' : undefined,
		text(object, 'id'),
	];
	return [...new Set(facts.filter((fact) => fact !== undefined))];
}

/** Whether what somebody types is found in what tells an object from others, all of it. */
export function isMeant(object: IDataObject, typed: string): boolean {
	const plain = (text: string) => text.toLowerCase().replaceAll('_', ' ');
	return plain(factsOf(object).join(' · ')).includes(plain(typed));
}

/** An id that is none of Stripe's must not lead elsewhere. */
const encoded = (id: string) => encodeURIComponent(id.replace(/\p{Cs}/gu, ''));

/**
 * How an object of Stripe's is shown in a list to pick from. The editor cuts off what is long, so its id comes last.
 * @param dashboard the last part of its dashboard address before the id
 * @param account the connected account that it belongs to
 */
export function entryOf(object: IDataObject, dashboard?: string, account?: string): INodeListSearchItems {
	const id = text(object, 'id') ?? '';
	const place = `${account ? `${account}/` : ''}${object.livemode === false ? 'test/' : ''}`;
	return {
		name: factsOf(object)
			.map((fact) => (fact === id ? id : cut(fact)))
			.join(' · '),
		value: id,
		...(dashboard ? { url: `https://dashboard.stripe.com/${place}${dashboard}/${encoded(id)}` } : {}),
	};
}
