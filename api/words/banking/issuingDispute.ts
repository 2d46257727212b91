import type { FieldWords, ResourceWords } from '../types';

/** An uploaded file that supports the dispute. */
const file = (what: string): FieldWords => ({
	description: `${what}, uploaded with the purpose dispute_evidence`,
	placeholder: 'e.g. file_1ABC…',
});

const reason = (rest: string): FieldWords => ({
	default: 'fraudulent',
	values: { merchandise_not_as_described: 'Goods Not as Described' },
	description: `Reason for contesting the purchase. Fill in the evidence of the same name.${rest}`,
});

export const issuingDispute: ResourceWords = {
	value: 'issuingDispute',
	name: 'Issuing Dispute',
	aliases: ['dispute card purchase', 'chargeback on issued card', 'submit issuing dispute'],
	fields: {
		dispute: 'The dispute to work with',
		amount:
			"Amount to contest, such as 1050 or 10.50 USD, in the card's currency. Default: the whole transaction.",
		evidence: { description: 'Texts and uploaded files that support your side of the dispute' },
		'evidence.canceled': { description: 'For the reason Canceled' },
		'evidence.duplicate': { description: 'For the reason Duplicate' },
		'evidence.fraudulent': { description: 'For the reason Fraudulent' },
		merchandise_not_as_described: {
			label: 'Goods Not as Described',
			description: 'For the reason Goods Not as Described',
		},
		no_valid_authorization: { description: 'For the reason No Valid Authorization' },
		not_received: { description: 'For the reason Not Received' },
		'evidence.other': { description: 'For the reason Other' },
		service_not_as_described: { description: 'For the reason Service Not as Described' },
		additional_documentation: file('Document that supports the dispute'),
		canceled_at: 'Date on which the order was canceled',
		cancellation_reason: "Cardholder's reason for canceling",
		cancellation_policy_provided: {
			label: 'Cancellation Policy Given',
			description: 'Whether the merchant told the cardholder about its rules for canceling',
		},
		card_statement: file('Card statement that shows the first payment'),
		cash_receipt: file('Receipt for a payment in cash'),
		check_image: file('Front and back of the check that paid for the purchase'),
		expected_at: { label: 'Expected By', description: 'Date by which the cardholder expected the product' },
		explanation: "Cardholder's reasons for contesting the payment",
		original_transaction: {
			description: 'Transaction that was charged first; the contested one is its copy',
			placeholder: 'e.g. ipi_1ABC…',
		},
		product_description: 'Product or service that was bought',
		product_type: 'Whether goods or a service were bought',
		received_at: 'Date on which the product arrived',
		return_description: 'Steps that the cardholder took to return the product',
		return_status: 'Outcome of the attempt to return the product',
		returned_at: 'Date on which the product was returned, or the cardholder tried to',
	},
	operations: {
		'issuing.disputes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many issuing disputes',
			description: 'List disputes about purchases with your cards, newest first',
			fields: {
				status: { default: 'submitted', description: 'Only disputes in this state' },
				transaction: { description: 'Only disputes about this transaction', placeholder: 'e.g. ipi_1ABC…' },
			},
		},
		'issuing.disputes.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an issuing dispute',
			description:
				'Begin to contest a purchase with one of your cards. Nothing goes to the card network until you use Submit.',
			shown: ['transaction', 'treasury.received_debit', 'amount', 'evidence.reason'],
			oneOf: [['transaction', 'treasury.received_debit']],
			fields: {
				'evidence.reason': reason(''),
				transaction: {
					description: 'The transaction to contest. For a Treasury account, use Received Debit instead.',
					placeholder: 'e.g. ipi_1ABC…',
				},
				'treasury.received_debit': {
					description: 'Debit of the Treasury account to contest, instead of a transaction',
					placeholder: 'e.g. rd_1ABC…',
				},
			},
		},
		'issuing.disputes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing dispute',
			description: 'Read one dispute with its evidence and outcome',
		},
		'issuing.disputes.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing dispute',
			description: 'Change amount or evidence of a dispute before it is submitted',
			shown: ['amount', 'evidence.reason'],
			fields: {
				amount: "Amount to contest, such as 1050 or 10.50 USD, in the card's currency. Empty: unchanged.",
				'evidence.reason': reason(' Empty: unchanged.'),
			},
		},
		'issuing.disputes.submit': {
			value: 'submit',
			name: 'Submit',
			action: 'Submit an issuing dispute',
			description:
				'Send a dispute with its evidence to the card network; cannot be undone. All evidence that its reason requires must be there.',
		},
	},
};
