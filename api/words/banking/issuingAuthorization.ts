import type { FieldWords, ResourceWords } from '../types';
import { purchase, shownOfPurchase } from './purchase';

/** What the merchant checked of what the cardholder gave. */
const check = (what: string) => `Whether the ${what} was given, and whether it matches the cardholder's`;

/** How high Stripe rates a risk. */
const level: FieldWords = { default: 'normal', description: 'Rating that Stripe gives this risk' };

export const issuingAuthorization: ResourceWords = {
	value: 'issuingAuthorization',
	name: 'Issuing Authorization',
	aliases: ['card authorization', 'approve card payment', 'decline card payment', 'simulate card purchase'],
	fields: {
		...purchase,
		'fuel.type': 'Kind of fuel',
		authorization: 'The authorization to work with',
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
				"Let a payment with a card through while Stripe waits for your answer, about two seconds. Deprecated: answer in the webhook's response instead.",
			fields: {
				amount:
					'Amount to hold, such as 1050 or 10.50 USD, in the currency of the request. Only where the request says that its amount can be controlled.',
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
			order: ['card'],
			shown: ['amount', 'currency', 'merchant_data.name', 'merchant_data.category'],
			fields: {
				card: { description: 'The card that pays', placeholder: 'e.g. ic_1ABC…' },
				amount: 'Amount that the merchant asks for, such as 1050 or 10.50 USD',
				currency: "Three-letter ISO code of the amount's currency. Default: the card's currency.",
				merchant_amount: "Amount in the merchant's currency, such as 1050 or 10.50 USD",
				merchant_currency: "Three-letter ISO code of the merchant's currency. Default: the card's currency.",
				authorization_method: {
					default: 'online',
					description: 'Way in which the merchant got the card details. Default: Online.',
				},
				fraud_disputability_likelihood: {
					label: 'Fraud Dispute Likelihood',
					default: 'unknown',
					description: 'Chance that a dispute is possible if the payment turns out to be fraud',
				},
				wallet: 'Digital wallet that is used. Default: none.',
				amount_details: { description: 'Parts of the amount' },
				'amount_details.atm_fee': {
					description: 'Part of the amount that the ATM keeps, such as 250 or 2.50 USD',
				},
				'amount_details.cashback_amount': {
					description: 'Part of the amount that is paid out in cash, such as 1050 or 10.50 USD',
				},
				network_data: { label: 'Network' },
				acquiring_institution_id: {
					label: 'Acquirer ID',
					description: "ID that the card network gave the merchant's bank",
				},
				risk_assessment: { description: "Stripe's rating of the risk" },
				'risk_assessment.card_testing_risk': { label: 'Card Testing' },
				'risk_assessment.card_testing_risk.level': level,
				'risk_assessment.fraud_risk': { label: 'Fraud' },
				'risk_assessment.fraud_risk.level': level,
				'risk_assessment.merchant_dispute_risk': { label: 'Disputes' },
				'risk_assessment.merchant_dispute_risk.level': level,
				invalid_account_number_decline_rate_past_hour: {
					label: 'Bad Numbers',
					description:
						"Percent of the merchant's payments in the past hour that were declined as the card number does not exist, 0 to 100",
				},
				invalid_credentials_decline_rate_past_hour: {
					label: 'Bad Credentials',
					description:
						"Percent of the merchant's payments in the past hour that were declined for a wrong CVC or expiry, 0 to 100",
				},
				dispute_rate: {
					label: 'Rate',
					description: "Percent of the merchant's payments that were disputed, 0 to 100",
				},
				'risk_assessment.fraud_risk.score': {
					description: 'Score of the model: the higher, the riskier; above 25 counts as high',
				},
				verification_data: { label: 'Checks', description: 'Checks of what the cardholder gave' },
				address_line1_check: check('first line of the address'),
				address_postal_code_check: { label: 'Postal Code Check', description: check('postal code') },
				cvc_check: check('CVC'),
				expiry_check: check('expiry date'),
				authentication_exemption: { label: 'Exemption' },
				claimed_by: {
					description: "Side that asked to skip the check of the person: the merchant's bank or you",
					values: { acquirer: "Acquirer (Merchant's Bank)", issuer: 'Issuer (You)' },
				},
				'verification_data.authentication_exemption.type': {
					description: 'Reason for skipping the check of the person',
				},
				three_d_secure: { label: '3D Secure' },
				result: { default: 'authenticated', description: 'Outcome of the check of the person by 3D Secure' },
			},
		},
		'testHelpers.issuing.authorizations.capture': {
			value: 'testCapture',
			name: 'Test: Capture',
			action: 'Simulate the capture of an issuing authorization',
			description:
				'In test mode, act as a merchant who collects an approved payment, which makes an issuing transaction',
			shown: ['capture_amount', ...shownOfPurchase],
			fields: {
				capture_amount:
					'Amount to collect, such as 1050 or 10.50 USD, in the currency of the authorization. Default: the full amount.',
				close_authorization: {
					default: true,
					description:
						'Whether this closes the authorization. Turn it off to capture the rest later. Default: on.',
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
				'In test mode, set the final amount where the first one was an estimate, as at a fuel pump',
			fields: {
				final_amount:
					'Amount that the merchant will capture, such as 1050 or 10.50 USD, in the currency of the authorization',
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
					description: 'Whether the cardholder confirms the payment (on) or calls it fraud (off)',
				},
			},
		},
		'testHelpers.issuing.authorizations.increment': {
			value: 'testIncrement',
			name: 'Test: Increment',
			action: 'Simulate an increment of an issuing authorization',
			description: 'In test mode, act as a merchant who asks for more than at first, as hotels do',
			fields: {
				increment_amount: 'Amount to add, such as 1050 or 10.50 USD, in the currency of the authorization',
			},
		},
		'testHelpers.issuing.authorizations.reverse': {
			value: 'testReverse',
			name: 'Test: Reverse',
			action: 'Simulate the reversal of an issuing authorization',
			description: 'In test mode, act as a merchant who gives up a payment, or part of it, before capturing',
			shown: ['reverse_amount'],
			fields: {
				reverse_amount:
					'Amount to release, such as 1050 or 10.50 USD, in the currency of the authorization. Default: the full amount.',
			},
		},
	},
};
