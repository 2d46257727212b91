import type { ResourceWords } from '../types';

export const verificationSession: ResourceWords = {
	value: 'verificationSession',
	name: 'Identity Verification Session',
	aliases: ['verify customer identity', 'identity verification link', 'redact identity data'],
	fields: {
		verification_session: 'The verification session to work with. Its ID starts with vs_.',
		type: {
			default: 'document',
			description: 'What is checked: an ID document with its pictures, or an ID number only',
		},
		'options.document.require_id_number': 'Whether to ask for the ID number as well and check it',
		'options.document.require_live_capture':
			'Whether pictures must be taken on the spot, so that none can be uploaded',
		'options.document.require_matching_selfie':
			'Whether to take a picture of the face and compare it with the document',
	},
	operations: {
		'identity.verificationSessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an identity verification session',
			description:
				'Start an identity check. Send the person the address that comes back; it is private to them and expires.',
			fields: {
				client_reference_id: {
					description: 'An ID of your own for the person, to find the result again',
					placeholder: 'e.g. user_6735',
				},
				related_customer: {
					description: 'ID of the customer whose identity is checked',
					placeholder: 'e.g. cus_1ABC…',
				},
				related_customer_account: {
					description: 'ID of the account that stands for the customer, where customers are kept as accounts',
					placeholder: 'e.g. acct_1ABC…',
				},
				'related_person.account':
					'The connected account that the person belongs to. Its ID starts with acct_.',
				'related_person.person': {
					description: 'ID of the person of that account whose identity is checked',
					placeholder: 'e.g. person_1ABC…',
				},
				return_url: {
					description: 'Where the person lands after the check, passed or not',
					placeholder: 'e.g. https://example.com/verified',
				},
				type: {
					default: 'document',
					description:
						'What is checked: an ID document with its pictures, or an ID number only. Needed unless a flow is given.',
				},
				verification_flow: {
					description: 'ID of a flow from the dashboard that says what is checked; it stands in for Type',
					placeholder: 'e.g. vf_1ABC…',
				},
			},
		},
		'identity.verificationSessions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an identity verification session',
			description:
				'Read how far one identity check has come, with a fresh address if the person must try again',
		},
		'identity.verificationSessions.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an identity verification session',
			description:
				'Change what is checked, while the person has yet to act. Metadata can change at any time.',
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
					description: 'Only checks of the person to whom you gave this ID of your own',
					placeholder: 'e.g. user_6735',
				},
				related_customer: {
					description: 'Only checks of this customer',
					placeholder: 'e.g. cus_1ABC…',
				},
				related_customer_account: {
					description: 'Only checks of this account, where customers are kept as accounts',
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
