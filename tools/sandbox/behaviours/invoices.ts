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

export const invoices: Behaviours = {
	'invoices.finalizeInvoice': finalized,
	'invoices.sendInvoice'(call, generic) {
		const invoice = finalized(call, generic);
		call.world.events.journal.tell(invoice, 'sent');
		return invoice;
	},
	'invoices.pay': finalized,
};
