import type { ObjectFacts, Operation, Shape } from './facts';

/** Stripe counts the names in a path, `data` included, and takes at most so many. */
const LONGEST = 4;
/** How many objects deep the form offers to go. */
const LEVELS = 2;

/**
 * What is left out of an answer until it is expanded, though it is no object's id. Stripe's API
 * reference marks such fields "not included by default"; the SDK's types do not say it.
 */
export const ON_REQUEST: Record<string, string[]> = {
	'Apps.Secret': ['payload'],
	Charge: ['refunds'],
	'Checkout.Session': ['line_items', 'shipping_cost.taxes', 'total_details.breakdown'],
	Coupon: ['applies_to', 'currency_options'],
	CreditNote: ['shipping_cost.taxes'],
	Customer: ['cash_balance', 'invoice_credit_balance', 'sources', 'subscriptions', 'tax', 'tax_ids'],
	'Identity.VerificationReport': [
		'document.dob',
		'document.expiration_date',
		'document.number',
		'id_number.dob',
		'id_number.id_number',
	],
	'Identity.VerificationSession': ['verified_outputs', 'verified_outputs.dob', 'verified_outputs.id_number'],
	Invoice: ['confirmation_secret', 'payments', 'shipping_cost.taxes'],
	'Issuing.Dispute': ['balance_transactions'],
	'Issuing.Token': ['network_data'],
	'Issuing.Transaction': ['purchase_details'],
	LineItem: ['discounts', 'taxes'],
	PaymentLink: ['line_items'],
	Plan: ['tiers'],
	Price: ['currency_options', 'tiers'],
	Quote: ['line_items'],
	ShippingRate: ['fixed_amount.currency_options'],
	'Tax.Calculation': ['line_items'],
	'Tax.CalculationLineItem': ['tax_breakdown'],
	'Tax.Transaction': ['line_items'],
	'Treasury.FinancialAccount': ['features'],
	'Treasury.Transaction': ['entries'],
};

/** The same, but for one operation only: the SDK's words on both fields of an issued card say so. */
const ON_REQUEST_FROM: Record<string, string[]> = { 'issuing.cards.retrieve': ['cvc', 'number'] };

/** What every answer lacks until it is expanded, by object. */
export const HIDDEN: Record<string, string[]> = {
	...ON_REQUEST,
	'Issuing.Card': ON_REQUEST_FROM['issuing.cards.retrieve'],
};

/**
 * Dotted paths that the `expand` of an operation takes, two objects deep. In lists they are those
 * of an object of the list, without `data.`.
 */
export function expandablePaths(operation: Operation, objects: Map<string, ObjectFacts>): string[] {
	if (!operation.params.some(({ name }) => name === 'expand')) return [];
	const inList = operation.result === 'list' || operation.result === 'search';
	const longest = inList ? LONGEST - 1 : LONGEST;
	const found = new Set(ON_REQUEST_FROM[operation.id]);

	/** @param own the path within the object that holds this value */
	function visit(shape: Shape, owner: string, own: string, path: string[], level: number): void {
		if (path.length > longest) return;
		const step = shape.kind === 'expandable' || ON_REQUEST[owner]?.includes(own);
		if (step && level === LEVELS) return;
		if (step) found.add(path.join('.'));
		enter(shape, owner, own, path, step ? level + 1 : level);
	}

	function enter(shape: Shape, owner: string, own: string, path: string[], level: number): void {
		switch (shape.kind) {
			case 'expandable':
			case 'ref':
				return shape.ref!.forEach((name) => enterObject(name, path, level));
			case 'page':
				return shape.ref!.forEach((name) => enterObject(name, [...path, 'data'], level));
			case 'object':
				return Object.entries(shape.fields!).forEach(([name, field]) =>
					visit(field, owner, `${own}.${name}`, [...path, name], level),
				);
			case 'list':
			case 'map':
				return shape.of!.kind === 'expandable'
					? visit(shape.of!, owner, own, path, level)
					: enter(shape.of!, owner, own, path, level);
			case 'union':
				return shape.variants!.forEach((variant) => visit(variant, owner, own, path, level));
			default:
		}
	}

	function enterObject(name: string, path: string[], level: number): void {
		for (const [field, shape] of Object.entries(objects.get(name)?.fields ?? {}))
			visit(shape, name, field, [...path, field], level);
	}

	for (const name of operation.returns) enterObject(name, [], 0);
	return [...found].sort();
}
