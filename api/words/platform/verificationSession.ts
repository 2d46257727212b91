import type { ResourceWords } from '../types';

export const verificationSession: ResourceWords = {
	value: 'verificationSession',
	name: 'Identity Verification Session',
	aliases: ['verify customer identity', 'identity verification link', 'redact identity data'],
	fields: {
		verification_session: 'The verification session to work with',
		type: {
			default: 'document',
			description: 'Kind of check: an ID document with its pictures, or an ID number only. Empty: unchanged.',
		},
		options: { label: 'ID Document', description: 'Demands on the ID document' },
		'options.document': { label: '' },
		allowed_types: {
			values: { driving_license: "Driver's License" },
			description: 'Kinds of documents that are accepted. Any other kind fails the check.',
		},
		'options.document.require_id_number': 'Whether to ask for the ID number as well and check it',
		'options.document.require_live_capture': {
			label: 'Require Camera',
			description: 'Whether pictures must be taken with the camera of the device, without uploads',
		},
		'options.document.require_matching_selfie': {
			label: 'Require Selfie',
			description: 'Whether to take a picture of the face and compare it with the document',
		},
		provided_details: { description: "Person's contact details, which the check may show" },
		'provided_details.email': { description: "Person's email address", placeholder: 'name@email.com' },
		'provided_details.phone': {
			description: "Person's phone number, with country code",
			placeholder: 'e.g. +15555550123',
		},
	},
	operations: {
		'identity.verificationSessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an identity verification session',
			description:
				'Start an identity check. Send the person the address that comes back; it is private to them and expires.',
			shown: [
				'type',
				'verification_flow',
				'client_reference_id',
				'return_url',
				'options.document.require_matching_selfie',
			],
			oneOf: [['type', 'verification_flow']],
			fields: {
				client_reference_id: {
					description: 'Your ID of the person, for finding the result again',
					placeholder: 'e.g. user_6735',
				},
				related_customer: {
					description: 'Customer whose identity is checked',
					placeholder: 'e.g. cus_1ABC…',
				},
				related_customer_account: {
					description: 'Account whose identity is checked. Only if you use accounts as customers.',
					placeholder: 'e.g. acct_1ABC…',
				},
				related_person: { description: 'Person of a connected account whose identity is checked' },
				'related_person.account': 'Connected account that the person belongs to',
				'related_person.person': {
					description: 'Person of that account whose identity is checked',
					placeholder: 'e.g. person_1ABC…',
				},
				return_url: {
					description: 'Page that the person returns to after the check, passed or not',
					placeholder: 'e.g. https://example.com/verified',
				},
				type: {
					default: 'document',
					description:
						'Kind of check: an ID document with its pictures, or an ID number only. Required without a Verification Flow.',
				},
				verification_flow: {
					description: 'ID of a flow from the dashboard that defines the check, instead of Type',
					placeholder: 'e.g. vf_1ABC…',
				},
			},
		},
		'identity.verificationSessions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an identity verification session',
			description:
				'Read the progress of one identity check, with a fresh address if the person must try again',
		},
		'identity.verificationSessions.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an identity verification session',
			description: 'Change the check before the person acts. Metadata can change at any time.',
		},
		'identity.verificationSessions.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel an identity verification session',
			description: 'Stop an identity check that still waits for the person; cannot be undone',
		},
		'identity.verificationSessions.redact': {
			value: 'redact',
			name: 'Redact',
			action: 'Redact an identity verification session',
			description:
				'Erase everything that an identity check collected, from Stripe too: documents, selfies, reports and logs. Cannot be undone and may take days.',
		},
		'identity.verificationSessions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many identity verification sessions',
			description: 'List identity checks, newest first',
			fields: {
				client_reference_id: {
					description: 'Only checks of the person with this ID of yours',
					placeholder: 'e.g. user_6735',
				},
				related_customer: {
					description: 'Only checks of this customer',
					placeholder: 'e.g. cus_1ABC…',
				},
				related_customer_account: {
					description: 'Only checks of this account. Only if you use accounts as customers.',
					placeholder: 'e.g. acct_1ABC…',
				},
				status: {
					default: 'verified',
					description: 'Only checks in this state. Requires Input means that the person must act, or failed.',
				},
			},
		},
	},
};
