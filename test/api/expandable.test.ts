import { expandablePaths, ON_REQUEST } from '../../api/expandable';
import type { Shape } from '../../api/facts';
import { loadFacts } from '../../api/load';

const facts = loadFacts();
const pathsOf = (id: string) => expandablePaths(facts.byId.get(id)!, facts.objects);

it.each([
	['paymentIntents.retrieve', 'customer'],
	['paymentIntents.retrieve', 'customer.default_source'],
	['paymentIntents.create', 'latest_charge.balance_transaction'],
	['invoices.retrieve', 'lines.data.discounts'],
	['invoices.retrieve', 'payments'],
	['subscriptions.retrieve', 'items.data.discounts'],
	['subscriptions.retrieve', 'latest_invoice.payments'],
	['checkout.sessions.retrieve', 'line_items'],
	['checkout.sessions.retrieve', 'line_items.data.price.product'],
	['customers.list', 'subscriptions'],
	['charges.search', 'payment_intent.customer'],
	['issuing.cards.retrieve', 'number'],
	['issuing.cards.retrieve', 'cvc'],
])('%s expands %s', (id, path) => {
	expect(pathsOf(id)).toContain(path);
});

it.each([
	['three objects deep', 'charges.retrieve', 'payment_intent.customer.default_source'],
	['longer than Stripe takes in a list', 'subscriptions.list', 'items.data.price.product'],
	['whole as it is', 'subscriptions.retrieve', 'items'],
	['no object', 'payouts.retrieve', 'amount'],
	["a card's number but when the card itself is read", 'issuing.cards.list', 'number'],
	["a card's code but when the card itself is read", 'issuing.authorizations.retrieve', 'card.cvc'],
])('offers nothing that is %s', (_what, id, path) => {
	expect(pathsOf(id)).not.toContain(path);
});

it('keeps to four names, data included', () => {
	for (const operation of facts.operations) {
		const data = operation.result === 'list' || operation.result === 'search' ? 1 : 0;
		const lengths = expandablePaths(operation, facts.objects).map((path) => path.split('.').length + data);
		expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(4);
	}
});

it('expands nothing where Stripe takes no expand', () => {
	expect(pathsOf('v2.core.accounts.retrieve')).toEqual([]);
});

it('names on request only fields that the objects have', () => {
	const has = (fields: Record<string, Shape> | undefined, [name, ...rest]: string[]): boolean =>
		fields?.[name] !== undefined && (rest.length === 0 || has(fields[name].fields, rest));
	const missing = Object.entries(ON_REQUEST).flatMap(([object, paths]) =>
		paths.filter((path) => !has(facts.objects.get(object)?.fields, path.split('.'))),
	);
	expect(missing).toEqual([]);
});
