import type { ResourceWords } from '../types';

export const threeDSecureAuthentication: ResourceWords = {
	value: 'threeDSecureAuthentication',
	name: '3D Secure Authentication',
	aliases: ['3d secure', '3ds', 'authenticate card holder'],
	fields: {
		authentication: 'The authentication to work with',
	},
	operations: {
		'threeDSecure.authentications.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a 3D Secure authentication',
			description:
				'Have the bank verify a cardholder without charging the card, for payments that another provider processes',
			order: ['message_category', 'channel.type'],
			fields: {
				message_category: {
					default: 'payment_authentication',
					values: {
						non_payment_authentication: 'Without a Payment',
						payment_authentication: 'For a Payment',
					},
					description: 'Whether it is for a payment now, or only to check the card, for example to save it',
				},
				'channel.type': {
					default: 'browser',
					values: { browser: 'Customer in a Browser', three_r_i: 'Without the Customer (3RI)' },
					description: 'Whether the customer is there in a browser, or absent (3RI)',
				},
				'channel.three_r_i': {
					label: '3RI',
					description: 'Request without the customer. Only with Type Without the Customer (3RI).',
				},
				'channel.browser.color_depth': {
					description: "Color depth of the customer's screen (screen.colorDepth)",
					placeholder: 'e.g. 24',
				},
				'channel.browser.device_id': "ID of the customer's device, the same in all its authentications",
				'channel.browser.java_enabled': "Whether the customer's browser supports it (navigator.javaEnabled)",
				'channel.browser.screen_height': {
					description: "Height of the customer's screen in pixels",
					placeholder: 'e.g. 1080',
				},
				'channel.browser.screen_width': {
					description: "Width of the customer's screen in pixels",
					placeholder: 'e.g. 1920',
				},
				'channel.browser.accept_header': {
					description: "The HTTP Accept header that the customer's browser sent",
					placeholder: 'e.g. text/html',
				},
				'channel.browser.ip_address': {
					label: 'IP Address',
					description: "IP address of the customer's browser, not of n8n",
					placeholder: 'e.g. 203.0.113.7',
				},
				'channel.browser.javascript_enabled': {
					label: 'JavaScript Enabled',
					default: true,
					description: "Whether the customer's browser supports JavaScript",
				},
				'channel.browser.language': {
					description: "Language of the customer's browser, as an IETF tag",
					placeholder: 'e.g. en-US',
				},
				'channel.browser.timezone_offset': {
					label: 'Time Zone Offset',
					description: 'Minutes from the local time of the browser to UTC (getTimezoneOffset)',
				},
				'channel.browser.user_agent': {
					label: 'Browser',
					description: "User agent of the customer's browser",
					placeholder: 'e.g. Mozilla/5.0 …',
				},
				'channel.three_r_i.previous_authentication':
					'The earlier authentication that this one refers to, such as that of the first payment',
				'channel.three_r_i.type': {
					default: 'recurring',
					description: 'Reason for asking without the customer',
				},
				acquirer_details: { label: 'Acquirer', description: 'The bank that processes the payment for you' },
				channel: 'Browser of the customer, or the earlier authentication',
				shipping_address: 'Address that the goods ship to',
				'payment_method_data.card': 'Details of a new card',
				'payment_method_data.billing_details': 'Name, address and contact details of the payer',
				'payment_method_data.billing_details.name': {
					description: 'Full name of the payer',
					placeholder: 'e.g. Jenny Rosen',
				},
				'channel.browser': 'Browser of the customer. Only with Type Customer in a Browser.',
				flow_preference: 'Flow that you prefer. Use either this or Reason.',
				'future_usage.installment': 'Later installments. Only with Type Installment.',
				'future_usage.recurring': 'Later recurring payments. Only with Type Recurring.',
				'acquirer_details.acquirer_bin': {
					label: 'BIN',
					description: 'Bank number of the acquirer that will process the payment',
					placeholder: 'e.g. 424242',
				},
				'acquirer_details.acquirer_country': {
					label: 'Country',
					description: 'Country of the acquirer',
					placeholder: 'e.g. US',
				},
				'acquirer_details.acquirer_merchant_id': {
					label: 'Merchant ID',
					description: 'Number that your acquirer has assigned to you',
				},
				'acquirer_details.mcc': {
					label: 'Merchant Category Code (MCC)',
					description: 'Merchant category code, as the card network defines it',
					placeholder: 'e.g. 5734',
				},
				'acquirer_details.merchant_name': {
					description: 'Name that the acquirer or network has assigned to you',
					placeholder: 'e.g. Acme Shop',
				},
				'acquirer_details.requestor_id':
					"ID in the card network's 3D Secure program. Only if you are enrolled; otherwise Stripe assigns one.",
				amount: 'Amount of the payment, such as 1050 or 10.50 USD. Only with Message Category For a Payment.',
				directory_server: {
					default: 'visa',
					description: 'Card network to ask, for cards with two',
				},
				'flow_preference.type': {
					default: 'frictionless',
					description:
						'Whether to ask for a challenge, for none (Frictionless), or only to share data with the bank (Data Share)',
				},
				'flow_preference.challenge.type': {
					default: 'preferred',
					description: 'Whether the challenge is mandatory or only preferred',
				},
				'flow_preference.data_share.type': {
					default: 'emv_standard',
					values: { ds_specific: 'Network-Specific', emv_standard: 'EMV Standard' },
					description: 'Rules for sharing the data: those of EMV or of the network',
				},
				'flow_preference.frictionless.type': {
					default: 'none',
					description: 'Reason for which you want no challenge',
				},
				'future_usage.type': {
					default: 'card_on_file',
					description: 'Purpose of later charges on the card',
				},
				'future_usage.installment.amount': 'Amount of each installment, such as 1050 or 10.50 USD',
				'future_usage.installment.number': {
					label: 'Number',
					description: 'Largest number of installments, more than 1',
					placeholder: 'e.g. 12',
				},
				'future_usage.installment.expiry.type': {
					default: 'never',
					description: 'Whether the installments end on a date',
				},
				'future_usage.installment.expiry.date': {
					description: 'Date before which the last payment is taken, as YYYY-MM-DD. Only with Type Date.',
					placeholder: 'e.g. 2030-01-31',
				},
				'future_usage.installment.interval': 'Unit of Interval Count',
				'future_usage.installment.interval_count': {
					description: 'Smallest number of days between installments. Default: 1.',
					placeholder: 'e.g. 30',
				},
				'future_usage.recurring.amount': 'Amount of each later payment, such as 1050 or 10.50 USD',
				'future_usage.recurring.expiry.type': {
					default: 'never',
					description: 'Whether the payments end on a date',
				},
				'future_usage.recurring.expiry.date': {
					description: 'Date before which the last payment is taken, as YYYY-MM-DD. Only with Type Date.',
					placeholder: 'e.g. 2030-01-31',
				},
				'future_usage.recurring.interval': 'Unit of Interval Count',
				'future_usage.recurring.interval_count': {
					description: 'Smallest number of days between payments. Default: 1.',
					placeholder: 'e.g. 30',
				},
				payment_method: 'The saved card to authenticate. Use either this or New Payment Method.',
				payment_method_data: { label: 'New Payment Method' },
				'payment_method_data.card.number': {
					label: 'Card Number',
					description:
						'Number of the card. Sending it makes you subject to card security rules (PCI DSS); a token does not.',
				},
				reason: {
					default: 'cardholder_authentication',
					values: { cardholder_authentication: 'Cardholder Authentication' },
					description: 'Your reason, from which Stripe chooses the flow. Use either this or Flow Preference.',
				},
				submit: {
					default: 'never',
					description: 'Whether to send it to the bank at once, or only by the operation Submit (Never)',
				},
			},
		},
		'threeDSecure.authentications.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a 3D Secure authentication',
			description: 'Get one authentication with its result, once there is one',
		},
		'threeDSecure.authentications.submit': {
			value: 'submit',
			name: 'Submit',
			action: 'Submit a 3D Secure authentication',
			description: "Send an authentication to the bank, after the fingerprinting of the customer's browser",
			fields: {
				fingerprinting_result: {
					description: 'Result of the fingerprinting by the card issuer',
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
			description: 'List authentications of cardholders',
			fields: { status: { default: 'succeeded', description: 'Only authentications in this state' } },
		},
	},
};
