import type { Filled } from './filled';
import { isExpression, isRecord, Refusal } from './types';

/** A field of the built-in node, and where it goes. Names within collections are joined by a dot. */
export interface Place {
	/** In the built-in node: `additionalFields.email`. */
	from: string;
	/** In ours. */
	to: string;
	/** What the built-in field starts with: n8n does not save it. */
	start?: unknown;
}

/** Puts what a field of the built-in node holds into ours. */
type Move = (value: unknown, field: Place, into: Filled) => void;

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** `additionalFields.receipt_email` is `receipt_email` to a person. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** A plain value: text that is not filled in goes nowhere, or empties the field on an update. */
const text: Move = (value, { from, to, start }, into) => {
	if (isRecord(value) || Array.isArray(value)) throw new Refusal(`"${nameOf(from)}" is not text.`);
	if (!isBlank(value)) {
		into.put(to, value);
		if (into.updates && isExpression(value)) into.mayFindNothing(nameOf(from));
		return;
	}
	if (into.updates) return into.clear(to);
	if (start !== undefined) into.put(to, '');
};

const ADDRESS = ['line1', 'line2', 'city', 'state', 'postal_code', 'country'];

/** Its lines, `prefix` before each. n8n sends those that are not filled in, too: on an update they become empty. */
function addressInto(value: unknown, name: string, to: string, prefix: string, into: Filled): void {
	const { details, ...rest } = groupOf(value, name);
	if (details === undefined && Object.keys(rest).length === 0) return;
	const lines = groupOf(details, name);
	refuseOthers(rest, name);
	refuseOthers(lines, name, ADDRESS);
	for (const line of ADDRESS)
		text(lines[line], { from: `${name}.${line}`, to: `${to}.values.${prefix}${line}` }, into);
	const { country } = lines;
	if (typeof country === 'string' && country && !isExpression(country) && !/^[a-z]{2}$/i.test(country))
		into.note(
			`The country "${country}" of "${name}" is not a two-letter code, such as US: choose it from the list.`,
		);
	if (isExpression(country))
		into.note(`The country of "${name}" is an expression: it must give a two-letter code, such as US.`);
}

/** Pairs of free keys. The built-in node takes the last of two with one key. */
function pairsInto(rows: unknown, name: string, to: string, into: Filled, reserved: string[] = []): void {
	if (!Array.isArray(rows)) throw new Refusal(`"${name}" is not a list of pairs.`);
	const pairs = rows.map((row) => {
		const { key = '', value = '', ...rest } = groupOf(row, name);
		refuseOthers(rest, name);
		return { key, value };
	});
	const isLast = (key: unknown, index: number) => !pairs.slice(index + 1).some((other) => other.key === key);
	for (const [index, { key, value }] of pairs.entries())
		if (!reserved.includes(String(key)) && isLast(key, index)) into.pair(to, key, value);
	if (pairs.length > 1 && pairs.some(({ key }) => isExpression(key)))
		into.note(
			`Keys of "${name}" are expressions: two that give the same key are refused, where the last one won.`,
		);
}

/** A group with pairs in it; none where nothing was added. */
const pairGroup =
	(group: string, reserved?: string[]): Move =>
	(value, { from, to }, into) => {
		const name = nameOf(from);
		if (Array.isArray(value) && value.length === 0) return;
		const { [group]: rows, ...rest } = groupOf(value, name);
		refuseOthers(rest, name);
		if (rows !== undefined) pairsInto(rows, name, to, into, reserved);
	};

/** Rows of which the built-in node sends the first. */
const shippingOf =
	(hasPhone: boolean): Move =>
	(value, { from, to }, into) => {
		const name = nameOf(from);
		const { shippingProperties: rows, ...rest } = groupOf(Array.isArray(value) ? {} : value, name);
		refuseOthers(rest, name);
		const [first, ...others] = Array.isArray(rows) ? (rows as unknown[]) : [];
		const { name: recipient, address, phone, ...more } = groupOf(first, name);
		refuseOthers(hasPhone ? more : { ...more, ...(phone === undefined ? {} : { phone }) }, name);
		if (!isRecord(address) || !isRecord(address.details))
			throw new Refusal(
				`"${name}" has no address, so the built-in node cannot send it. Fill it in or remove it.`,
			);
		if (isBlank(recipient)) throw new Refusal(`"${name}" has no name, and Stripe wants one. Fill it in.`);
		into.put(`${to}.values.name`, recipient);
		if (hasPhone) text(phone, { from: `${name}.phone`, to: `${to}.values.phone` }, into);
		addressInto(address, name, to, 'address__', into);
		if (others.length) into.note(`Only the first of several "${name}" was ever sent; the others are gone.`);
	};

/** What each kind of field becomes. */
export const kinds = {
	text,

	/** As it is, filled in or not. */
	value: (value, { to }, into) => into.put(to, value),

	/** Decides which fields there are, so it must be known. */
	decision: (value, { from }) => {
		if (isExpression(value))
			throw new Refusal(`"${nameOf(from)}" is an expression, and the fields of the node depend on it.`);
	},

	/** Both take plain digits as the smallest unit. */
	amount: (value, { from, to }, into) => {
		into.put(to, String(value));
		const name = nameOf(from);
		if (isExpression(value))
			into.note(
				`"${name}" is an expression, kept as it is: plain digits are the smallest unit here too, so 1050 stays 10.50 USD. What is not a whole number is refused before anything is sent; text with a currency, such as "10.50 USD", is converted.`,
			);
		else if (!/^\d+$/.test(String(value)))
			into.note(
				`"${name}" is ${String(value)}, and Stripe takes whole numbers of the smallest unit only. Correct it.`,
			);
		else into.note(`"${name}" stays ${String(value)}, in the smallest unit: 1050 is 10.50 USD or 1050 JPY.`);
	},

	id: (value, { from, to }, into) => {
		if (isRecord(value)) throw new Refusal(`"${nameOf(from)}" is not text.`);
		into.put(to, { __rl: true, mode: 'id', value: value ?? '' });
		const name = nameOf(from);
		if (isBlank(value)) into.note(`"${name}" is empty: fill it in.`);
		else if (to === 'customer' && !isExpression(value) && !/^cus_./.test(String(value)))
			into.note(`"${name}" is "${String(value)}": customer IDs start with cus_ here. Correct it.`);
	},

	/** Left out, it would list more. */
	filter: (value, { from, to }, into) => {
		const name = nameOf(from);
		if (isBlank(value)) throw new Refusal(`The filter "${name}" is empty. Fill it in or remove it.`);
		into.put(to, value);
		if (isExpression(value))
			into.note(
				`Where the expression of the filter "${name}" finds nothing, the step is refused rather than list all.`,
			);
	},

	metadata: pairGroup('metadataProperties'),

	/** Keys that the built-in node takes from elsewhere. */
	payload: pairGroup('properties', ['stripe_customer_id', 'value']),

	/** One pair by itself: `payload.value`. */
	pair: (value, { to }, into) => {
		const [field, key] = to.split('.');
		into.pair(field, key, value);
	},

	address: (value, { from, to }, into) => addressInto(value, nameOf(from), to, '', into),

	shipping: shippingOf(false),
	shippingWithPhone: shippingOf(true),

	/** The built-in node reads it as JavaScript does, ours in the time zone of the workflow. */
	time: (value, { from, to }, into) => {
		if (isBlank(value)) return;
		const name = nameOf(from);
		if (isExpression(value)) {
			into.put(to, value);
			return into.note(
				`"${name}" is an expression: text without an offset is read in the workflow's time zone here, not in the server's, and a number is unix seconds, not milliseconds.`,
			);
		}
		if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value))
			throw new Refusal(`"${name}" is not a date that can be read in only one way: "${String(value)}".`);
		// JavaScript reads a day by itself as midnight in UTC.
		if (/^\d{4}-\d\d-\d\d$/.test(value)) return into.put(to, `${value}T00:00:00Z`);
		into.put(to, value);
		if (!/(Z|[+-]\d\d:?\d\d)$/i.test(value))
			into.note(
				`"${name}" has no offset: it is read in the workflow's time zone here, not in the server's. Add the offset, such as ${value}Z.`,
			);
	},
} satisfies Record<string, Move>;

export type Kind = keyof typeof kinds;

/** @throws Refusal where a person wrote an expression for the whole, whose form is not known */
function groupOf(value: unknown, name: string): Record<string, unknown> {
	if (value === undefined) return {};
	if (isRecord(value)) return value;
	throw new Refusal(
		`"${name}" is one expression for all its fields; what it gives cannot be known. Fill in the fields.`,
	);
}

function refuseOthers(given: Record<string, unknown>, name: string, known: string[] = []): void {
	const other = Object.keys(given).find((key) => !known.includes(key));
	if (other) throw new Refusal(`"${name}" has a field that is not known: "${other}".`);
}
