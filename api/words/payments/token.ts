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
			description: 'Turn the details of a card, bank account, person or business into a single-use token',
			oneOf: [['card', 'bank_account', 'account', 'person', 'pii', 'cvc_update', 'customer']],
			shown: ['card', 'bank_account'],
			order: ['card', 'bank_account'],
			fields: {
				bank_account: {
					description: 'The bank account of the token',
					values: { details: 'Bank Account', id: 'ID' },
				},
				'bank_account.details.account_number': {
					description: 'Number of a checking account, or its IBAN where the country uses one',
					placeholder: 'e.g. 000123456789',
				},
				'bank_account.details.payment_method':
					'A US bank account, saved as a payment method, to copy the details from, instead of the other fields',
				'bank_account.id.value': {
					label: 'ID',
					description: 'ID of a bank account of the customer',
					placeholder: 'e.g. ba_1ABC…',
				},
				account_type: {
					values: { futsu: 'Futsu (Japan)', toza: 'Toza (Japan)' },
					default: 'checking',
					description: 'Kind of bank account: checking or savings, and in Japan futsu or toza',
				},
				card: { description: 'The card of the token', values: { details: 'Card', id: 'ID' } },
				'card.id.value': {
					label: 'ID',
					description: 'ID of a card of the customer',
					placeholder: 'e.g. card_1ABC…',
				},
				number: {
					label: 'Card Number',
					description: 'Number of the card. Sending it makes you subject to card security rules (PCI DSS).',
				},
				'card.details.name': 'Full name on the card',
				'card.details.networks': { label: '' },
				'card.details.networks.preferred': {
					label: 'Preferred Network',
					description: 'Network to use, for cards with two',
				},
				cvc_update: { label: 'CVC Update' },
				customer: 'The customer whose card or bank account to copy to the connected account in Options',
				pii: { label: 'Personal Data' },
				legal_guardian: 'Whether the person is the legal guardian of the representative of the account',
				representative: 'Whether the person represents the business toward Stripe; one person only',
				tos_shown_and_accepted: {
					label: 'Terms of Service Accepted',
					description:
						"Whether the person has seen and accepted Stripe's terms. A token for a new account needs it on.",
				},
				'account.company': { label: 'Company' },
				'account.business_type': {
					values: { non_profit: 'Nonprofit' },
					description: 'Whether the business is a person, a company, a nonprofit or part of a government',
				},
				'account.company.tax_id': 'Tax number of the business, such as the EIN in the US',
				'account.company.structure': {
					default: 'private_corporation',
					values: {
						incorporated_non_profit: 'Incorporated Nonprofit',
						registered_charity: 'Registered Charity',
						unincorporated_non_profit: 'Unincorporated Nonprofit',
					},
					description: 'Legal form of the company',
				},
				directors_provided: 'Whether you have created persons for all directors of the company',
				executives_provided: 'Whether you have created persons for all executives of the company',
				owners_provided: 'Whether you have created persons for all owners of the company',
				export_license_id: 'Number of the export license (Import Export Code). India only.',
				export_purpose_code: 'Purpose code for export payments. India only.',
				'account.company.name': 'Legal name of the company',
				name_kana: {
					label: 'Legal Name in Kana',
					description: 'Legal name of the company in kana. Japan only.',
				},
				name_kanji: {
					label: 'Legal Name in Kanji',
					description: 'Legal name of the company in kanji. Japan only.',
				},
				ownership_declaration_shown_and_signed: {
					label: 'Ownership Declaration Signed',
					description: 'Whether the person has seen the ownership declaration and confirmed it',
				},
				ownership_exemption_reason: {
					values: {
						qualified_entity_exceeds_ownership_threshold: 'Exceeds Ownership Threshold',
						qualifies_as_financial_institution: 'Financial Institution',
					},
					description: 'Reason for which the company need not name its owners',
				},
				registration_date: 'Day, month and year of the registration',
				registration_number: 'Number in the company register, if it is another than the tax number',
				tax_id_registrar: {
					label: 'Tax ID Registrar',
					description: 'Court or place in which the tax number is registered. Germany only.',
				},
				vat_id: { label: 'VAT ID', description: 'VAT number of the business' },
				authorizer: 'Whether the person is the authorizer of the representative of the account',
				additional_tos_acceptances: {
					label: 'Terms of Service',
					description: 'Acceptance of terms by the representative',
				},
				us_cfpb_data: { label: 'US CFPB Data', description: 'Demographic data for US lending statistics' },
				ethnicity_details: { label: '' },
				race_details: { label: '' },
				ethnicity: 'Ethnicity of the person, by their own choice',
				ethnicity_other: 'Ethnicity in the words of the person, for a choice of other',
				race: 'Race of the person, by their own choice',
				race_other: 'Race in the words of the person, for a choice of other',
				self_identified_gender: 'Gender of the person, in their words',
			},
		},
		'tokens.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a token',
			description: 'Get the details behind a token and whether it was used already',
			fields: { token: 'The token to work with. Its ID starts with tok_, btok_ or similar.' },
		},
	},
};
