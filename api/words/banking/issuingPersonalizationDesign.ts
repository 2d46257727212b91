import type { ResourceWords } from '../types';

const logoReasons = {
	non_binary_image: 'Not Black and White',
	non_fiat_currency: 'Shows Cryptocurrency',
	other_entity: 'Name of Another Business',
	network_name: 'Name of a Card Network',
};

export const issuingPersonalizationDesign: ResourceWords = {
	value: 'issuingPersonalizationDesign',
	name: 'Issuing Personalization Design',
	aliases: ['card design', 'card logo', 'carrier letter text'],
	fields: {
		personalization_design: 'The design to work with',
		physical_bundle: {
			description: 'Bundle of card stock, letter and envelope that the design is printed on',
			placeholder: 'e.g. ics_1ABC…',
		},
		card_logo: {
			description:
				'Logo in black on white, uploaded with the purpose issuing_logo. Only for bundles that take a logo.',
			placeholder: 'e.g. file_1ABC…',
		},
		carrier_text: {
			label: 'Letter',
			description: 'Texts of the letter that carries the card. Only for bundles that take them.',
		},
		footer_body: 'Text at the bottom of the letter',
		footer_title: 'Title above the text at the bottom',
		header_body: 'Text at the top of the letter',
		header_title: 'Title above the text at the top',
		lookup_key: {
			description: 'Fixed name for finding the design, up to 200 characters',
			placeholder: 'e.g. blue_2027',
		},
		name: { description: 'Internal name of the design', placeholder: 'e.g. Blue card' },
		'preferences.is_default': {
			description: 'Whether cards that are created without a design get this one',
		},
		transfer_lookup_key:
			'Whether to take the lookup key away from the design that has it now. Otherwise a key in use is an error.',
	},
	operations: {
		'issuing.personalizationDesigns.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many issuing personalization designs',
			description: 'List the designs in which cards can be printed, newest first',
			fields: {
				lookup_keys: {
					description: 'Only the designs with these lookup keys',
					placeholder: 'e.g. blue_2027',
				},
				preferences: { description: 'Only the default design' },
				status: { default: 'active', description: 'Only designs in this state' },
				'preferences.is_default': { description: 'Whether to list only your default design' },
				'preferences.is_platform_default': {
					description: "Whether to list only the platform's default design; for connected accounts",
				},
			},
		},
		'issuing.personalizationDesigns.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an issuing personalization design',
			description:
				'Combine card stock, logo and letter into a design. Stripe reviews it before cards in it are printed.',
			order: ['physical_bundle'],
			shown: ['name', 'card_logo', 'lookup_key'],
		},
		'issuing.personalizationDesigns.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing personalization design',
			description: 'Read one design with its review and any reasons for rejection',
		},
		'issuing.personalizationDesigns.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing personalization design',
			description: 'Change a design. Stripe may review it again before more cards are printed.',
		},
		'testHelpers.issuing.personalizationDesigns.activate': {
			value: 'testActivate',
			name: 'Test: Activate',
			action: 'Simulate that an issuing personalization design was approved',
			description: 'In test mode, let a design pass its review, so that cards can be printed in it',
		},
		'testHelpers.issuing.personalizationDesigns.deactivate': {
			value: 'testDeactivate',
			name: 'Test: Deactivate',
			action: 'Simulate that an issuing personalization design was retired',
			description: 'In test mode, take a design out of use, so that no more cards can be created in it',
		},
		'testHelpers.issuing.personalizationDesigns.reject': {
			value: 'testReject',
			name: 'Test: Reject',
			action: 'Simulate that an issuing personalization design was rejected',
			description: 'In test mode, let a design fail its review for the reasons given',
			shown: ['rejection_reasons.card_logo', 'rejection_reasons.carrier_text'],
			oneOf: [['rejection_reasons.card_logo', 'rejection_reasons.carrier_text']],
			fields: {
				rejection_reasons: { label: 'Reasons' },
				'rejection_reasons.card_logo': { values: logoReasons, description: 'Faults of the logo' },
				'rejection_reasons.carrier_text': {
					label: 'Letter',
					values: {
						non_fiat_currency: logoReasons.non_fiat_currency,
						other_entity: logoReasons.other_entity,
						network_name: logoReasons.network_name,
					},
					description: "Faults of the letter's text",
				},
			},
		},
	},
};
