import { invalid } from '../errors';
import type { StripeObject } from '../types';
import type { Behaviours, Call } from '../world';

/** Refuses to take something off an invoice, or the invoice itself, once it is no draft any more. */
function mustBeDraft(invoice: StripeObject | undefined, what: string): void {
	if (!invoice || invoice.status === 'draft') return;
	throw invalid(
		`Only ${what} can be deleted, and this one is ${String(invoice.status)}. Void the invoice or credit it instead.`,
	);
}

const isFor = (invoice: StripeObject) =>
	(invoice.parent as { subscription_details?: object } | null)?.subscription_details;

/** Whether any object of these types names the one to be deleted in this field. */
const isUsed = (call: Call, types: string[], field: string): boolean =>
	[...call.scope.older(types)].some(({ object }) => object[field] === call.self!.object.id);

/** Deletions that are refused as long as something else stands, or take something else with them. */
export const deletions: Behaviours = {
	'invoices.del'(call, generic) {
		const invoice = call.self!.object;
		mustBeDraft(invoice, 'draft invoices');
		if (isFor(invoice)) throw invalid('An invoice for a subscription cannot be deleted. Void it instead.');
		return generic();
	},

	'invoiceItems.del'(call, generic) {
		const invoice = call.scope.find(['Invoice'], String(call.self!.object.invoice))?.object;
		mustBeDraft(invoice, 'items of draft invoices');
		return generic();
	},

	'products.del'(call, generic) {
		if (isUsed(call, ['Price', 'Plan'], 'product')) {
			throw invalid('A product that has prices cannot be deleted. Archive it instead: active=false.');
		}
		return generic();
	},

	'radar.valueLists.del'(call, generic) {
		for (const entry of [...call.scope.older(['Radar.ValueListItem'])]) {
			if (entry.object.value_list === call.self!.object.id) call.scope.remove(entry);
		}
		return generic();
	},
};
