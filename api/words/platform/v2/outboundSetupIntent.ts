import type { ResourceWords } from '../../types';

export const v2OutboundSetupIntent: ResourceWords = {
	value: 'v2OutboundSetupIntent',
	name: 'Outbound Setup Intent (v2)',
	aliases: ['add payout method', 'save recipient bank account', 'set up payout bank account'],
	fields: {
		outbound_setup_intent: 'The outbound setup intent to work with',
		payout_method: {
			description: 'Existing payout method to set up. Default: a new one.',
			placeholder: 'e.g. usba_1ABC…',
		},
		payout_method_data: { label: 'New Payout Method', description: 'Details of the bank account or card' },
		'payout_method_data.bank_account': { label: '' },
		'payout_method_data.type': {
			default: 'bank_account',
			description: 'Kind of payout method. A bank account also requires its details.',
		},
		account_number: {
			description: 'Number of the bank account, or its IBAN if the country uses one',
			placeholder: 'e.g. 000123456789',
		},
		bank_account_type: {
			default: 'checking',
			values: { futsu: 'Futsu (Ordinary, Japan)', toza: 'Toza (Current, Japan)' },
			description: 'Kind of bank account',
		},
		country: {
			description: 'Two-letter code of the country of the bank, such as US or DE',
			placeholder: 'e.g. US',
		},
		'payout_method_data.bank_account.currency': 'Currency of the bank account, such as usd',
		branch_number: 'Number of the branch, in countries that have one',
		swift_code: { description: 'SWIFT code or BIC of the bank', placeholder: 'e.g. DEUTDEFF' },
	},
	operations: {
		'v2.moneyManagement.outboundSetupIntents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an outbound setup intent (v2)',
			description:
				'Get a bank account or card ready for sending money to it. No money moves yet. For the bank account of a recipient, set Stripe Account in the options.',
			shown: ['usage_intent'],
			fields: {
				usage_intent: {
					default: 'payment',

					description:
						'Whether money will go to somebody else (Payment) or to your own bank account (Transfer). Default: Payment.',
				},
			},
		},
		'v2.moneyManagement.outboundSetupIntents.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an outbound setup intent (v2)',
			description: 'Read one outbound setup intent, with what is still needed before money can be sent',
		},
		'v2.moneyManagement.outboundSetupIntents.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an outbound setup intent (v2)',
			description: 'Change the details of the bank account, or choose another one, before it is ready',
			fields: {
				payout_method: {
					description: 'Existing payout method to set up. Only the expiry of its card can change here.',
					placeholder: 'e.g. usba_1ABC…',
				},
			},
		},
		'v2.moneyManagement.outboundSetupIntents.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel an outbound setup intent (v2)',
			description: 'Stop the setup of a bank account or card; cannot be undone',
		},
		'v2.moneyManagement.outboundSetupIntents.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many outbound setup intents (v2)',
			description: 'List the bank accounts and cards that were set up for sending money',
		},
	},
};
