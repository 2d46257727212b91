import type { FieldWords, ResourceWords } from '../types';
import { spendingControls } from './spendingControls';

const nameRules = (which: string): FieldWords =>
	`${which} name, without digits, symbols or non-latin letters. Required before a card can be activated.`;

const identityFile = (side: string): FieldWords => ({
	description: `Picture of the ${side}, uploaded with the purpose identity_document`,
	placeholder: 'e.g. file_1ABC…',
});

export const issuingCardholder: ResourceWords = {
	value: 'issuingCardholder',
	name: 'Issuing Cardholder',
	aliases: ['create cardholder', 'employee card owner', 'block cardholder', 'cardholder spending limit'],
	fields: {
		...spendingControls,
		cardholder: 'The cardholder to work with',
		billing: { description: 'Billing address of the cardholder' },
		email: { description: 'Address for mail about the cards', placeholder: 'name@email.com' },
		phone_number: {
			description:
				'Phone number with country code, by which online payments are confirmed. Required for cards in the EU.',
			placeholder: 'e.g. +15555550123',
		},
		preferred_locales: {
			label: 'Languages',
			values: { de: 'German', en: 'English', es: 'Spanish', fr: 'French', it: 'Italian' },
			description: 'Languages in which the cardholder is asked to confirm payments, the best one first',
		},
		tax_id: { label: 'Tax ID', description: 'Tax number of the company; in the US, the EIN' },
		spending_limits_currency: {
			label: 'Limits Currency',
			description: "Three-letter ISO code of the limits' currency. Default: your country's currency.",
		},
		individual: { description: 'Facts about the person. For the type Individual only.' },
		card_issuing: { label: '' },
		user_terms_acceptance: { label: 'Terms' },
		'individual.card_issuing.user_terms_acceptance.date':
			'Date on which the person accepted the terms. Required for some card programs.',
		'individual.card_issuing.user_terms_acceptance.ip': {
			label: 'IP Address',
			description: 'Internet address from which the person accepted the terms, not that of n8n',
			placeholder: 'e.g. 203.0.113.7',
		},
		'individual.card_issuing.user_terms_acceptance.user_agent': {
			label: 'Browser',
			description: 'User agent of the browser in which the person accepted the terms',
			placeholder: 'e.g. Mozilla/5.0 …',
		},
		first_name: nameRules('First'),
		last_name: nameRules('Last'),
		verification: { label: '' },
		document: { label: 'ID Document' },
		front: identityFile('front of the ID document'),
		back: identityFile('back of the ID document, if there is one'),
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
				'Add a person or company who can hold cards. A person must be older than 13, and needs a first and last name before a card can be activated.',
			order: [
				'name',
				'billing__address__line1',
				'billing__address__line2',
				'billing__address__city',
				'billing__address__state',
				'billing__address__postal_code',
				'billing__address__country',
			],
			shown: [
				'billing.address.line2',
				'billing.address.state',
				'type',
				'email',
				'individual.first_name',
				'individual.last_name',
			],
			fields: {
				name: {
					description:
						'Name that is printed on the cards: up to 24 characters, without digits or special characters',
					placeholder: 'e.g. Jenny Rosen',
				},
				status: {
					default: 'active',
					description:
						"Whether payments with this person's cards may be approved. Inactive declines all of them. Default: Active.",
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
			shown: ['status', 'email', 'phone_number'],
			fields: {
				spending_limits_currency: {
					label: 'Limits Currency',
					description: "Three-letter ISO code of the limits' currency. Empty: unchanged.",
				},
				status: {
					default: 'active',
					description:
						"Whether payments with this person's cards may be approved. Inactive declines all of them. Empty: unchanged.",
				},
			},
		},
	},
};
