/** How an object shows that Stripe still works on it. */
export interface Wait {
	/** The states in which it does, by where in the object they stand (`action.status`). */
	working: Record<string, string[]>;
	/** Operations that leave nothing to wait for, by the last name of the SDK's id. */
	atOnce?: string[];
	/** What people read after "Whether to wait until": what counts as done, and how long that may take. */
	until: string;
}

/**
 * The objects that are worth waiting for. The facts say which states there are; what Stripe does in them
 * they do not say. Here is what moves on by itself, with nobody but Stripe and the bank (or the customer
 * at a card reader) to do anything, and can get there within a day. What takes days in any case (a bank
 * debit, a top-up by it, a review) is not worth holding an execution for: `test/api/waits.test.ts`
 * lists it with the reasons.
 */
export const waits: Record<string, Wait> = {
	'Apps.Install': {
		working: { status: ['installing', 'uninstalling'] },
		until: 'Stripe has installed or uninstalled the app, or could not',
	},
	Capability: {
		working: { status: ['pending'] },
		until:
			'Stripe has checked the account, and the capability is active or inactive. A check takes minutes, some take days.',
	},
	'FinancialConnections.Account': {
		working: {
			'balance_refresh.status': ['pending'],
			'ownership_refresh.status': ['pending'],
			'transaction_refresh.status': ['pending'],
		},
		atOnce: ['disconnect', 'unsubscribe'],
		until: 'no refresh of balance, owners or transactions is pending',
	},
	'Identity.VerificationSession': {
		working: { status: ['processing'] },
		atOnce: ['cancel', 'create', 'redact', 'update'],
		until: 'Stripe has checked what the person submitted. Waits for no one who has not submitted yet.',
	},
	PaymentIntent: {
		working: { status: ['processing'] },
		atOnce: ['cancel', 'incrementAuthorization', 'update'],
		until:
			'the payment is no longer processing: it succeeded, was canceled, or needs something from somebody. Bank debits take days.',
	},
	Payout: {
		working: { status: ['in_transit', 'pending'] },
		atOnce: ['cancel', 'update'],
		until:
			'the payout is paid, failed or canceled. An instant payout takes minutes; others take days, longer than it makes sense to wait.',
	},
	Refund: {
		working: { status: ['pending'] },
		atOnce: ['cancel', 'expire', 'update'],
		until:
			'the refund is no longer pending: it succeeded, failed, was canceled or needs something from the customer. Some take days.',
	},
	'Reporting.ReportRun': {
		working: { status: ['pending'] },
		until: 'the report has succeeded, with a file to download, or failed',
	},
	SetupIntent: {
		working: { status: ['processing'] },
		atOnce: ['cancel', 'update'],
		until:
			'the setup is no longer processing: it succeeded, was canceled, or needs something from somebody. Bank accounts may take days.',
	},
	'Terminal.Reader': {
		working: { 'action.status': ['in_progress'] },
		atOnce: ['cancelAction', 'create', 'update'],
		until:
			"the reader's action has succeeded or failed. While it is in progress, the customer is asked to do something.",
	},
	'TestHelpers.TestClock': {
		working: { status: ['advancing'] },
		atOnce: ['create'],
		until: 'the clock has arrived, and is ready or failed',
	},
	'Treasury.CreditReversal': {
		working: { status: ['processing'] },
		until: 'the reversal is posted or canceled. By ACH it takes days.',
	},
	'Treasury.DebitReversal': {
		working: { status: ['processing'] },
		until: 'the reversal has succeeded or failed. By ACH it takes days.',
	},
	'Treasury.OutboundPayment': {
		working: { status: ['processing'] },
		atOnce: ['cancel', 'fail', 'post', 'returnOutboundPayment', 'update'],
		until: 'the payment is posted, failed, returned or canceled. By ACH it takes days.',
	},
	'Treasury.OutboundTransfer': {
		working: { status: ['processing'] },
		atOnce: ['cancel', 'fail', 'post', 'returnOutboundTransfer', 'update'],
		until: 'the transfer is posted, failed, returned or canceled. By ACH it takes days.',
	},
	'V2.Commerce.ProductCatalogImport': {
		working: { status: ['processing'] },
		atOnce: ['create'],
		until: 'Stripe has read the uploaded file, with or without errors, or failed to',
	},
	'V2.MoneyManagement.FinancialAddress': {
		working: { status: ['pending'] },
		until: 'the address is active, or failed',
	},
	'V2.MoneyManagement.OutboundPayment': {
		working: { status: ['processing'] },
		atOnce: ['cancel'],
		until: 'the payment is posted, failed, returned or canceled. To some banks it takes days.',
	},
	'V2.MoneyManagement.PayoutIntent': {
		working: { status: ['pending', 'processing'] },
		atOnce: ['cancel', 'refreshFxQuote', 'refreshRecipientVerification', 'update'],
		until:
			'the payout is posted, canceled or needs something from somebody. One for a later date is pending until then.',
	},
};
