import type { ResourceWords } from '../types';
import { spendingControls } from './spendingControls';

export const issuingCard: ResourceWords = {
	value: 'issuingCard',
	name: 'Issuing Card',
	aliases: ['issue virtual card', 'freeze card', 'replace lost card', 'card spending limit'],
	fields: {
		...spendingControls,
		card: 'The card to work with. Its ID starts with ic_.',
		financial_account: {
			description: 'ID of the financial account whose balance the card spends',
			placeholder: 'e.g. fa_1ABC…',
		},
		personalization_design: {
			description:
				'ID of the design for printing a physical card. A new card without one gets your default design.',
			placeholder: 'e.g. ipcd_1ABC…',
		},
		encrypted_number: { description: "The PIN, encrypted with Stripe's public key; never in plain digits" },
		'shipping.address_validation.mode': {
			default: 'validation_and_normalization',
			values: {
				disabled: 'Neither',
				normalization_only: 'Normalize Only',
				validation_and_normalization: 'Validate and Normalize',
			},
			description: 'Whether the address is checked and brought into the form that the post office uses',
		},
		'shipping.business_name': { description: 'Company on the label, for cards sent to a workplace' },
		eori_number: {
			description: 'Number by which customs know the recipient. Needed to send in bulk to Europe.',
		},
		'shipping.name': {
			description: 'Who receives the card, as printed on the label',
			placeholder: 'e.g. Jenny Rosen',
		},
		'shipping.phone_number': { placeholder: 'e.g. +15555550123' },
		'shipping.require_signature': {
			description: 'Whether the letter is handed over against a signature only',
		},
		'shipping.service': {
			default: 'standard',
			description: 'How fast it is sent. Faster costs more.',
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
			description: 'List the cards that you issued, newest first; card numbers are left out',
			fields: {
				cardholder: { description: 'Only cards of this cardholder', placeholder: 'e.g. ich_1ABC…' },
				exp_month: {
					label: 'Expiry Month',
					description: 'Only cards that expire in this month, 1 to 12',
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
				type: { default: 'virtual', description: 'Only cards of plastic, or only those for online use' },
			},
		},
		'issuing.cards.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an issuing card',
			description:
				'Issue a card that spends your money. A physical one is printed and sent, which costs a fee. Without Status it stays inactive.',
			order: ['type', 'currency'],
			fields: {
				type: {
					default: 'virtual',
					description:
						'Virtual cards exist at once, for online use; Physical ones are printed and sent to the Shipping address',
				},
				currency: 'Three-letter ISO code of the currency that the card spends, such as usd',
				cardholder: {
					description: 'ID of the person or company who gets the card',
					placeholder: 'e.g. ich_1ABC…',
				},
				exp_month: {
					label: 'Expiry Month',
					description: 'Month in which the card is to expire, 1 to 12. Left out, Stripe chooses.',
					placeholder: 'e.g. 12',
				},
				exp_year: {
					label: 'Expiry Year',
					description: 'Year in which the card is to expire, with four digits. Left out, Stripe chooses.',
					placeholder: 'e.g. 2030',
				},
				'lifecycle_controls.cancel_after.payment_count': {
					description: 'Cancel the card by itself after this many payments; 1 makes it single-use',
					placeholder: 'e.g. 1',
				},
				replacement_for: {
					description: 'ID of the card that this one replaces. Spending limits go on counting from it.',
					placeholder: 'e.g. ic_1ABC…',
				},
				replacement_reason: {
					default: 'expired',
					description: 'Why the old card is replaced. Needed with Replacement For.',
				},
				second_line: {
					description: 'Further text on the card, such as a team or company; up to 24 characters',
					placeholder: 'e.g. Field team',
				},
				status: {
					default: 'inactive',
					description:
						'Whether the card can pay from the start. Left out, it is inactive until you update it.',
				},
			},
		},
		'issuing.cards.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing card',
			description: 'Read one card with its limits and shipping; the full number and the CVC are left out',
		},
		'issuing.cards.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing card',
			description: 'Activate or block a card, or change its limits. Canceling a card cannot be undone.',
			fields: {
				status: {
					default: 'inactive',
					description:
						'Active can pay, Inactive declines everything for now, Canceled ends the card for good',
				},
				cancellation_reason: 'Why the card is canceled: lost or stolen. Goes with the status Canceled.',
			},
		},
		'testHelpers.issuing.cards.submitCard': {
			value: 'testSubmit',
			name: 'Test: Submit',
			action: 'Simulate that an issuing card is being printed',
			description:
				"In test mode, move a physical card on to the shipping status submitted: the printer's turn",
		},
		'testHelpers.issuing.cards.shipCard': {
			value: 'testShip',
			name: 'Test: Ship',
			action: 'Simulate that an issuing card was shipped',
			description: 'In test mode, move a physical card on to the shipping status shipped: it is on its way',
		},
		'testHelpers.issuing.cards.deliverCard': {
			value: 'testDeliver',
			name: 'Test: Deliver',
			action: 'Simulate that an issuing card was delivered',
			description:
				'In test mode, move a physical card on to the shipping status delivered: its holder has it',
		},
		'testHelpers.issuing.cards.returnCard': {
			value: 'testReturn',
			name: 'Test: Return',
			action: 'Simulate that an issuing card was returned',
			description:
				'In test mode, move a physical card on to the shipping status returned: the letter came back',
		},
		'testHelpers.issuing.cards.failCard': {
			value: 'testFail',
			name: 'Test: Fail',
			action: 'Simulate that an issuing card was lost in the mail',
			description: 'In test mode, move a physical card on to the shipping status failure: it will not arrive',
		},
	},
};
