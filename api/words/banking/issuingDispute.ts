import type { ResourceWords } from '../types';

export const issuingDispute: ResourceWords = {
	value: 'issuingDispute',
	name: 'Issuing Dispute',
	aliases: ['dispute card purchase', 'chargeback on issued card', 'submit issuing dispute'],
	fields: {
		dispute: 'The dispute to work with. Its ID starts with idp_.',
		amount:
			"How much to contest, in the card's currency, such as 1050 or 10.50 USD. Left out of a new dispute, the whole transaction.",
		'evidence.reason': {
			default: 'fraudulent',
			description: 'Why the purchase is contested. Fill in the evidence of the same name.',
		},
		additional_documentation: { placeholder: 'e.g. file_1ABC…' },
		card_statement: { placeholder: 'e.g. file_1ABC…' },
		cash_receipt: { placeholder: 'e.g. file_1ABC…' },
		check_image: { placeholder: 'e.g. file_1ABC…' },
		cancellation_policy_provided: {
			description: 'Whether the merchant told the cardholder about its rules for canceling',
		},
		original_transaction: {
			description: 'The transaction that was charged twice; the contested one is its copy',
			placeholder: 'e.g. ipi_1ABC…',
		},
		expected_at: { label: 'Expected By' },
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
				'Begin to contest a purchase with one of your cards. Nothing is sent until Submit. Files are IDs of uploads with the purpose dispute_evidence.',
			fields: {
				transaction: {
					description: 'The transaction to contest. With Treasury, give its received debit instead.',
					placeholder: 'e.g. ipi_1ABC…',
				},
				received_debit: {
					description: 'The debit of the Treasury account to contest, instead of a transaction',
					placeholder: 'e.g. rd_1ABC…',
				},
			},
		},
		'issuing.disputes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing dispute',
			description: 'Read one dispute with its evidence and how it went',
		},
		'issuing.disputes.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing dispute',
			description:
				'Change amount or evidence of a dispute before it is submitted. Files are IDs of uploads with the purpose dispute_evidence.',
		},
		'issuing.disputes.submit': {
			value: 'submit',
			name: 'Submit',
			action: 'Submit an issuing dispute',
			description:
				'Send a dispute with its evidence to the card network; cannot be undone. Evidence that the reason calls for must be complete.',
		},
	},
};
