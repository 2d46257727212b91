import type { ResourceWords } from '../types';

export const token: ResourceWords = {
	value: 'token',
	name: 'Token',
	aliases: ['card token', 'bank account token', 'create token'],
	operations: {
		'tokens.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a token',
			description:
				'Turn details of a card, bank account, person or business into a token that can be used once. Give one of them.',
			fields: {
				bank_account: {
					description: 'The bank account that the token stands for',
					values: { details: 'Bank Account', id: 'ID' },
				},
				'bank_account.details.payment_method': {
					description: 'ID of a US bank account, saved as a payment method, to take the details from',
					placeholder: 'e.g. pm_1ABC…',
				},
				'bank_account.id.value': {
					label: 'ID',
					description: 'ID of a bank account of the customer',
					placeholder: 'e.g. ba_1ABC…',
				},
				account_type: { values: { futsu: 'Futsu (Japan)', toza: 'Toza (Japan)' }, default: 'checking' },
				card: { description: 'The card that the token stands for', values: { details: 'Card', id: 'ID' } },
				'card.id.value': {
					label: 'ID',
					description: 'ID of a card of the customer',
					placeholder: 'e.g. card_1ABC…',
				},
				number: {
					label: 'Card Number',
					description: 'Number of the card. Sending it makes you subject to card security rules (PCI DSS).',
				},
				'card.details.name': { label: 'Cardholder' },
				cvc_update: { label: 'CVC Update' },
				customer:
					'The customer whose card or bank account the token copies, onto a connected account. Its ID starts with cus_.',
				pii: { label: 'Personal Data' },
				legal_guardian: 'Whether the person is the guardian of the one that the account belongs to',
				representative: 'Whether the person may act for the business and opens the account',
				tos_shown_and_accepted: {
					label: 'Terms of Service Accepted',
					description: "Whether the person has seen and accepted Stripe's terms",
				},
				'account.company': { label: 'Company' },
				'account.company.tax_id': { description: 'Tax number of the business, such as the EIN in the US' },
				'account.company.structure': { default: 'private_corporation' },
			},
		},
		'tokens.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a token',
			description: 'Read what a token stands for and whether it was used already',
			fields: { token: 'The token to work with. Its ID starts with tok_, btok_ or the like.' },
		},
	},
};
