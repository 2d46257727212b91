import type { ResourceWords } from '../types';

export const threeDSecureAuthentication: ResourceWords = {
	value: 'threeDSecureAuthentication',
	name: '3D Secure Authentication',
	aliases: ['3d secure', '3ds', 'authenticate card holder'],
	fields: {
		authentication: 'The authentication to work with, by its ID',
	},
	operations: {
		'threeDSecure.authentications.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a 3D Secure authentication',
			description:
				'Have the bank check who holds a card, without charging it; for payments that another provider processes',
			order: ['message_category', 'channel__type'],
			fields: {
				message_category: {
					default: 'payment_authentication',
					values: {
						non_payment_authentication: 'Without a Payment',
						payment_authentication: 'For a Payment',
					},
					description: 'Whether it is for a payment now or only to check the card, for example to save it',
				},
				'channel.type': {
					default: 'browser',
					values: { browser: 'Customer in a Browser', three_r_i: 'Without the Customer (3RI)' },
					description: 'Whether the customer is there, in a browser, or you ask without them',
				},
				three_r_i: { label: '3RI' },
				'channel.browser.accept_header': {
					description: "The HTTP Accept header that the customer's browser sent",
					placeholder: 'e.g. text/html',
				},
				'channel.browser.ip_address': {
					label: 'IP Address',
					description: "The internet address of the customer's browser",
					placeholder: 'e.g. 203.0.113.7',
				},
				'channel.browser.javascript_enabled': {
					label: 'JavaScript Enabled',
					default: true,
					description: "Whether the customer's browser runs JavaScript",
				},
				'channel.browser.language': {
					description: "Language of the customer's browser, as an IETF tag",
					placeholder: 'e.g. en-US',
				},
				'channel.browser.timezone_offset': {
					label: 'Time Zone Offset',
					description: 'Minutes from the local time of the browser to UTC',
				},
				'channel.browser.user_agent': {
					label: 'User Agent',
					description: "How the customer's browser names itself",
					placeholder: 'e.g. Mozilla/5.0 …',
				},
				'channel.three_r_i.previous_authentication': {
					description: 'ID of the earlier authentication by the customer that this one refers to',
				},
				'channel.three_r_i.type': { default: 'recurring', description: 'Why the customer is not there' },
				acquirer_details: { label: 'Acquirer' },
				'acquirer_details.acquirer_bin': {
					label: 'BIN',
					description: 'Bank number of the acquirer that will process the payment',
					placeholder: 'e.g. 424242',
				},
				'acquirer_details.acquirer_country': {
					label: 'Country',
					description: 'Two-letter code of the country of the acquirer',
					placeholder: 'e.g. US',
				},
				'acquirer_details.acquirer_merchant_id': {
					label: 'Merchant ID',
					description: 'The number under which the acquirer knows you',
				},
				amount:
					"How much the payment will be, such as 1050, in the currency's smallest unit, or 10.50 USD. Not without a payment.",
				directory_server: {
					default: 'visa',
					description: 'The card network to ask, for cards that carry two',
				},
				'flow_preference.type': {
					default: 'frictionless',
					description:
						'Whether to ask for a challenge, for none (Frictionless), or only to share data with the bank',
				},
				'flow_preference.challenge.type': {
					default: 'preferred',
					description: 'Whether the challenge must take place or is only what you would rather have',
				},
				'flow_preference.data_share.type': {
					default: 'emv_standard',
					values: { ds_specific: 'Network-Specific', emv_standard: 'EMV Standard' },
					description: 'By which rules the data is shared',
				},
				'flow_preference.frictionless.type': {
					default: 'none',
					description: 'On which grounds no challenge is wanted',
				},
				'future_usage.type': {
					default: 'card_on_file',
					description: 'What the card will be charged for later',
				},
				'future_usage.installment.amount': 'How much each installment is, such as 1050 or 10.50 USD',
				'future_usage.installment.number': {
					label: 'Number',
					description: 'How many installments there are',
					placeholder: 'e.g. 12',
				},
				'future_usage.installment.expiry.type': {
					default: 'never',
					description: 'Whether there is a date after which no installment is taken',
				},
				'future_usage.installment.expiry.date': {
					description: 'That date, as YYYY-MM-DD',
					placeholder: 'e.g. 2030-01-31',
				},
				'future_usage.installment.interval': { description: 'The unit of Interval Count' },
				'future_usage.installment.interval_count': {
					description: 'Least number of days between two installments',
					placeholder: 'e.g. 30',
				},
				'future_usage.recurring.amount': 'How much each later payment is, such as 1050 or 10.50 USD',
				'future_usage.recurring.expiry.type': {
					default: 'never',
					description: 'Whether there is a date after which no payment is taken',
				},
				'future_usage.recurring.expiry.date': {
					description: 'That date, as YYYY-MM-DD',
					placeholder: 'e.g. 2030-01-31',
				},
				'future_usage.recurring.interval': { description: 'The unit of Interval Count' },
				'future_usage.recurring.interval_count': {
					description: 'Least number of days between two payments',
					placeholder: 'e.g. 30',
				},
				payment_method: {
					description: 'ID of the card to authenticate, saved as a payment method',
					placeholder: 'e.g. pm_1ABC…',
				},
				payment_method_data: { label: 'New Payment Method' },
				'payment_method_data.card.number': {
					label: 'Number',
					description:
						'Number of the card. Sending it makes you subject to card security rules (PCI DSS); a token does not.',
				},
				reason: {
					default: 'cardholder_authentication',
					values: { cardholder_authentication: 'Card Holder Authentication' },
					description:
						'Why you ask for it, from which Stripe picks the way. Not together with Flow Preference.',
				},
				submit: {
					default: 'never',
					description: 'Whether it goes to the bank at once, or waits for Submit',
				},
			},
		},
		'threeDSecure.authentications.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a 3D Secure authentication',
			description: 'Read one authentication with its result, once there is one',
		},
		'threeDSecure.authentications.submit': {
			value: 'submit',
			name: 'Submit',
			action: 'Submit a 3D Secure authentication',
			description: "Send an authentication to the bank, after the customer's browser was fingerprinted",
			fields: {
				fingerprinting_result: {
					description: 'What the fingerprinting of the browser brought: complete or not',
				},
			},
		},
		'threeDSecure.authentications.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a 3D Secure authentication',
			description: 'Stop an authentication that has no result yet',
		},
		'threeDSecure.authentications.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many 3D Secure authentications',
			description: 'List checks of card holders, newest first',
			fields: { status: { default: 'succeeded', description: 'Only authentications in this state' } },
		},
	},
};
