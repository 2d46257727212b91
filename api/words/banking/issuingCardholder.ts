import type { ResourceWords } from '../types';
import { spendingControls } from './spendingControls';

export const issuingCardholder: ResourceWords = {
	value: 'issuingCardholder',
	name: 'Issuing Cardholder',
	aliases: ['create cardholder', 'employee card owner', 'block cardholder', 'cardholder spending limit'],
	fields: {
		...spendingControls,
		cardholder: 'The cardholder to work with. Their ID starts with ich_.',
		email: { description: 'Address that Stripe may write to about the cards', placeholder: 'name@email.com' },
		phone_number: {
			description: 'With country code. Cards in Europe need it: online payments are confirmed by it.',
			placeholder: 'e.g. +15555550123',
		},
		preferred_locales: {
			values: { de: 'German', en: 'English', es: 'Spanish', fr: 'French', it: 'Italian' },
			description: 'Languages in which the cardholder is asked to confirm payments, the best one first',
		},
		status: {
			default: 'active',
			description:
				"Whether payments with this person's cards may be approved. Inactive declines all of them.",
		},
		tax_id: { label: 'Tax ID', description: 'Tax number of the company; in the US, the EIN' },
		spending_limits_currency: {
			description: 'Three-letter ISO code of the limits. Left out, the currency of your country.',
		},
		user_terms_acceptance: { label: 'Terms' },
	},
	operations: {
		'issuing.cardholders.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many issuing cardholders',
			description: 'List the people and companies who can hold your cards, newest first',
			fields: {
				email: { description: 'Only cardholders with this email address', placeholder: 'name@email.com' },
				phone_number: {
					description: 'Only cardholders with this phone number',
					placeholder: 'e.g. +15555550123',
				},
				status: { default: 'active', description: 'Only cardholders in this state' },
				type: { default: 'individual', description: 'Only people, or only companies' },
			},
		},
		'issuing.cardholders.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an issuing cardholder',
			description:
				'Add a person or company who can hold cards. First and last name are needed before a card can be activated.',
			order: [
				'name',
				'billing__address__line1',
				'billing__address__city',
				'billing__address__postal_code',
				'billing__address__country',
			],
			fields: {
				name: {
					description: 'Printed on the cards: up to 24 characters, without digits or special characters',
					placeholder: 'e.g. Jenny Rosen',
				},
				type: {
					default: 'individual',
					description: 'Whether a person or a company holds the cards. It cannot change.',
				},
			},
		},
		'issuing.cardholders.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing cardholder',
			description: 'Read one cardholder with limits and details that Stripe still needs',
		},
		'issuing.cardholders.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing cardholder',
			description:
				'Change details or limits of a cardholder, or stop all of their cards by making them inactive',
		},
	},
};
