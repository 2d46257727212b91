import type { StripeObject } from '../types';
import type { Behaviour, Behaviours, Call } from '../world';

/** A draft has neither number nor PDF; whatever ends the draft gives it both. */
const finalized: Behaviour = (call, generic) => {
	const invoice = generic();
	invoice.number ??= `SANDBOX-${String(invoice.id).slice(-6).toUpperCase()}`;
	invoice.invoice_pdf ??= pdfAddress(call, invoice);
	return invoice;
};

/** Like Stripe's, an address that needs no key: nobody can guess the id in it. */
const pdfAddress = ({ world, scope }: Call, { id }: StripeObject) =>
	`${world.url}/invoice/${scope.account}/${String(id)}/pdf`;

/** Adds to what is to be paid, in minor units. */
function addTo(invoice: StripeObject, amount: number): void {
	for (const field of ['subtotal', 'total', 'amount_due', 'amount_remaining'])
		invoice[field] = Number(invoice[field] ?? 0) + amount;
}

export const invoices: Behaviours = {
	'invoiceItems.create'(call, generic) {
		const item = generic();
		const invoice = call.scope.find(['Invoice'], String(call.params.invoice))?.object;
		if (invoice) addTo(invoice, Number(item.amount));
		return item;
	},
	'invoices.finalizeInvoice': finalized,
	'invoices.sendInvoice'(call, generic) {
		const invoice = finalized(call, generic);
		call.world.events.journal.tell(invoice, 'sent');
		return invoice;
	},
	'invoices.pay'(call, generic) {
		const invoice = finalized(call, generic);
		return Object.assign(invoice, { amount_paid: invoice.amount_due, amount_remaining: 0 });
	},
};
