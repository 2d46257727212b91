import type { ResourceWords } from '../types';
import { purchase, shownOfPurchase } from './purchase';

export const issuingAuthorization: ResourceWords = {
	value: 'issuingAuthorization',
	name: 'Issuing Authorization',
	aliases: ['card authorization', 'approve card payment', 'decline card payment', 'simulate card purchase'],
	fields: {
		...purchase,
		authorization: 'The authorization to work with. Its ID starts with iauth_.',
		is_amount_controllable: {
			label: 'Amount Controllable',
			description: 'Whether you may approve another amount than the merchant asked for',
		},
	},
	operations: {
		'issuing.authorizations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many issuing authorizations',
			description: 'List payments that merchants asked for with your cards, newest first',
			fields: {
				card: { description: 'Only authorizations with this card', placeholder: 'e.g. ic_1ABC…' },
				cardholder: { description: 'Only authorizations of this cardholder', placeholder: 'e.g. ich_1ABC…' },
				status: { default: 'pending', description: 'Only authorizations in this state' },
			},
		},
		'issuing.authorizations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing authorization',
			description: 'Read one authorization with its merchant, checks and earlier requests',
		},
		'issuing.authorizations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing authorization',
			description: 'Change the metadata of an authorization; nothing else of it can change',
		},
		'issuing.authorizations.approve': {
			value: 'approve',
			name: 'Approve',
			action: 'Approve an issuing authorization',
			description:
				"Let a payment with a card go through while Stripe waits for your answer, about two seconds. Deprecated: answer in the webhook's response instead.",
			fields: {
				amount:
					'How much to hold, such as 1050 or 10.50 USD, in the currency of the request. Only where the request says that its amount can be controlled.',
			},
		},
		'issuing.authorizations.decline': {
			value: 'decline',
			name: 'Decline',
			action: 'Decline an issuing authorization',
			description:
				"Refuse a payment with a card while Stripe waits for your answer, about two seconds. Deprecated: answer in the webhook's response instead.",
		},
		'testHelpers.issuing.authorizations.create': {
			value: 'testCreate',
			name: 'Test: Create',
			action: 'Simulate an issuing authorization',
			description: 'In test mode, act as a merchant who asks for a payment with a card',
			fields: {
				card: { description: 'The card that pays', placeholder: 'e.g. ic_1ABC…' },
				amount: 'How much the merchant asks for, such as 1050 or 10.50 USD',
				currency: "Three-letter ISO code of the amount's currency. Left out, that of the card.",
				merchant_amount: "The amount in the merchant's currency, such as 1050 or 10.50 EUR",
				merchant_currency: "Three-letter ISO code of the merchant's currency. Left out, that of the card.",
				authorization_method: {
					default: 'online',
					description: 'How the merchant got the card details. Left out, online.',
				},
				fraud_disputability_likelihood: {
					default: 'unknown',
					description: 'How likely a dispute could be won if the payment turns out to be fraud',
				},
				wallet: 'The digital wallet that is used. Left out, none.',
				'amount_details.atm_fee': { description: 'Part of the amount that the cash machine keeps' },
				'amount_details.cashback_amount': { description: 'Part of the amount that is paid out in cash' },
				level: { default: 'normal', description: 'How high Stripe is to rate this risk' },
				invalid_account_number_decline_rate_past_hour: {
					label: 'Declines for Invalid Number',
					description: "Percent of the merchant's payments in the past hour, 0 to 100",
				},
				invalid_credentials_decline_rate_past_hour: {
					label: 'Declines for Invalid Credentials',
					description: "Percent of the merchant's payments in the past hour, 0 to 100",
				},
				dispute_rate: { description: "Percent of the merchant's payments, 0 to 100" },
				'risk_assessment.fraud_risk.score': { description: 'Above 25 the risk counts as high' },
				claimed_by: {
					description: 'Who asked to skip the check: the bank of the merchant or the issuer of the card',
				},
				'verification_data.authentication_exemption.type': {
					description: 'For which reason the check of the person is skipped',
				},
				three_d_secure: { label: '3D Secure' },
				result: { default: 'authenticated', description: 'How the check of the person by 3D Secure went' },
			},
		},
		'testHelpers.issuing.authorizations.capture': {
			value: 'testCapture',
			name: 'Test: Capture',
			action: 'Simulate the capture of an issuing authorization',
			description:
				'In test mode, act as a merchant who collects an approved payment; an issuing transaction comes of it',
			shown: shownOfPurchase,
			fields: {
				capture_amount:
					'How much is collected, such as 1050 or 10.50 USD, in the currency of the authorization. Left out, all of it.',
				close_authorization: {
					default: true,
					description:
						'Whether the authorization ends with this. Turn it off to capture the rest in further steps.',
				},
			},
		},
		'testHelpers.issuing.authorizations.expire': {
			value: 'testExpire',
			name: 'Test: Expire',
			action: 'Simulate the expiry of an issuing authorization',
			description: 'In test mode, let an authorization run out without being captured, which frees its money',
		},
		'testHelpers.issuing.authorizations.finalizeAmount': {
			value: 'testFinalizeAmount',
			name: 'Test: Finalize Amount',
			action: 'Simulate the final amount of an issuing authorization',
			description:
				'In test mode, set what is really due where the first amount was an estimate, as fuel pumps do',
			fields: {
				final_amount:
					'What the merchant is going to capture, such as 1050 or 10.50 USD, in the currency of the authorization',
			},
		},
		'testHelpers.issuing.authorizations.respond': {
			value: 'testRespond',
			name: 'Test: Respond to Fraud Challenge',
			action: 'Simulate the answer to a fraud challenge of an issuing authorization',
			description:
				'In test mode, answer as the cardholder when a payment was declined as suspicious and they are asked about it',
			fields: {
				confirmed: {
					default: true,
					description:
						'Whether the cardholder says that the payment is theirs (on) or that it is fraud (off)',
				},
			},
		},
		'testHelpers.issuing.authorizations.increment': {
			value: 'testIncrement',
			name: 'Test: Increment',
			action: 'Simulate an increment of an issuing authorization',
			description: 'In test mode, act as a merchant who asks for more than at first, as hotels do',
			fields: {
				increment_amount:
					'How much is added, such as 1050 or 10.50 USD, in the currency of the authorization',
			},
		},
		'testHelpers.issuing.authorizations.reverse': {
			value: 'testReverse',
			name: 'Test: Reverse',
			action: 'Simulate the reversal of an issuing authorization',
			description: 'In test mode, act as a merchant who gives up a payment, or part of it, before capturing',
			fields: {
				reverse_amount:
					'How much is given up, such as 1050 or 10.50 USD, in the currency of the authorization. Left out, all of it.',
			},
		},
	},
};
