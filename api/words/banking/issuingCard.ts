import type { ResourceWords } from '../types';
import { spendingControls } from './spendingControls';

export const issuingCard: ResourceWords = {
	value: 'issuingCard',
	name: 'Issuing Card',
	aliases: ['issue virtual card', 'freeze card', 'replace lost card', 'card spending limit'],
	fields: {
		...spendingControls,
		card: 'The card to work with',
		financial_account: {
			description: 'Treasury financial account whose balance the card spends',
			placeholder: 'e.g. fa_1ABC…',
		},
		personalization_design: {
			description: 'Design for printing a physical card. Default for a new card: your default design.',
			placeholder: 'e.g. ipcd_1ABC…',
		},
		encrypted_number: { description: "The PIN, encrypted with Stripe's public key; never in plain digits" },
		'shipping.address': { description: 'Address that the card is sent to' },
		'shipping.address_validation': { label: 'Address Validation' },
		'shipping.address_validation.mode': {
			default: 'validation_and_normalization',
			values: {
				disabled: 'Neither',
				normalization_only: 'Normalize Only',
				validation_and_normalization: 'Validate and Normalize',
			},
			description: "Whether to check the address and to bring it into the post office's format",
		},
		'shipping.business_name': {
			description:
				'Company on the label, for cards sent to a workplace. Only letters, digits, spaces, periods and hyphens are printed.',
			placeholder: 'e.g. Rosen Bakery',
		},
		eori_number: {
			label: 'EORI Number',
			description: 'Customs number of the recipient. Required to ship in bulk to Europe.',
		},
		'shipping.name': {
			description: 'Recipient, as printed on the label',
			placeholder: 'e.g. Jenny Rosen',
		},
		'shipping.phone_number': {
			description: "Recipient's phone number, with country code",
			placeholder: 'e.g. +15555550123',
		},
		'shipping.require_signature': {
			description: 'Whether the recipient must sign for the letter',
		},
		'shipping.service': {
			default: 'standard',
			description: 'Speed of shipping. Faster costs more.',
		},
		'shipping.type': {
			default: 'individual',
			description: 'Individual sends the card to its holder; Bulk sends many cards in one parcel',
		},
	},
	operations: {
		'issuing.cards.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many issuing cards',
			description: 'List the cards that you issued, newest first, without their full numbers',
			fields: {
				cardholder: { description: 'Only cards of this cardholder', placeholder: 'e.g. ich_1ABC…' },
				exp_month: {
					label: 'Expiry Month',
					description: 'Only cards that expire in this month, given as a number',
					placeholder: 'e.g. 12',
				},
				exp_year: {
					label: 'Expiry Year',
					description: 'Only cards that expire in this year, with four digits',
					placeholder: 'e.g. 2030',
				},
				last4: {
					label: 'Last 4 Digits',
					description: 'Only cards whose number ends with these',
					placeholder: 'e.g. 4242',
				},
				personalization_design: {
					description: 'Only cards in this design',
					placeholder: 'e.g. ipcd_1ABC…',
				},
				status: { default: 'active', description: 'Only cards in this state' },
				type: {
					default: 'virtual',
					description: 'Only plastic cards (Physical), or only those for online use (Virtual)',
				},
			},
		},
		'issuing.cards.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an issuing card',
			description:
				'Issue a card that spends your money. A physical one is printed and sent, which costs a fee. A card cannot pay until its Status is Active.',
			order: ['type', 'currency'],
			shown: ['cardholder', 'status'],
			oneOf: [['cardholder', 'replacement_for']],
			fields: {
				type: {
					default: 'virtual',
					description:
						'Virtual cards exist at once, for online use; Physical ones are printed and sent to the Shipping address',
				},
				currency:
					'Three-letter ISO code of the currency that the card spends: usd in the US, eur in the EU, gbp in the UK',
				cardholder: {
					description: 'Person or company who gets the card',
					placeholder: 'e.g. ich_1ABC…',
				},
				exp_month: {
					label: 'Expiry Month',
					description: 'Month in which the card expires, 1 to 12. Default: chosen by Stripe.',
					placeholder: 'e.g. 12',
				},
				exp_year: {
					label: 'Expiry Year',
					description: 'Year in which the card expires, with four digits. Default: chosen by Stripe.',
					placeholder: 'e.g. 2030',
				},
				lifecycle_controls: { label: '' },
				cancel_after: { label: 'Cancel After' },
				'lifecycle_controls.cancel_after.payment_count': {
					label: 'Payments',
					description:
						'Number of payments after which the card is canceled automatically; 1 makes it single-use',
					placeholder: 'e.g. 1',
				},
				replacement_for: {
					description: 'Card that this one replaces. Its spending still counts toward the spending limits.',
					placeholder: 'e.g. ic_1ABC…',
				},
				replacement_reason: {
					default: 'expired',
					description: 'Reason for replacing the old card. Required with Replacement For.',
				},
				second_line: {
					description: 'Second line of text on the card, such as a team or company; up to 24 characters',
					placeholder: 'e.g. Field team',
				},
				shipping: { description: 'Address and speed of shipping. Required for a physical card.' },
				status: {
					default: 'inactive',
					description:
						'Whether the card can pay from the start. Default: Inactive, until you update it. Required details of the cardholder can block Active.',
				},
			},
		},
		'issuing.cards.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing card',
			description:
				'Read one card with its limits and shipping. The full number and the CVC of a virtual card come only with Expand.',
		},
		'issuing.cards.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing card',
			description: 'Activate or block a card, or change its limits. Canceling a card cannot be undone.',
			shown: ['status'],
			fields: {
				personalization_design: {
					description: 'Design for printing a physical card. Empty: unchanged.',
					placeholder: 'e.g. ipcd_1ABC…',
				},
				shipping: { description: 'Address and speed of shipping. Empty: unchanged.' },
				status: {
					default: 'inactive',
					description:
						'Active can pay, Inactive declines everything for now, Canceled ends the card for good. Empty: unchanged.',
				},
				cancellation_reason: 'Reason for canceling: lost or stolen. Only with the status Canceled.',
			},
		},
		'testHelpers.issuing.cards.submitCard': {
			value: 'testSubmit',
			name: 'Test: Submit',
			action: 'Simulate that an issuing card is being printed',
			description: "In test mode, move a physical card to the shipping status submitted: the printer's turn",
		},
		'testHelpers.issuing.cards.shipCard': {
			value: 'testShip',
			name: 'Test: Ship',
			action: 'Simulate that an issuing card was shipped',
			description: 'In test mode, move a physical card to the shipping status shipped: it is on its way',
		},
		'testHelpers.issuing.cards.deliverCard': {
			value: 'testDeliver',
			name: 'Test: Deliver',
			action: 'Simulate that an issuing card was delivered',
			description: 'In test mode, move a physical card to the shipping status delivered: its holder has it',
		},
		'testHelpers.issuing.cards.returnCard': {
			value: 'testReturn',
			name: 'Test: Return',
			action: 'Simulate that an issuing card was returned',
			description: 'In test mode, move a physical card to the shipping status returned: the letter came back',
		},
		'testHelpers.issuing.cards.failCard': {
			value: 'testFail',
			name: 'Test: Fail',
			action: 'Simulate that an issuing card was lost in the mail',
			description: 'In test mode, move a physical card to the shipping status failure: it will not arrive',
		},
	},
};
